import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import type { Keyring } from '../../sealing/keyring.ts';

let jieba: Jieba | undefined;

/** The words of a text worth searching for: two characters or more, each once. */
export function wordsOf(text: string): readonly string[] {
  jieba ??= Jieba.withDict(dict);
  const words = jieba.cutForSearch(text.normalize('NFKC').toLowerCase(), true);
  return [...new Set(words.map((it) => it.trim()).filter((it) => [...it].length > 1))].slice(0, 600);
}

/** The same words as HMACs of the organ's key: the index can be searched and says nothing (decision 16). */
export const hashedWords = (keyring: Keyring, agencyId: string, text: string): readonly Uint8Array[] =>
  wordsOf(text).map((word) => keyring.reference(agencyId, `word/${word}`));

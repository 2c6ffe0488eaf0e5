import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import type { CutWords } from '../../domain/search/split-words.ts';

let jieba: Jieba | undefined;
const loaded = (): Jieba => {
  jieba ??= Jieba.withDict(dict);
  return jieba;
};

/**
 * Cuts by the dictionary alone, without guessing at unknown words: so a word of a question is found in a text whatever
 * stands around it there. What the dictionary does not know is cut into single characters.
 */
export const cutWords: CutWords = {
  all: (text) => loaded().cutAll(text),
  likeliest: (text) => loaded().cut(text, false),
};

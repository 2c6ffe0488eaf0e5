import type { FindingSeverity } from '../finding.ts';
import type { Match, Rule } from '../match.ts';
import { normalise } from '../normal-text.ts';
import { createWordMatcher } from './word-matcher.ts';

/** 错别字, 规范表述, and what only the surroundings decide. */
export const WORD_KINDS = ['typo', 'official', 'hint'] as const;
export type WordKind = (typeof WORD_KINDS)[number];

/** Words a person reads on screens and in an exported list. */
export const WORD_KIND_LABELS: Readonly<Record<WordKind, string>> = {
  typo: '错别字',
  official: '规范表述',
  hint: '提示',
};

/** A word that should not stand in a published text, and what should. */
export type WordEntry = {
  readonly wrong: string;
  readonly right: string;
  readonly kind: WordKind;
  /** Why, or when it is right after all. */
  readonly note?: string;
  /** Longer words in which it is right: 按装 in 按装机容量. */
  readonly unless?: readonly string[];
};

/** A list of words made ready for many texts. */
export type WordList = { readonly entries: readonly WordEntry[]; readonly find: Rule };

/** Whether one of the longer words in which it is right stands around a place. */
function isExcused({ wrong, unless = [] }: WordEntry, text: string, at: number): boolean {
  return unless.some((longer) => {
    for (let inside = longer.indexOf(wrong); inside >= 0; inside = longer.indexOf(wrong, inside + 1))
      if (text.startsWith(longer, at - inside)) return true;
    return false;
  });
}

const WEIGHT: Readonly<Record<WordKind, FindingSeverity>> = {
  typo: 'warning',
  official: 'warning',
  hint: 'hint',
};

function toMatch({ wrong, right, kind, note }: WordEntry, at: number, length: number): Match {
  const instead = right === '' ? `“${wrong}”` : `“${wrong}”应为“${right}”`;
  return {
    code: kind === 'official' ? 'official-wording' : 'wording',
    at,
    end: at + length,
    severity: WEIGHT[kind],
    note: note === undefined ? instead : `${instead}（${note}）`,
    matched: wrong,
  };
}

/** Of places that overlap the longest: 法人代表人 is not 法人代表. */
function longest(places: readonly { at: number; end: number; word: number }[]) {
  const sorted = [...places].sort((a, b) => a.at - b.at || b.end - a.end);
  let covered = -1;
  return sorted.filter(({ at, end }) => {
    const isNew = end > covered && at >= covered;
    if (isNew) covered = end;
    return isNew;
  });
}

/** Makes a list ready: built once for an organ, used for each of its texts. */
export function createWordList(entries: readonly WordEntry[]): WordList {
  const words = entries.map(({ wrong }) => normalise(wrong).text);
  const match = createWordMatcher(words);
  return {
    entries,
    find({ text }) {
      const places: { at: number; end: number; word: number }[] = [];
      match(text, (word, end) => {
        const at = end - (words[word]?.length ?? 0);
        const entry = entries[word];
        if (entry && !isExcused(entry, text, at)) places.push({ at, end, word });
      });
      return longest(places).flatMap(({ at, end, word }) => {
        const entry = entries[word];
        return entry ? [toMatch(entry, at, end - at)] : [];
      });
    },
  };
}

import { diffArrays } from 'diff';

/** A stretch of words and what became of it. */
export type Stretch = { readonly change: 'same' | 'inserted' | 'deleted'; readonly text: string };

/** Han characters and marks one by one; numbers and Latin words whole, so that 2024 and 2025 differ as years. */
const TOKENS = /[0-9０-９]+(?:[.,][0-9]+)*|[A-Za-z]+(?:['-][A-Za-z]+)*|./gsu;
/** Beyond so many changes in one paragraph it reads as rewritten. */
const MOST_CHANGES = 1_200;
/** Unchanged islands up to this length between two changes are read more easily as part of the change. */
const SMALLEST_ISLAND = 2;

/** How the words of one paragraph became those of the other. */
export function wordDifferences(before: string, after: string): readonly Stretch[] {
  if (before === after) return before === '' ? [] : [{ change: 'same', text: before }];
  const found = diffArrays(tokens(before), tokens(after), { maxEditLength: MOST_CHANGES });
  if (!found) return replaced(before, after);
  const stretches = found.map(
    ({ added, removed, value }): Stretch => ({
      change: added ? 'inserted' : removed ? 'deleted' : 'same',
      text: value.join(''),
    }),
  );
  return isRewritten(stretches) ? replaced(before, after) : settled(stretches);
}

/** How much of two texts is the same, from 0 to 1; by pairs of characters, so that order counts. */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const [a, b] = [pairs(one), pairs(other)];
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

const tokens = (text: string): string[] => text.match(TOKENS) ?? [];

function pairs(text: string): ReadonlySet<string> {
  const characters = [...text];
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
}

const replaced = (before: string, after: string): readonly Stretch[] =>
  [
    { change: 'deleted' as const, text: before },
    { change: 'inserted' as const, text: after },
  ].filter(({ text }) => text !== '');

/** Less than a quarter stayed: crumbs of common characters would only confuse. */
function isRewritten(stretches: readonly Stretch[]): boolean {
  const length = (change?: Stretch['change']): number =>
    stretches.reduce(
      (sum, it) => sum + (change === undefined || it.change === change ? it.text.length : 0),
      0,
    );
  return length('same') * 2 < (length() + length('same')) / 4;
}

/** Changes with tiny islands between them joined into one deletion and one insertion. */
function settled(stretches: readonly Stretch[]): readonly Stretch[] {
  const out: Stretch[] = [];
  let deleted = '';
  let inserted = '';
  const endChange = (): void => {
    out.push(...replaced(deleted, inserted));
    deleted = '';
    inserted = '';
  };
  for (const [index, { change, text }] of stretches.entries()) {
    const isChanged = deleted !== '' || inserted !== '';
    const isIsland = isChanged && index < stretches.length - 1 && [...text].length <= SMALLEST_ISLAND;
    if (change === 'deleted') deleted += text;
    else if (change === 'inserted') inserted += text;
    else if (isIsland && !isEndOfClause(text)) {
      deleted += text;
      inserted += text;
    } else {
      endChange();
      out.push({ change, text });
    }
  }
  endChange();
  return out;
}

/** Marks part what is read together. */
const isEndOfClause = (text: string): boolean => /[，。；：、！？（）《》〔〕\s]/u.test(text);

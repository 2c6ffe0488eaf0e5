import { diffArrays } from 'diff';
import { likeness } from './word-differences.ts';

/** Two lists of parts beside one another: what stands alone was taken out or added. */
export type Pair<Part> =
  | { readonly before: Part; readonly after: Part }
  | { readonly before: Part; readonly after: null }
  | { readonly before: null; readonly after: Part };

type Keyed = { readonly key: string; readonly text: string };

/** Parts at least so alike are the same part changed. */
const ALIKE = 0.35;
/** Comparing each with each grows fast; longer stretches of change are paired in order only. */
const MOST_COMPARED = 80;
/** Texts with more changes than this have next to nothing in common. */
const MOST_CHANGES = 3_000;

/** Which part became which: equal ones first, and between them the ones that are alike, in order. */
export function align<Part extends Keyed>(
  before: readonly Part[],
  after: readonly Part[],
): readonly Pair<Part>[] {
  const pairs: Pair<Part>[] = [];
  let [gone, come]: [Part[], Part[]] = [[], []];
  const endChange = (): void => {
    pairs.push(...paired(gone, come));
    [gone, come] = [[], []];
  };
  const found = diffArrays([...before], [...after], { comparator: isSame, maxEditLength: MOST_CHANGES });
  if (!found) return unpaired(before, after);
  for (const { added, removed, value } of found) {
    if (removed) gone.push(...value);
    else if (added) come.push(...value);
    else {
      endChange();
      // Equal by key: either of the two says the same.
      pairs.push(...value.map((part) => ({ before: part, after: part })));
    }
  }
  endChange();
  return pairs;
}

const isSame = (one: Keyed, other: Keyed): boolean => one.key === other.key;

/** The best pairing that keeps the order, by how alike the parts are in all. */
function paired<Part extends Keyed>(gone: readonly Part[], come: readonly Part[]): readonly Pair<Part>[] {
  if (gone.length > MOST_COMPARED || come.length > MOST_COMPARED) return unpaired(gone, come);
  const scores = gone.map((one) => come.map((other) => likeness(one.text, other.text)));
  const best = bestTotals(scores, gone.length, come.length);
  const pairs: Pair<Part>[] = [];
  let [row, column] = [0, 0];
  while (row < gone.length && column < come.length) {
    const [one, other] = [gone[row] as Part, come[column] as Part];
    const total = best[row]?.[column] ?? 0;
    if (total === (best[row + 1]?.[column] ?? 0)) {
      pairs.push({ before: one, after: null });
      row += 1;
    } else if (total === (best[row]?.[column + 1] ?? 0)) {
      pairs.push({ before: null, after: other });
      column += 1;
    } else {
      pairs.push({ before: one, after: other });
      row += 1;
      column += 1;
    }
  }
  return [...pairs, ...unpaired(gone.slice(row), come.slice(column))];
}

/** For each place the best total that can still be reached from there on. */
function bestTotals(
  scores: readonly (readonly number[])[],
  rows: number,
  columns: number,
): readonly number[][] {
  const best = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const score = scores[row]?.[column] ?? 0;
      const both = score >= ALIKE ? score + (best[row + 1]?.[column + 1] ?? 0) : 0;
      (best[row] as number[])[column] = Math.max(
        both,
        best[row + 1]?.[column] ?? 0,
        best[row]?.[column + 1] ?? 0,
      );
    }
  }
  return best;
}

const unpaired = <Part>(gone: readonly Part[], come: readonly Part[]): readonly Pair<Part>[] => [
  ...gone.map((before) => ({ before, after: null })),
  ...come.map((after) => ({ before: null, after })),
];

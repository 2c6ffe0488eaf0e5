import { marked } from './diff-bodies.ts';

/** A value of the item with the label a clerk knows it by. */
export type LabelledValue = { readonly label: string; readonly value: string };

/** A row of the table of differences: both values as words, and how one became the other as safe HTML. */
export type FieldDifference = {
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly html: string;
};

/** The values that differ, in the order of the new version; a label only one side has stands against nothing. */
export function diffFields(
  before: readonly LabelledValue[],
  after: readonly LabelledValue[],
): readonly FieldDifference[] {
  const [old, fresh] = [valuesOf(before), valuesOf(after)];
  const labels = [...new Set([...fresh.keys(), ...old.keys()])];
  return labels
    .map((label) => ({ label, before: old.get(label) ?? '', after: fresh.get(label) ?? '' }))
    .filter((row) => row.before !== row.after)
    .map((row) => ({ ...row, html: marked(row.before, row.after) }));
}

const valuesOf = (values: readonly LabelledValue[]): ReadonlyMap<string, string> =>
  new Map(values.map(({ label, value }) => [label, value]));

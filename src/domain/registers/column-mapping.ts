import { plainText } from './read-cell.ts';
import { REGISTER_FIELDS } from './register-fields.data.ts';
import type { RegisterKind } from './register-kinds.data.ts';

/** What a column of a sheet is: a field by its key, the fees collected in a year, or nothing this register knows. */
export type ColumnMeaning =
  | { readonly kind: 'field'; readonly key: string }
  | { readonly kind: 'collected'; readonly year: number }
  | { readonly kind: 'unknown' };

/** A header without blanks, marks of obligation and kinds of bracket: what two spellings have in common. */
const headerKey = (header: string): string =>
  plainText(header)
    .replaceAll(/[*＊★（）()【】[\]：:_\s]/g, '')
    .replace(/必填|选填$/, '')
    .toUpperCase();

const COLLECTED = /^(20\d{2})年?度?(?:实际)?收费金额(?:万元)?$/;

/** Reads the headers of a sheet by label and synonym; the first column of a field wins. */
export function mapColumns(register: RegisterKind, headers: readonly string[]): readonly ColumnMeaning[] {
  const known = new Map<string, string>();
  for (const field of REGISTER_FIELDS[register])
    for (const word of [field.label, ...field.synonyms])
      if (!known.has(headerKey(word))) known.set(headerKey(word), field.key);
  // A label is never shadowed by another field's synonym.
  for (const field of REGISTER_FIELDS[register]) known.set(headerKey(field.label), field.key);
  const taken = new Set<string>();
  return headers.map((header): ColumnMeaning => {
    const text = headerKey(header);
    const [, year] = COLLECTED.exec(text) ?? [];
    if (register === 'fee' && year) return { kind: 'collected', year: Number(year) };
    const key = known.get(text);
    if (key === undefined || taken.has(key)) return { kind: 'unknown' };
    taken.add(key);
    return { kind: 'field', key };
  });
}

/** The row of a sheet that holds the headers: of the first ten the one that names most fields, two at least. */
export function headerRow(register: RegisterKind, rows: readonly (readonly unknown[])[]): number | null {
  const hits = rows
    .slice(0, 10)
    .map((row) => mapColumns(register, row.map(String)).filter((it) => it.kind !== 'unknown').length);
  const best = Math.max(0, ...hits);
  return best < 2 ? null : hits.indexOf(best);
}

import { COUNTED_CELLS } from '../../domain/registers/table-2-counts.ts';

/** A cell of table 2 by its address: a count of decisions, the fees, or one of the six numbers of rules. */
export const DISCLOSURE_CELLS = [
  ...COUNTED_CELLS,
  'regulations.made',
  'regulations.repealed',
  'regulations.valid',
  'normative.made',
  'normative.repealed',
  'normative.valid',
] as const;

export type DisclosureCell = (typeof DISCLOSURE_CELLS)[number];

/** What stands behind the cells of table 2: the ids of entries and items, kept with a frozen report. */
export type DisclosureCells = Readonly<Record<DisclosureCell, readonly string[]>>;

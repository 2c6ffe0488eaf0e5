import { type Column, inUse, isFixed } from '../../domain/columns/column-rules.ts';
import { columnTree, isLeaf } from '../../domain/columns/column-tree.ts';
import type { RegisterKind } from '../../domain/registers/register-kinds.data.ts';
import type { App } from '../app.ts';
import { columnsOf } from '../columns/find-columns.ts';
import { retireColumn } from '../columns/retire-column.ts';
import type { Cast } from './create-organs.ts';
import { DEMO_ITEMS } from './items.data.ts';
import { mustSucceed } from './must-succeed.ts';
import { DEMO_REGISTERS } from './registers.data.ts';

const COLUMN_OF: Readonly<Record<RegisterKind, string>> = {
  licence: 'licences',
  penalty: 'penalties',
  coercion: 'coercive-measures',
  fee: 'fees',
};

/** Columns every organ keeps: most are filled, and one or two blank ones are what a monitor is for. */
const KEPT = ['normative-documents', 'other-documents', 'interpretations', 'organ-profile'];

/** Keys of the columns in which something of the organ comes to stand. */
const filledBy = (organ: string): ReadonlySet<string> =>
  new Set([
    ...KEPT,
    ...DEMO_ITEMS.filter((it) => it.organ === organ).map((it) => it.column),
    ...DEMO_REGISTERS.filter((it) => it.organ === organ).map((it) => COLUMN_OF[it.register]),
  ]);

/** Columns in use, those below before those above. */
const upwards = (columns: readonly Column[]): readonly Column[] => {
  const walk = (nodes: ReturnType<typeof columnTree<Column>>): Column[] =>
    nodes.flatMap(({ column, children }) => [...walk(children), column]);
  return walk(columnTree(inUse(columns)));
};

/**
 * Takes the columns out of the organ's tree that no item of the demonstration fills: a real organ does not show what
 * it has nothing of either, and blank columns fail an inspection (国办秘函〔2019〕19号).
 */
export async function retireBlankColumns(
  app: App,
  { agency, people }: Cast,
  version: number,
): Promise<number> {
  const filled = filledBy(agency.code);
  let columns = await app.store.read(agency.id, columnsOf);
  let seen = version;
  for (const column of upwards(columns)) {
    if (isFixed(column) || column.link !== null || filled.has(column.key ?? '')) continue;
    if (!isLeaf(inUse(columns), column.id)) continue;
    const order = { reason: '本机关没有该类信息', joinedToId: null, version: seen };
    seen = mustSucceed(
      await retireColumn(app, people.clerk, column.id, order),
      `retire ${column.label}`,
    ).version;
    columns = columns.map((it) => (it.id === column.id ? { ...it, retiredAt: app.now() } : it));
  }
  return seen;
}

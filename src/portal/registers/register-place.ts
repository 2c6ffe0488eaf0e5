import type { Column } from '../../domain/columns/column-rules.ts';
import type { ColumnNode } from '../../domain/columns/column-tree.ts';
import {
  REGISTER_KINDS,
  REGISTER_LABELS,
  type RegisterKind,
} from '../../domain/registers/register-kinds.data.ts';
import { PATHS } from '../paths.ts';
import type { Crumb } from '../shared/page/breadcrumb.tsx';
import { columnAddress } from '../shared/page/column-address.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';

/** The column of the legal tree a register belongs to (条例第二十条第（五）（六）（八）项). */
const COLUMN_KEYS: Readonly<Record<RegisterKind, string>> = {
  licence: 'licences',
  penalty: 'penalties',
  coercion: 'coercive-measures',
  fee: 'fees',
};

/** What the register is called on the portal. */
export const registerTitle = (register: RegisterKind): string =>
  register === 'fee' ? '行政事业性收费目录清单' : `${REGISTER_LABELS[register]}信息公示`;

/** The way from a column of the legal tree to the register that belongs to it; `undefined` for other columns. */
export function registerLink(code: string, columnKey: string | null) {
  const register = REGISTER_KINDS.find((it) => COLUMN_KEYS[it] === columnKey);
  return register && { label: registerTitle(register), path: PATHS.register(code, register) };
}

function columnWith(nodes: readonly ColumnNode<Column>[], key: string): Column | null {
  for (const { column, children } of nodes) {
    const found = column.key === key ? column : columnWith(children, key);
    if (found) return found;
  }
  return null;
}

/** Where the register stands: its place in the left tree, and the way to it. */
export function registerPlace({ agency, columns }: AgencyFrame, register: RegisterKind) {
  const column = columnWith(columns?.tree ?? [], COLUMN_KEYS[register]);
  const way: readonly Crumb[] = column
    ? (columns?.path(column.id) ?? []).map((it) => ({
        label: it.label,
        path: columnAddress(agency.code, it),
      }))
    : [{ label: OVERVIEW, path: PATHS.registers(agency.code) }];
  return { way, columnId: column?.id ?? null };
}

/** The page that names all registers. */
export const OVERVIEW = '许可、处罚、强制、收费登记册';

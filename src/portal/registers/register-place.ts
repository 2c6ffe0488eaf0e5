import type { Column } from '../../domain/columns/column-rules.ts';
import type { ColumnNode } from '../../domain/columns/column-tree.ts';
import { REGISTER_KINDS, type RegisterKind } from '../../domain/registers/register-kinds.data.ts';
import { columnLabel, englishLabel } from '../i18n/column-label.ts';
import { REGISTER_WORDS } from '../i18n/register-words.data.ts';
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

/** The way from a column of the legal tree to the register that belongs to it; `undefined` for other columns. */
export function registerLink({ agency, language }: AgencyFrame, columnKey: string | null) {
  const register = REGISTER_KINDS.find((it) => COLUMN_KEYS[it] === columnKey);
  return (
    register && {
      label: REGISTER_WORDS[language].titles[register],
      path: PATHS.register(agency.code, register),
    }
  );
}

function columnWith(nodes: readonly ColumnNode<Column>[], key: string): Column | null {
  for (const { column, children } of nodes) {
    const found = column.key === key ? column : columnWith(children, key);
    if (found) return found;
  }
  return null;
}

/** Where the register stands: its place in the left tree, and the way to it. */
export function registerPlace({ agency, columns, language }: AgencyFrame, register: RegisterKind) {
  const column = columnWith(columns?.tree ?? [], COLUMN_KEYS[register]);
  const way: readonly Crumb[] = column
    ? (columns?.path(column.id) ?? []).map((it) => ({
        label: columnLabel(it, language),
        path: columnAddress(agency.code, it),
        official: language === 'en' && englishLabel(it) === null,
      }))
    : [{ label: REGISTER_WORDS[language].overview, path: PATHS.registers(agency.code) }];
  return { way, columnId: column?.id ?? null };
}

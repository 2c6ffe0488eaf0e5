import type { Transaction } from '../../database/store.ts';
import { dayInChina, type PlainDate } from '../../domain/calendar/plain-date.ts';
import {
  type AccountUpdate,
  accountsFinding,
  accountUpdate,
  type MonitoredAccount,
} from '../../domain/channels/account-update.ts';
import { ACCOUNT_CHANNELS } from '../../domain/channels/channels.data.ts';
import {
  type ColumnUpdate,
  columnUpdate,
  type MonitoredColumn,
  siteFindings,
  type VetoFinding,
} from '../../domain/channels/update-monitor.ts';
import { type Column, inUse } from '../../domain/columns/column-rules.ts';
import { columnTree, columnWithDescendants, isLeaf } from '../../domain/columns/column-tree.ts';
import type { RegisterKind } from '../../domain/registers/register-kinds.data.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';
import { columnsOf } from '../columns/find-columns.ts';
import { channelSettingsIn } from './change-settings.ts';

/** Legal columns whose content is a register as well. */
const REGISTER_OF: Readonly<Record<string, RegisterKind>> = {
  licences: 'licence',
  penalties: 'penalty',
  'coercive-measures': 'coercion',
  fees: 'fee',
};

/** Columns with a page the program makes, and those that lead elsewhere, hold no items: nothing to monitor. */
const isMonitored = (column: Column): boolean =>
  column.link === null && (column.kinds.length > 0 || column.key === null);

type Counted = ReadonlyMap<string, { readonly count: number; readonly newestOn: PlainDate | null }>;

const counted = (
  rows: readonly { readonly key: string; readonly count: number; readonly newest: Date | null }[],
): Counted =>
  new Map(
    rows.map(({ key, count, newest }) => [
      key,
      { count: Number(count), newestOn: newest ? dayInChina(newest) : null },
    ]),
  );

/** The monitored columns in the order of the tree; like items, entries count for the columns above theirs too. */
function monitored(
  columns: readonly Column[],
  counts: Counted,
  registers: Counted,
): readonly MonitoredColumn[] {
  const roots = new Set(columns.filter((it) => it.parentId === null).map((it) => it.id));
  const content = columns.find((it) => it.key === 'statutory-content')?.id;
  const ordered = (nodes: ReturnType<typeof columnTree<Column>>): Column[] =>
    nodes.flatMap(({ column, children }) => [column, ...ordered(children)]);
  return ordered(columnTree(columns))
    .filter(isMonitored)
    .map((column) => {
      const { id, label, parentId, updateWithinDays } = column;
      const found = counts.get(id);
      const entries = columnWithDescendants(columns, id).flatMap(
        (it) => registers.get(REGISTER_OF[it.key ?? ''] ?? '') ?? [],
      );
      const days = [found, ...entries].flatMap((it) => it?.newestOn ?? []);
      const firstLevel = roots.has(id) || parentId === content;
      return {
        id,
        label,
        firstLevel,
        leaf: isLeaf(columns, id),
        updateWithinDays,
        count: entries.reduce((sum, it) => sum + it.count, found?.count ?? 0),
        newestOn: days.toSorted().at(-1) ?? null,
      };
    });
}

export type UpdateMonitor = {
  readonly today: PlainDate;
  readonly warnDays: number;
  readonly findings: readonly VetoFinding[];
  readonly columns: readonly ColumnUpdate[];
  readonly accounts: readonly AccountUpdate[];
};

async function beside(tx: Transaction) {
  const letters = await tx.channelLog.openLetters();
  const accounts = await monitoredAccounts(tx);
  return { columns: await columnsOf(tx), settings: await channelSettingsIn(tx), letters, accounts };
}

/** Accounts in use: switched on, or served by copying. One that is switched off is not watched. */
async function monitoredAccounts(tx: Transaction): Promise<readonly MonitoredAccount[]> {
  const known = new Map((await tx.channels.accounts()).map((it) => [it.channel, it]));
  const newest = new Map((await tx.channelLog.newestByAccount()).map((it) => [it.channel, it.newest]));
  return ACCOUNT_CHANNELS.filter((it) => known.get(it)?.enabled ?? newest.has(it)).map((channel) => {
    const at = newest.get(channel);
    return { channel, name: known.get(channel)?.name ?? '', newestOn: at ? dayInChina(at) : null };
  });
}

/** How every column stands today, and what would let the site fail an inspection (国办秘函〔2019〕19号). */
export async function updateMonitor(app: App, actor: Actor): Promise<UpdateMonitor> {
  demand(actor, 'disclosures:read');
  const { agencyId } = actor;
  const [at, today] = [app.now(), app.today()];
  const rows = await app.store.publicItems.countsByColumn(at, agencyId);
  const registers = await app.store.publicRegisters.counts(at, agencyId);
  const { columns, settings, letters, accounts: watched } = await app.store.read(agencyId, beside);
  const counts = counted(rows.map(({ columnId: key, ...row }) => ({ key, ...row })));
  const entries = counted(registers.map(({ register: key, ...row }) => ({ key, ...row })));
  const { warnDays } = settings;
  const updates = monitored(inUse(columns), counts, entries).map((it) =>
    columnUpdate(it, { today, warnDays }),
  );
  const newest = rows.flatMap((it) => (it.newest ? [it.newest.getTime()] : []));
  const newestOn = newest.length > 0 ? dayInChina(new Date(Math.max(...newest))) : null;
  const openLetters = letters.map((it) => it.receivedOn);
  const accounts = watched.map((it) => accountUpdate(it, { today, warnDays }));
  const site = siteFindings(updates, { today, warnDays, newestOn, openLetters });
  return { today, warnDays, columns: updates, accounts, findings: [...site, accountsFinding(accounts)] };
}

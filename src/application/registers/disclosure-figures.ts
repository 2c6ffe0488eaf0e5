import type { Transaction } from '../../database/store.ts';
import { wanYuan } from '../../domain/annual-reports/wan-yuan.ts';
import { countRules, type RuleRow } from '../../domain/registers/rule-counts.ts';
import {
  COUNTED_CELLS,
  type CountedCell,
  countDisclosures,
  type DisclosureFigures,
} from '../../domain/registers/table-2-counts.ts';
import { type Actor, demand, NotFound } from '../actor.ts';
import { type Agency, agencyById } from '../agencies/find-agency.ts';
import type { FrozenReport } from '../annual-reports/report-of-year.ts';
import type { App } from '../app.ts';
import type { DisclosureCell, DisclosureCells } from './disclosure-cells.ts';
import { entryLine } from './list-entries.ts';
import { settingsOf } from './register-context.ts';

/** The registers counted for the table 2 of a year: numbers, and the entries behind each. */
async function disclosureFiguresOf(tx: Transaction, year: number): Promise<DisclosureFigures> {
  const settings = await settingsOf(tx);
  const entries = await tx.registers.decidedIn(year);
  const collected = await tx.registerAccounts.collectedIn(year);
  return countDisclosures(
    entries,
    collected.map(({ amount, ...it }) => ({ ...it, amount: normal(amount) })),
    { year, settings },
  );
}

/** The database writes `12.500000`; table 2 prints `12.5`. */
const normal = (amount: string) => wanYuan(amount);

type RuleRows = { readonly regulations: RuleRow; readonly normative: RuleRow };

async function ruleRowsOf(app: App, tx: Transaction, agency: Agency, year: number): Promise<RuleRows> {
  const items = await tx.ruleItems.published(app.now());
  const of = (kind: 'rule' | 'normative-document') =>
    countRules(items, { kind, year, agencyName: agency.name });
  return { regulations: of('rule'), normative: of('normative-document') };
}

/** Everything of table 2 that is counted, with what stands behind each number. */
export async function countedTable2(app: App, tx: Transaction, agency: Agency, year: number) {
  const { values, cells } = await disclosureFiguresOf(tx, year);
  const { regulations, normative } = await ruleRowsOf(app, tx, agency, year);
  const rows = [
    ['regulations', regulations],
    ['normative', normative],
  ] as const;
  const ruleCells = rows.flatMap(([name, row]) =>
    Object.entries(row.cells).map(([column, ids]) => [`${name}.${column}`, ids] as const),
  );
  return {
    values: { ...values, regulations: regulations.counts, normative: normative.counts },
    cells: { ...cells, ...Object.fromEntries(ruleCells) } as DisclosureCells,
  };
}

/** Table 2 as the registers and the published items have it, and whether its rules were confirmed (decision 5b). */
export async function viewDisclosureFigures(app: App, actor: Actor, year: number) {
  demand(actor, 'reports:read');
  const agency = await agencyById(app, actor.agencyId);
  return app.store.read(actor.agencyId, async (tx) => {
    const { values } = await countedTable2(app, tx, agency, year);
    const confirmed = await tx.registerAccounts.ruleConfirmation(year);
    return {
      year,
      values,
      settings: await settingsOf(tx),
      confirmation: confirmed
        ? {
            regulations: confirmed.regulations,
            normative: confirmed.normative,
            confirmedBy: confirmed.confirmedBy,
            confirmedOn: confirmed.confirmedOn,
            note: confirmed.note,
            recordedAt: confirmed.recordedAt.toISOString(),
          }
        : null,
    };
  });
}

const isCounted = (cell: DisclosureCell): cell is CountedCell =>
  (COUNTED_CELLS as readonly string[]).includes(cell);

/** The entries or items behind one number: those frozen with an approved report, else as counted now. */
export async function disclosureCell(
  app: App,
  actor: Actor,
  { year, cell }: { readonly year: number; readonly cell: DisclosureCell },
) {
  demand(actor, 'reports:read');
  const agency = await agencyById(app, actor.agencyId);
  return app.store.read(actor.agencyId, async (tx) => {
    const report = await tx.reports.find(year);
    const frozen = (report?.frozen ?? null) as Pick<FrozenReport, 'disclosureCells'> | null;
    const cells = frozen?.disclosureCells ?? (await countedTable2(app, tx, agency, year)).cells;
    const ids = cells[cell];
    if (!ids) throw new NotFound('没有这一格');
    const shown = ids.slice(0, 500);
    if (isCounted(cell)) {
      const rows = await tx.registers.findMany(shown);
      return { count: ids.length, entries: rows.map((row) => entryLine(app, row)), items: [] };
    }
    return { count: ids.length, entries: [], items: await tx.ruleItems.titles(app.now(), shown) };
  });
}

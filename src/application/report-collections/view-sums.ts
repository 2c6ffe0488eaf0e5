import type { AdjustmentRow } from '../../database/report-collections.ts';
import type { MemberRow } from '../../database/report-members.ts';
import type { Transaction } from '../../database/store.ts';
import { cellsOf, FIGURE_LABELS } from '../../domain/annual-reports/figure-cells.ts';
import type { PrintedFigures } from '../../domain/annual-reports/figures.ts';
import { isCell } from '../../domain/report-collections/sums.ts';
import { type Actor, demand, NotFound } from '../actor.ts';
import type { App } from '../app.ts';
import { findCollection } from './load-collection.ts';
import { shownCells } from './shown-report.ts';
import { type CollectionSums, collectionSums } from './sums-of-collection.ts';
import { staffNames } from './view-member.ts';

const PATHS = cellsOf({ table2: null, table3: null, table4: null }).map(([cell]) => cell);
/** The printed words of a cell. */
export const cellLabel = (cell: string): string => FIGURE_LABELS[PATHS.indexOf(cell)] ?? cell;

const named = ({ id, name }: MemberRow) => ({ memberId: id, name });

async function adjustmentViews(tx: Transaction, { members }: CollectionSums, rows: readonly AdjustmentRow[]) {
  const nameOf = await staffNames(tx);
  return rows.map((it) => {
    const leading = members.find((member) => member.id === it.leadingMemberId);
    return {
      adjustmentId: it.id,
      cell: it.cell,
      label: cellLabel(it.cell),
      delta: it.delta,
      kind: it.kind,
      leadingMember: leading ? named(leading) : null,
      reason: it.reason,
      by: nameOf(it.createdBy) ?? '',
      at: it.createdAt.toISOString(),
    };
  });
}

/** The sums of the accepted reports; of a closed collection they are what was frozen, as nothing moves any more. */
export const viewSums = (app: App, actor: Actor, year: number) => {
  demand(actor, 'reports:collect');
  return app.store.read(actor.agencyId, async (tx) => {
    const collection = await findCollection(tx, year);
    const sums = await collectionSums(tx, collection);
    const { members } = sums;
    return {
      year,
      version: collection.version,
      status: collection.status,
      before: sums.before,
      after: sums.after,
      findings: [...sums.findings],
      adjustments: await adjustmentViews(tx, sums, sums.adjustments),
      counted: sums.counted.map((it) => named(it.member)),
      missing: members
        .filter((it) => it.status !== 'accepted' && it.status !== 'excused')
        .map((it) => ({ ...named(it), status: it.status })),
      excused: members
        .filter((it) => it.status === 'excused')
        .map((it) => ({
          ...named(it),
          reason: it.reason,
          reportedBy: members.find((by) => by.id === it.reportedBy)?.name ?? null,
        })),
    };
  });
};

/** What one number of the sum is made of: each organ's number with its words in its file, and the corrections. */
export const traceCell = (app: App, actor: Actor, year: number, cell: string) => {
  demand(actor, 'reports:collect');
  if (!isCell(cell)) throw new NotFound('没有这一格');
  return app.store.read(actor.agencyId, async (tx) => {
    const sums = await collectionSums(tx, await findCollection(tx, year));
    const valueIn = (figures: PrintedFigures) => new Map(cellsOf(figures)).get(cell) ?? null;
    const parts = [];
    for (const { member, submission } of sums.counted) {
      const row = await tx.reportSubmissions.find(submission.id);
      const shown = row && shownCells(row).find((it) => it.cell === cell);
      parts.push({
        ...named(member),
        submissionId: submission.id,
        number: submission.number ?? 0,
        value: valueIn(submission.figures),
        printed: shown?.printed ?? null,
        filled: shown?.filled !== null && shown?.filled !== undefined,
      });
    }
    return {
      cell,
      label: cellLabel(cell),
      before: valueIn(sums.before),
      after: valueIn(sums.after),
      parts,
      adjustments: await adjustmentViews(
        tx,
        sums,
        sums.adjustments.filter((it) => it.cell === cell),
      ),
    };
  });
};

import type { SubmittedReportRow } from '../../database/report-submissions.ts';
import { cellsOf } from '../../domain/annual-reports/figure-cells.ts';
import {
  cellValue,
  type FilledCell,
  figuresOfReading,
} from '../../domain/report-collections/collected-reading.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { type Actor, demand, NotFound } from '../actor.ts';
import type { App } from '../app.ts';
import type { FillInput } from './collection-input.ts';
import { judgeReading, othersIn } from './judge-reading.ts';
import { lockCollection, lockMember, recordAct } from './load-collection.ts';

/**
 * Fills in a cell nobody could read, with the reason; what was read is never changed. Filled in again, the later
 * number counts and both stand in the chain. The report is checked anew.
 */
export async function fillCell(
  app: App,
  actor: Actor,
  which: { readonly year: number; readonly memberId: string; readonly submissionId: string },
  { cell, value: typed, reason }: FillInput,
): Promise<Result<{ version: number }>> {
  demand(actor, 'reports:collect');
  return app.store.transaction<{ version: number }>(actor.agencyId, async (tx) => {
    const collection = await lockCollection(tx, which.year);
    const member = await lockMember(tx, collection, which.memberId);
    const submission = await tx.reportSubmissions.find(which.submissionId);
    if (!submission || submission.memberId !== member.id) throw new NotFound('没有找到这一次报送');
    if (collection.status === 'closed') return refuse('collection-closed', '本年度汇总已经结束，不能补录');
    if (member.status !== 'received' || member.submissionId !== submission.id)
      return refuse('not-to-fill', '只能补录最近一次报送、尚未接收或者退回的报告');
    const value = valueFor(submission, cell, typed);
    if (!value.ok) return value;
    const filling: FilledCell = {
      cell,
      value: value.value,
      reason,
      by: actor.staffId,
      at: app.now().toISOString(),
    };
    const at = { collection, member };
    const filled = [...submission.filled.filter((it) => it.cell !== cell), filling];
    await tx.reportSubmissions.save(
      submission.id,
      await judgeReading(tx, at, submission.reading, { filled, others: await othersIn(tx, at) }),
    );
    const version = member.version + 1;
    await tx.reportMembers.save(member.id, { version });
    await recordAct(app, tx, {
      type: 'report-cell-filled',
      subjectId: member.id,
      actorId: actor.staffId,
      facts: { submissionId: submission.id, cell, value: value.value, reason },
    });
    return ok({ version });
  });
}

/** The value in its normal form, where nothing was read in the cell (F7). */
function valueFor(
  { reading }: Pick<SubmittedReportRow, 'reading'>,
  cell: string,
  typed: string,
): Result<number | string> {
  const read = new Map(cellsOf(figuresOfReading(reading))).get(cell) ?? null;
  if (read !== null) return refuse('cell-read', '这一格已经读出数字，不能补录；数字有误的，请退回报送单位');
  const value = cellValue(cell, typed);
  return value === null
    ? refuse('bad-number', '件数应为不小于零的整数，收费金额应为万元、最多六位小数')
    : ok(value);
}

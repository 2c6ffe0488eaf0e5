import { v7 as uuid } from 'uuid';
import type { CollectionRow } from '../../database/report-collections.ts';
import type { Transaction } from '../../database/store.ts';
import { annualReportEnd } from '../../domain/access-requests/other-periods.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';
import type { NewCollection } from './collection-input.ts';
import { contactOf, recordAct } from './load-collection.ts';
import { memberRow } from './member-row.ts';

/** The last day the law leaves departments: 31 January of the next year (条例第四十九条第一款). */
export const statutoryDueDay = (app: App, year: number): PlainDate =>
  annualReportEnd(year, { reportingAs: 'department' }, app.calendar).statutoryOn;

/** A local day may be earlier than the law's, never later. */
export function checkDueDay(app: App, year: number, dueOn: PlainDate): Result<null> {
  const statutoryOn = statutoryDueDay(app, year);
  if (dueOn > statutoryOn)
    return refuse('due-day-too-late', `报送截止日不能晚于法定期限${statutoryOn}`, '《条例》第四十九条');
  return dueOn <= `${year}-12-31`
    ? refuse('due-day-too-early', `报送截止日应在${year}年度结束以后`, '《条例》第四十九条')
    : ok(null);
}

/** Opens the collection of a year; there is one a year. */
export async function openCollection(
  app: App,
  actor: Actor,
  { year, onBehalfOf, dueOn = statutoryDueDay(app, year), fromLastYear }: NewCollection,
): Promise<Result<{ members: number }>> {
  demand(actor, 'reports:collect');
  const inTime = checkDueDay(app, year, dueOn);
  if (!inTime.ok) return inTime;
  return app.store.transaction<{ members: number }>(actor.agencyId, async (tx) => {
    await tx.counters.lock(`report-collection-${year}`);
    if (await tx.reportCollections.ofYear(year))
      return refuse('collection-exists', `${year}年度的报告汇总已经开始`);
    const row: CollectionRow = {
      agencyId: actor.agencyId,
      id: uuid(),
      year,
      onBehalfOf,
      dueOn,
      status: 'open',
      revision: 0,
      reason: '',
      version: 1,
      createdAt: app.now(),
      createdBy: actor.staffId,
    };
    await tx.reportCollections.insert(row);
    const facts = { year, onBehalfOf, dueOn };
    await recordAct(app, tx, {
      type: 'report-collection-opened',
      subjectId: row.id,
      actorId: actor.staffId,
      facts,
    });
    return ok({ members: fromLastYear ? await takeOver(app, tx, actor, row) : 0 });
  });
}

/** The members of last year's collection with their contacts, each awaited anew. */
async function takeOver(app: App, tx: Transaction, actor: Actor, collection: CollectionRow): Promise<number> {
  const last = await tx.reportCollections.ofYear(collection.year - 1);
  const members = last ? await tx.reportMembers.of(last.id) : [];
  if (members.length === 0) return 0;
  await tx.reportMembers.insert(
    members.map((it, index) =>
      memberRow(app, { collection, place: index + 1, member: { ...it, ...contactOf(app, it) } }),
    ),
  );
  await recordAct(app, tx, {
    type: 'report-members-added',
    subjectId: collection.id,
    actorId: actor.staffId,
    facts: { from: collection.year - 1, names: members.map((it) => it.name) },
  });
  return members.length;
}

import { v7 as uuid } from 'uuid';
import type { SolicitationRow } from '../../../database/solicitations.ts';
import type { Transaction } from '../../../database/store.ts';
import { yearOf } from '../../../domain/calendar/plain-date.ts';
import { EMPTY_RESULTS } from '../../../domain/participation/solicitation-content.ts';
import { checkPeriod } from '../../../domain/participation/solicitation-period.ts';
import { ok, type Result, refuse } from '../../../domain/shared/refusal.ts';
import { type Actor, demand, NotFound, Outdated } from '../../actor.ts';
import { agencyById } from '../../agencies/find-agency.ts';
import type { App } from '../../app.ts';
import { type Once, transactOnce } from '../../shared/once.ts';
import { appendParticipation } from '../participation-log.ts';
import { settingsIn } from '../participation-settings.ts';
import type { ResultsEdit, SolicitationEdit, SolicitationInput } from './solicitation-input.ts';

/** The solicitation, locked, as somebody saw it; another organ's and none at all answer alike. */
export async function lockSolicitation(
  tx: Transaction,
  id: string,
  expectedVersion?: number,
): Promise<SolicitationRow> {
  const row = await tx.solicitations.findForUpdate(id);
  if (!row) throw new NotFound('没有找到这项征集');
  if (expectedVersion !== undefined && expectedVersion !== row.version)
    throw new Outdated(row.version, '这项征集');
  return row;
}

const columnsOf = ({ kind, title, fromOn, toOn, ...content }: SolicitationInput) => ({
  kind,
  title,
  fromOn,
  toOn,
  content,
});

/** Begins a solicitation; its period must be long enough from the start. */
export async function draftSolicitation(
  app: App,
  actor: Actor,
  input: SolicitationInput,
  once: Once | null = null,
): Promise<Result<{ solicitationId: string }>> {
  demand(actor, 'participation:handle');
  const { code } = await agencyById(app, actor.agencyId);
  return transactOnce<{ solicitationId: string }>(app, actor.agencyId, once, async (tx) => {
    const lawful = checkPeriod(input, await settingsIn(tx));
    if (!lawful.ok) return lawful;
    const id = uuid();
    const year = yearOf(app.today());
    const serial = await tx.counters.next('solicitation', year);
    await tx.solicitations.insert({
      agencyId: actor.agencyId,
      id,
      number: `${code.toUpperCase()}-Z-${year}-${String(serial).padStart(4, '0')}`,
      ...columnsOf(input),
      stage: 'draft',
      results: EMPTY_RESULTS,
      submittedBy: null,
      approvedAt: null,
      approvedBy: null,
      publishedResults: null,
      resultsPublishedAt: null,
      withdrawnAt: null,
      withdrawalReason: null,
      createdAt: app.now(),
      createdBy: actor.staffId,
      version: 1,
    });
    await appendParticipation(app, tx, { id, type: 'solicitation-drafted', actorId: actor.staffId });
    return ok({ solicitationId: id });
  });
}

/** Changes a draft; what has been submitted is returned first. */
export async function editSolicitation(
  app: App,
  actor: Actor,
  id: string,
  { version, ...input }: SolicitationEdit,
): Promise<Result<{ version: number }>> {
  demand(actor, 'participation:handle');
  return app.store.transaction<{ version: number }>(actor.agencyId, async (tx) => {
    const row = await lockSolicitation(tx, id, version);
    if (row.stage !== 'draft') return refuse('not-a-draft', '只有拟稿环节可以修改，请先退回修改');
    const lawful = checkPeriod(input, await settingsIn(tx));
    if (!lawful.ok) return lawful;
    await tx.solicitations.save(id, { ...columnsOf(input), version: version + 1 });
    await appendParticipation(app, tx, { id, type: 'solicitation-edited', actorId: actor.staffId });
    return ok({ version: version + 1 });
  });
}

/** Writes the groups and words of the results; opinions of a group that is gone count as unsettled again. */
export async function editResults(
  app: App,
  actor: Actor,
  id: string,
  { version, ...results }: ResultsEdit,
): Promise<Result<{ version: number }>> {
  demand(actor, 'participation:handle');
  return app.store.transaction<{ version: number }>(actor.agencyId, async (tx) => {
    const row = await lockSolicitation(tx, id, version);
    if (row.stage !== 'approved') return refuse('results-fixed', '当前环节不能修改采纳情况');
    await tx.solicitations.save(id, { results, version: version + 1 });
    await appendParticipation(app, tx, { id, type: 'results-edited', actorId: actor.staffId });
    return ok({ version: version + 1 });
  });
}

import type { OpinionRow } from '../../../database/solicitations.ts';
import type { Transaction } from '../../../database/store.ts';
import { OPINION_STATE_LABELS } from '../../../domain/participation/opinion-results.ts';
import { ok, type Result, refuse } from '../../../domain/shared/refusal.ts';
import { maskName } from '../../access-requests/mask.ts';
import type { Download } from '../../access-requests/public-views.ts';
import { type Actor, demand, NotFound } from '../../actor.ts';
import type { App } from '../../app.ts';
import { csvOf } from '../../shared/csv.ts';
import { withoutPersonalData } from '../check-public-text.ts';
import { appendParticipation, VISITOR_SEALED } from '../participation-log.ts';
import { appendLook, openVisitorFile, visitorFileViews } from '../visitor-files.ts';
import type { VisitorPerson } from '../visitor-form.ts';
import { lockSolicitation } from './edit-solicitation.ts';
import type { SettleInput } from './solicitation-input.ts';

const textOf = (app: App, row: OpinionRow): string =>
  app.keyring.unwrap(row.wrappedKey).openText(row.sealedText, VISITOR_SEALED.text);

const personOf = (app: App, row: OpinionRow): VisitorPerson | null =>
  row.sealedPerson &&
  (JSON.parse(
    app.keyring.unwrap(row.wrappedKey).openText(row.sealedPerson, VISITOR_SEALED.person),
  ) as VisitorPerson);

/** The opinions of a solicitation as the analyst reads them: words with numbers and names of people struck out. */
export const listOpinions = (app: App, actor: Actor, solicitationId: string) => {
  demand(actor, 'participation:handle');
  return app.store.read(actor.agencyId, async (tx) => {
    if (!(await tx.solicitations.find(solicitationId))) throw new NotFound('没有找到这项征集');
    const files = await tx.participation.filesOfOpinions(solicitationId);
    return (await tx.solicitations.opinionsOf(solicitationId)).map((row) => {
      const name = personOf(app, row)?.name ?? '';
      const own = files.filter((it) => it.opinionId === row.id);
      return {
        id: row.id,
        number: row.number,
        handedInAt: row.handedInAt.toISOString(),
        text: withoutPersonalData(textOf(app, row)),
        from: row.sealedPerson ? maskName(name) || '留有联系方式' : '未署名',
        hasPerson: row.sealedPerson !== null,
        state: row.state,
        stateLabel: OPINION_STATE_LABELS[row.state],
        groupId: row.groupId,
        setAsideReason: row.setAsideReason,
        files: visitorFileViews(app.keyring.unwrap(row.wrappedKey), own),
      };
    });
  });
};

const changeOf = (input: SettleInput) => ({
  state: input.to === 'group' ? ('grouped' as const) : input.to,
  groupId: input.to === 'group' ? input.groupId : null,
  setAsideReason: input.to === 'set-aside' ? input.reason : null,
});

/** Sorts opinions into groups or sets them aside; not any more once the results are under review. */
export async function settleOpinions(
  app: App,
  actor: Actor,
  solicitationId: string,
  input: SettleInput,
): Promise<Result<{ settled: number }>> {
  demand(actor, 'participation:handle');
  return app.store.transaction<{ settled: number }>(actor.agencyId, async (tx) => {
    const row = await lockSolicitation(tx, solicitationId);
    if (row.stage !== 'approved') return refuse('results-fixed', '当前环节不能再整理意见');
    if (input.to === 'group' && !row.results.groups.some((it) => it.id === input.groupId))
      return refuse('unknown-group', '没有这个归类，请先保存归类再整理意见');
    const settled = await tx.solicitations.settle(solicitationId, input.opinionIds, changeOf(input));
    if (settled.length !== new Set(input.opinionIds).size)
      return refuse('unknown-opinion', '有的意见不属于这项征集，请刷新页面后重试');
    await appendParticipation(app, tx, {
      id: solicitationId,
      type: 'opinions-settled',
      actorId: actor.staffId,
      facts: { to: input.to, opinions: settled.length },
    });
    return ok({ settled: settled.length });
  });
}

/** All opinions as CSV for whoever analyses them: no names, no contacts, recorded. */
export async function exportOpinions(app: App, actor: Actor, solicitationId: string): Promise<Download> {
  const opinions = await listOpinions(app, actor, solicitationId);
  const exported = await app.store.transaction<Download>(actor.agencyId, async (tx) => {
    const row = await lockSolicitation(tx, solicitationId);
    const titles = new Map(row.results.groups.map((it) => [it.id, it.title]));
    const lines = opinions.map((it) => [
      it.number,
      it.handedInAt,
      it.stateLabel,
      titles.get(it.groupId ?? '') ?? '',
      it.text,
    ]);
    await appendParticipation(app, tx, {
      id: solicitationId,
      type: 'opinions-exported',
      actorId: actor.staffId,
      facts: { opinions: opinions.length },
    });
    const bytes = csvOf([['收件编号', '提交时间', '整理状态', '归类', '意见和建议'], ...lines]);
    return ok({ name: `意见（${row.number}）.csv`, mediaType: 'text/csv; charset=utf-8', bytes });
  });
  if (!exported.ok) throw new NotFound('没有找到这项征集');
  return exported.value;
}

const opinionOf = async (tx: Transaction, solicitationId: string, opinionId: string) => {
  const row = await tx.solicitations.opinion(opinionId);
  if (row?.solicitationId !== solicitationId) throw new NotFound('没有找到这条意见');
  return row;
};

/** Shows who handed an opinion in, and its words as written; the look is recorded with its reason. */
export async function revealOpinion(
  app: App,
  actor: Actor,
  { solicitationId, opinionId }: { readonly solicitationId: string; readonly opinionId: string },
  { reason }: { readonly reason: string },
): Promise<Result<VisitorPerson & { text: string }>> {
  demand(actor, 'personal-data:view');
  return app.store.transaction(actor.agencyId, async (tx) => {
    const row = await opinionOf(tx, solicitationId, opinionId);
    const dataKey = app.keyring.unwrap(row.wrappedKey);
    await appendLook(app, tx, {
      id: opinionId,
      type: 'applicant-revealed',
      actorId: actor.staffId,
      dataKey,
      reason,
    });
    return ok({ ...(personOf(app, row) ?? { name: '', contact: '' }), text: textOf(app, row) });
  });
}

/** A file that came with an opinion; that look is recorded. */
export async function openOpinionFile(
  app: App,
  actor: Actor,
  { solicitationId, fileId }: { readonly solicitationId: string; readonly fileId: string },
): Promise<Download> {
  demand(actor, 'personal-data:view');
  const opened = await app.store.transaction<Download>(actor.agencyId, async (tx) => {
    const file = await tx.participation.visitorFile(fileId);
    if (!file?.opinionId) throw new NotFound('没有找到这个文件');
    const row = await opinionOf(tx, solicitationId, file.opinionId);
    const dataKey = app.keyring.unwrap(row.wrappedKey);
    await appendLook(app, tx, { id: row.id, type: 'file-opened', actorId: actor.staffId, dataKey });
    return ok(await openVisitorFile(app, dataKey, file));
  });
  if (!opened.ok) throw new NotFound('没有找到这个文件');
  return opened.value;
}

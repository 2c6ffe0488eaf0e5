import type { FileRow } from '../../database/files.ts';
import type { Transaction } from '../../database/store.ts';
import type { NewCaseEvent } from '../../domain/access-requests/case-events.ts';
import { decide } from '../../domain/access-requests/decide.ts';
import { foldCase } from '../../domain/access-requests/fold-case.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { appendEvent, cachesOf } from '../access-requests/append-events.ts';
import { keepFile, openFile } from '../access-requests/keep-file.ts';
import { eventsOf, type LoadedCase, loadCase } from '../access-requests/load-case.ts';
import type { Download, Upload } from '../access-requests/public-views.ts';
import { NotFound } from '../actor.ts';
import type { App } from '../app.ts';
import { checkOpinion, type OpinionErrors, type OpinionForm } from './check-opinion.ts';
import { type GivenOpinion, openPart, sealPart } from './invitation.ts';
import type { PageVisit } from './page-pass.ts';
import { phaseOf, recordLook } from './page-view.ts';

export type SavedOpinion = { readonly ok: true } | { readonly ok: false; readonly errors: OpinionErrors };

/** Keeps an opinion until it is confirmed; new files take the place of those sent before. */
export async function saveOpinion(
  app: App,
  visit: PageVisit,
  form: OpinionForm,
  uploads: readonly Upload[],
): Promise<SavedOpinion> {
  const checked = await checkOpinion(form, uploads);
  if ('errors' in checked) return { ok: false, errors: checked.errors };
  const { agency, row } = visit;
  const saved = await app.store.transaction<null>(agency.id, async (tx) => {
    const loaded = await loadCase(app, tx, row.requestId, true);
    const phase = phaseOf(app, loaded, { agency, row: await lockedPage(tx, row.id) });
    if (phase === 'answered' || phase === 'closed')
      return refuse('page-closed', '本项征求意见已经答复或者已经结束，不能再提交');
    if (checked.files.length > 0) {
      for (const old of await tx.files.ofDraft(row.id)) await tx.files.removeFromDraft(row.id, old.id);
      for (const { name, mediaType, bytes } of checked.files) {
        const owner = { draftId: row.id };
        await keepFile(app, tx, loaded.dataKey, {
          purpose: 'evidence',
          name,
          mediaType,
          bytes,
          owner,
          createdBy: null,
        });
      }
    }
    const sealedDraft = sealPart(loaded.dataKey, 'draft', checked.opinion);
    await tx.consultations.save(row.id, { sealedDraft, draftSavedAt: app.now() });
    return ok(null);
  });
  return saved.ok ? { ok: true } : { ok: false, errors: { consents: saved.refusal.message } };
}

async function lockedPage(tx: Transaction, id: string) {
  const row = await tx.consultations.findForUpdate(id);
  if (!row) throw new NotFound();
  return row;
}

/**
 * Sends the opinion that was checked. In its period it ends the pause of the reply clock from today (art. 33
 * para. 3); after it, it moves nothing and is kept as material. Sent twice, it is one answer.
 */
export const confirmOpinion = (app: App, { agency, row }: PageVisit): Promise<Result<null>> =>
  app.store.transaction<null>(agency.id, async (tx) => {
    const loaded = await loadCase(app, tx, row.requestId, true);
    const page = await lockedPage(tx, row.id);
    const phase = phaseOf(app, loaded, { agency, row: page });
    if (phase === 'answered') return ok(null);
    if (phase === 'closed') return refuse('page-closed', '本项征求意见已经结束，不能再提交');
    if (!page.sealedDraft) return refuse('nothing-written', '还没有填写意见，请先填写再提交');
    const opinion = openPart(loaded.dataKey, 'draft', page.sealedDraft);
    const decided = eventOf(app, loaded, row.consultationId, { phase, consents: opinion.consents });
    if (!decided.ok) return decided;
    const files = await tx.files.ofDraft(row.id);
    await tx.files.adopt(row.id, loaded.submission.id, row.requestId);
    const { reasons, contact } = opinion;
    const note = { note: reasons || '同意公开', contact, way: '网上提交', files: files.length };
    await appendEvent(tx, row.requestId, null, { event: decided.value, note }, loaded.dataKey);
    const after = foldCase((await eventsOf(tx, row.requestId, loaded.dataKey)).events);
    await tx.requests.save(row.requestId, cachesOf(after, loaded.calendar));
    const answer: GivenOpinion = {
      ...opinion,
      givenAt: app.now().toISOString(),
      effect: phase === 'open' ? 'returned' : 'material',
      fileIds: files.map((it) => it.id),
    };
    await tx.consultations.save(row.id, {
      sealedAnswer: sealPart(loaded.dataKey, 'answer', answer),
      sealedDraft: null,
      draftSavedAt: null,
      answeredAt: app.now(),
    });
    return ok(null);
  });

/** The event of an answer: the law's in its period, a remark after it. */
function eventOf(
  app: App,
  { state, calendar }: LoadedCase,
  consultationId: string,
  { phase, consents }: { phase: 'open' | 'material'; consents: boolean },
): Result<NewCaseEvent> {
  const now = { today: app.today(), calendar };
  const facts = { consultationId, consents };
  return phase === 'open'
    ? decide('return-consultation', state, { ...facts, on: now.today }, now)
    : ok({ type: 'late-opinion-received', occurredOn: now.today, facts });
}

/** A file the page shows, or one its visitor sent; no other file of the case. The look is recorded. */
export async function openPageFile(app: App, visit: PageVisit, fileId: string): Promise<Download> {
  const { agency, row } = visit;
  const result = await app.store.transaction<Download>(agency.id, async (tx) => {
    const loaded = await loadCase(app, tx, row.requestId);
    const file = await tx.files.find(fileId);
    if (!file || !shownOn(loaded, visit, file)) throw new NotFound('没有找到这个文件');
    await recordLook(app, tx, visit, { type: 'consultation-file-opened', fileId });
    return ok(await openFile(app, loaded.dataKey, file));
  });
  if (!result.ok) throw new NotFound('没有找到这个文件');
  return result.value;
}

function shownOn({ dataKey }: LoadedCase, { row }: PageVisit, file: FileRow): boolean {
  if (file.draftId === row.id) return true;
  const { fileIds } = openPart(dataKey, 'content', row.sealedContent);
  const own = row.sealedAnswer ? openPart(dataKey, 'answer', row.sealedAnswer).fileIds : [];
  return file.requestId === row.requestId && [...fileIds, ...own].includes(file.id);
}

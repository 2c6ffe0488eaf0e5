import type { Transaction } from '../../database/store.ts';
import type { Consultation } from '../../domain/access-requests/case-state.ts';
import { isSilent } from '../../domain/access-requests/case-state.ts';
import {
  type ConsultedKind,
  isConsultedKind,
  SILENCE,
  type Silence,
} from '../../domain/access-requests/consultation-silence.ts';
import { ENDED } from '../../domain/access-requests/lifecycle.data.ts';
import { type OpinionPeriod, opinionPeriod } from '../../domain/access-requests/opinion-period.ts';
import { dayInChina, type PlainDate } from '../../domain/calendar/plain-date.ts';
import { ok } from '../../domain/shared/refusal.ts';
import { fileName } from '../access-requests/keep-file.ts';
import { type LoadedCase, loadCase } from '../access-requests/load-case.ts';
import { NotFound } from '../actor.ts';
import type { App } from '../app.ts';
import { type GivenOpinion, type InvitationContent, type Opinion, openPart } from './invitation.ts';
import type { PageVisit } from './page-pass.ts';

type NamedFile = { readonly fileId: string; readonly name: string; readonly size: number };

/** What one third party or organ sees: what concerns it, and nothing of whoever asked. */
export type ConsultationPage = Omit<InvitationContent, 'token' | 'fileIds' | 'kind' | 'partyKind'> & {
  readonly kind: ConsultedKind;
  readonly sentOn: PlainDate;
  readonly files: readonly NamedFile[];
  /** `presumed`: receipt is not recorded yet, the day the page was first opened stands in for it. */
  readonly period: OpinionPeriod & { readonly presumed: boolean };
  readonly silence: Silence;
  /** `open`: an answer counts. `material`: too late to count, still taken. `closed`: nothing is taken any more. */
  readonly phase: 'open' | 'material' | 'answered' | 'closed';
  readonly draft: (Opinion & { readonly files: readonly NamedFile[] }) | null;
  readonly answer: (GivenOpinion & { readonly files: readonly NamedFile[] }) | null;
};

/** The consultation of a page as the case knows it now. */
export function consultationOf(loaded: LoadedCase, consultationId: string): Consultation {
  const found = loaded.state.consultations.find((it) => it.id === consultationId);
  if (!found) throw new NotFound('没有找到这一项征求意见');
  return found;
}

/** What an answer given now would be worth. */
export function phaseOf(app: App, loaded: LoadedCase, visit: PageVisit): ConsultationPage['phase'] {
  if (visit.row.answeredAt) return 'answered';
  if (ENDED.has(loaded.state.status)) return 'closed';
  const consultation = consultationOf(loaded, visit.row.consultationId);
  return consultation.endedOn === null && !isSilent(consultation, app.today()) ? 'open' : 'material';
}

/** Shows the page; the look is recorded before anything is shown. */
export async function viewPage(app: App, visit: PageVisit): Promise<ConsultationPage> {
  const { agency, row } = visit;
  const result = await app.store.transaction(agency.id, async (tx) => {
    const loaded = await loadCase(app, tx, row.requestId);
    await recordLook(app, tx, visit, { type: 'consultation-page-opened', fileId: null });
    const page = await tx.consultations.findForUpdate(row.id);
    if (!page) throw new NotFound();
    if (!page.firstOpenedAt) await tx.consultations.save(row.id, { firstOpenedAt: app.now() });
    return ok(await pageOf(app, tx, loaded, { agency, row: page }));
  });
  if (!result.ok) throw new NotFound();
  return result.value;
}

/** Records a look of somebody outside: which page or file, nobody of the staff. */
export const recordLook = (
  app: App,
  tx: Transaction,
  { row }: PageVisit,
  { type, fileId }: { type: 'consultation-page-opened' | 'consultation-file-opened'; fileId: string | null },
): Promise<number> =>
  tx.ledger.append({
    stream: 'looks',
    requestId: row.requestId,
    type,
    occurredOn: app.today(),
    actorId: null,
    facts: { consultationId: row.consultationId, fileId },
    note: null,
  });

async function pageOf(
  app: App,
  tx: Transaction,
  loaded: LoadedCase,
  visit: PageVisit,
): Promise<ConsultationPage> {
  const { row } = visit;
  const { dataKey } = loaded;
  const { token: _, partyKind: __, fileIds, ...content } = openPart(dataKey, 'content', row.sealedContent);
  const consultation = consultationOf(loaded, row.consultationId);
  const { kind } = consultation;
  if (!isConsultedKind(kind)) throw new NotFound('没有找到这一项征求意见');
  const known = await tx.files.ofSubmission(loaded.submission.id);
  const named = (ids: readonly string[]): NamedFile[] =>
    known
      .filter((it) => ids.includes(it.id))
      .map((it) => ({ fileId: it.id, name: fileName(dataKey, it), size: it.size }));
  const drafted = await tx.files.ofDraft(row.id);
  const draftFiles = drafted.map((it) => ({ fileId: it.id, name: fileName(dataKey, it), size: it.size }));
  const draft = row.sealedDraft ? openPart(dataKey, 'draft', row.sealedDraft) : null;
  const answer = row.sealedAnswer ? openPart(dataKey, 'answer', row.sealedAnswer) : null;
  return {
    ...content,
    // A kind recorded wrongly may have been corrected since the letter went out.
    kind,
    sentOn: consultation.sentOn,
    files: named(fileIds),
    period: periodOf(app, loaded, { ...consultation, kind }, row.firstOpenedAt),
    silence: SILENCE[kind],
    phase: phaseOf(app, loaded, visit),
    draft: draft && { ...draft, files: draftFiles },
    answer: answer && { ...answer, files: named(answer.fileIds) },
  };
}

/** The period from receipt; of an organ asked under art. 11, from the letter, which names the day itself. */
function periodOf(
  app: App,
  { calendar }: LoadedCase,
  { kind, sentOn, deliveredOn }: Consultation & { readonly kind: ConsultedKind },
  firstOpenedAt: Date | null,
): ConsultationPage['period'] {
  const presumed = kind !== 'other-organ' && deliveredOn === null;
  const openedOn = dayInChina(firstOpenedAt ?? app.now());
  const from = kind === 'other-organ' ? sentOn : (deliveredOn ?? openedOn);
  return { ...opinionPeriod(kind, from, calendar), presumed };
}

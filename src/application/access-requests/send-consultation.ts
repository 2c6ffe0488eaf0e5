import { v7 as uuid } from 'uuid';
import type { ConsultedKind } from '../../domain/access-requests/consultation-silence.ts';
import { composeConsultationNotice } from '../../domain/letters/compose-consultation-notice.ts';
import { composeReplySlip } from '../../domain/letters/compose-reply-slip.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { composeInquiry, outsideFrame } from '../consultations/compose-inquiry.ts';
import { type InvitationContent, invite, newAccess } from '../consultations/invitation.ts';
import { refusesNaming } from '../consultations/names-applicant.ts';
import { outgoingRefusal } from '../release-gate/case-files.ts';
import type { ActionInput } from './action-commands.ts';
import type { ActionContext, IssuedLetter, Prepared } from './action-context.ts';
import { fileName } from './keep-file.ts';
import { letterFrame } from './letter-frame.ts';

type Input = ActionInput<'send-consultation'>;

/**
 * 征求意见: the letter to the other side (L06 with its slip L07, L10 or L11) with address and access code of a page of its own, and L08
 * to the applicant that the clock is paused. Several sent on one day for one reason are told to the applicant once.
 */
export async function sendConsultation(
  context: ActionContext,
  input: Input,
): Promise<Result<Prepared<'send-consultation'>>> {
  const { app, tx, agency, loaded } = context;
  const { kind, party, question, information, deliveredOn, fileIds } = input;
  const sound = await checkShown(context, input);
  if (!sound.ok) return sound;
  const consultationId = uuid();
  const access = newAccess(app, agency);
  const matter = {
    token: access.token,
    kind,
    party,
    partyKind: input.partyKind,
    subject: input.subject || loaded.row.title,
    information,
    question,
    fileIds,
  };
  const inquiry = await context.issue((signed) =>
    composeInquiry(app, { agency, loaded, content: matter, access }, signed),
  );
  if (!inquiry.ok) return inquiry;
  const content: InvitationContent = { ...matter, reference: inquiry.value.number };
  const slip = await enclosedSlip(context, content);
  if (!slip.ok) return slip;
  const told = await tellApplicant(context, kind);
  if (!told.ok) return told;
  const at = { dataKey: loaded.dataKey, requestId: loaded.row.id, consultationId };
  await invite(app, tx, at, { content, code: access.code });
  const note = { party, question, information, inquiry: inquiry.value, slip: slip.value, ...told.value };
  return ok({ command: { consultationId, kind, deliveredOn }, note });
}

/** L07, the empty slip a third party may fill in by hand and send back. */
async function enclosedSlip(
  { app, agency, loaded, issue }: ActionContext,
  content: InvitationContent,
): Promise<Result<IssuedLetter | null>> {
  if (content.kind !== 'third-party') return ok(null);
  return issue((signed) =>
    composeReplySlip({
      frame: outsideFrame({ agency, loaded, content }, signed),
      inquiry: { number: content.reference, sentOn: app.today() },
      answer: null,
    }),
  );
}

/** L08, unless the applicant was told today that others of this kind are asked. */
async function tellApplicant(
  { app, agency, loaded, issue }: ActionContext,
  kind: ConsultedKind,
): Promise<Result<Partial<IssuedLetter>>> {
  const sentOn = app.today();
  if (loaded.state.consultations.some((it) => it.kind === kind && it.sentOn === sentOn)) return ok({});
  const frame = letterFrame(agency, loaded);
  return issue((signed) =>
    composeConsultationNotice({ frame: { ...frame, ...signed }, consulted: kind, sentOn }),
  );
}

/** What goes outside must not tell who asks, and of the files only what the organ itself added may be shown. */
async function checkShown(
  { app, tx, loaded }: ActionContext,
  { subject, question, information, fileIds }: Input,
): Promise<Result<null>> {
  const files = await tx.files.ofSubmission(loaded.submission.id);
  const shown = files.filter((it) => fileIds.includes(it.id));
  const own = shown.filter((it) => it.purpose === 'reply-material' || it.purpose === 'evidence');
  if (own.length !== new Set(fileIds).size)
    return refuse('file-not-shown', '只能向对方展示本机关添加的材料，不能展示申请人提交的材料和文书');
  const stopped = await outgoingRefusal(app, loaded, own);
  if (stopped) return { ok: false, refusal: stopped };
  const texts = [
    subject || loaded.row.title,
    question,
    information,
    ...own.map((it) => fileName(loaded.dataKey, it)),
  ];
  const named = refusesNaming(loaded, '标题、征求意见的内容或者展示的文件名称', texts);
  return named ? { ok: false, refusal: named } : ok(null);
}

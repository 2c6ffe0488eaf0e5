import { v7 as uuid } from 'uuid';
import type { Transaction } from '../../database/store.ts';
import type { Commands } from '../../domain/access-requests/commands.ts';
import { clockOf } from '../../domain/access-requests/guards.ts';
import type { Action } from '../../domain/access-requests/lifecycle.data.ts';
import { readClock } from '../../domain/access-requests/reply-clock.ts';
import { checkTitle } from '../../domain/access-requests/title.ts';
import { addWorkingDays } from '../../domain/calendar/working-days.ts';
import { composeClarification } from '../../domain/letters/compose-clarification.ts';
import { composeConsultationNotice } from '../../domain/letters/compose-consultation-notice.ts';
import { composeExtension } from '../../domain/letters/compose-extension.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { ROLE_PERMISSIONS, type Role } from '../../domain/staff/roles.data.ts';
import type { ActionInput } from './action-commands.ts';
import type { ActionContext, Prepared } from './action-context.ts';
import { checkReceiptDay } from './closed-years.ts';
import { composeDraft, composeLatest, isForOnline, latestDraft } from './compose-case-letter.ts';
import { correctRecord } from './correct-record.ts';
import { issueFeeNotice } from './issue-fee-notice.ts';
import { letterFrame } from './letter-frame.ts';
import { type LoadedCase, openApplicant } from './load-case.ts';
import { mergeRequest } from './merge-request.ts';
import { delayReply, requestReasons } from './reasons-steps.ts';
import { splitRequest } from './split-request.ts';

type Preparation<A extends Action> = (
  context: ActionContext,
  input: ActionInput<A>,
) => Promise<Result<Prepared<A>>>;

/** Splits an input into what the law decides on and what is only kept: the plain case. */
const noted =
  <A extends Action>(
    split: (input: ActionInput<A>) => { command: Commands[A]; note?: unknown },
  ): Preparation<A> =>
  async (_, input) => {
    const { command, note = null } = split(input);
    return ok({ command, note });
  };

const requestClarification: Preparation<'request-clarification'> = async (context, { days, points }) => {
  const { app, agency, loaded } = context;
  const frame = letterFrame(agency, loaded);
  const letter = await context.issue((signed) =>
    composeClarification({
      frame: { ...frame, ...signed },
      points,
      dueOn: addWorkingDays(app.today(), days, app.calendar),
      wayToAnswer: `可以登录本机关政府信息公开专栏“进度查询”在线提交，也可以邮寄或者当面提交至${agency.profile.address}`,
      effect: { kind: 'restarts' },
    }),
  );
  return letter.ok ? ok({ command: { days }, note: { points, ...letter.value } }) : letter;
};

const extend: Preparation<'extend'> = async (context, { days, reasons }) => {
  const { app, agency, loaded } = context;
  const oldOn = clockOf(loaded.state, app.calendar)?.replyDueOn ?? null;
  const after = readClock(
    [...loaded.state.clockEvents, { type: 'extended', on: app.today(), days }],
    app.calendar,
  );
  if (!after.ok) return after;
  const newOn = after.value.replyDueOn;
  const frame = letterFrame(agency, loaded);
  const letter = await context.issue((signed) =>
    composeExtension({
      frame: { ...frame, ...signed },
      reasons,
      days,
      approvedByHead: true,
      due: oldOn && newOn ? { oldOn, newOn } : null,
    }),
  );
  return letter.ok ? ok({ command: { days }, note: { note: reasons, ...letter.value } }) : letter;
};

const sendConsultation: Preparation<'send-consultation'> = async (
  context,
  { kind, party, question, deliveredOn },
) => {
  const { app, agency, loaded } = context;
  const frame = letterFrame(agency, loaded);
  const letter = await context.issue((signed) =>
    composeConsultationNotice({ frame: { ...frame, ...signed }, consulted: kind, sentOn: app.today() }),
  );
  if (!letter.ok) return letter;
  return ok({
    command: { consultationId: uuid(), kind, deliveredOn },
    note: { party, question, ...letter.value },
  });
};

const confirmReceipt: Preparation<'confirm-receipt'> = async ({ tx }, { note, ...command }) => {
  const open = await checkReceiptDay(tx, command.on);
  return open.ok ? ok({ command, note: { note } }) : open;
};

const takeUp: Preparation<'take-up'> = async ({ tx, loaded }, { title, note, ...command }) => {
  const applicant = openApplicant(loaded);
  const titled = checkTitle(title, applicant.applicant === 'citizen' ? applicant.name : null);
  if (!titled.ok) return titled;
  await tx.requests.save(loaded.row.id, { title });
  return assigned(tx, command, { note, title });
};

/** The handler must have a post in this organ, the unit must be the organ's own. */
async function assigned(
  tx: Transaction,
  command: Commands['take-up'],
  note: unknown,
): Promise<Result<{ readonly command: Commands['take-up']; readonly note: unknown }>> {
  const people = await tx.staff.withPosts(tx.agencyId);
  const handles = (role: string) => ROLE_PERMISSIONS[role as Role].includes('requests:handle');
  if (!people.some((it) => it.id === command.handlerId && it.disabledAt === null && handles(it.role)))
    return refuse('unknown-handler', '承办人应当是本机关有承办权限的在岗人员，请重新选择');
  const units = await tx.departments.list();
  if (command.departmentId && !units.some((it) => it.id === command.departmentId))
    return refuse('unknown-department', '承办股室不属于本机关，请重新选择');
  return ok({ command, note });
}

/** The draft is composed at once, so that nothing the law demands is missed until signing. */
const draft: Preparation<'draft'> = async ({ app, agency, loaded }, input) => {
  const late = [input.facts.earlierReply?.on, input.facts.archives?.transferredOn].some(
    (on) => on && on > app.today(),
  );
  if (late) return refuse('day-in-future', '前次答复和移交档案的日期不能晚于今天');
  const { outcome, ...note } = input;
  const composed = composeDraft(agency, loaded, input);
  const provideOn = input.facts.provision?.on ?? null;
  return composed.ok ? ok({ command: { outcome, provideOn }, note }) : composed;
};

/** What is promised on line must be there to be loaded (art. 36 (2)). */
async function lacksMaterial(tx: Transaction, loaded: LoadedCase): Promise<Result<null>> {
  const reply = latestDraft(loaded);
  if (!reply?.servedOnline || !reply.facts.files?.length) return ok(null);
  const files = await tx.files.ofSubmission(loaded.submission.id);
  return files.some((it) => it.purpose === 'reply-material')
    ? ok(null)
    : refuse(
        'material-missing',
        '答复书列有网上提供的政府信息，但是还没有上传文件；请先添加拟提供的材料',
        '《条例》第三十六条第（二）项',
      );
}

const recordSearch: Preparation<'record-search'> = async ({ app }, { found, ...note }) =>
  note.from > note.to || note.to > app.today()
    ? refuse('search-days', '检索的起止日期应当先后相符，并且不晚于今天', '《条例》第三十六条第（四）项')
    : ok({ command: { found }, note });

const sign: Preparation<'sign'> = async (context, { note }) => {
  const { tx, agency, loaded } = context;
  const material = await lacksMaterial(tx, loaded);
  if (!material.ok) return material;
  const letter = await context.issue((signed) => composeLatest(agency, loaded, signed));
  return letter.ok
    ? ok({ command: { letterId: letter.value.letterId }, note: { note, number: letter.value.number } })
    : letter;
};

/** Service waits for the hash of the PDF (decision 19). */
const serve: Preparation<'serve'> = async ({ tx, agency, loaded }, { evidence, ...command }) => {
  const letter = loaded.state.letterId ? await tx.letters.find(loaded.state.letterId) : undefined;
  if (!letter?.pdfSha256) return refuse('letter-not-ready', '答复书正在生成，请稍候片刻再登记送达');
  if (command.method === 'online' && !isForOnline(agency, loaded)) {
    return refuse(
      'not-drafted-online',
      '答复书没有按网上送达写明网上申请行政复议的渠道，请用其他方式送达',
      '《行政复议法》第二十二条第二款',
    );
  }
  return ok({ command, note: { note: evidence } });
};

export const PREPARATIONS: { readonly [A in Action]: Preparation<A> } = {
  'record-contact': noted(({ note, ...command }) => ({ command, note: { note } })),
  'confirm-receipt': confirmReceipt,
  'take-up': takeUp,
  reassign: async ({ tx }, { note, ...command }) => assigned(tx, command, { note }),
  'request-clarification': requestClarification,
  'ask-informally': noted(({ note }) => ({ command: {}, note: { note } })),
  'receive-clarification': noted(({ on, note, lateReason }) => ({
    command: { on, lateAccepted: lateReason !== '' },
    note: lateReason ? { note, lateReason } : { note },
  })),
  'offer-late-clarification': noted(({ note }) => ({ command: {}, note: { note } })),
  'lapse-clarification': noted(({ note }) => ({ command: {}, note: { note } })),
  'send-consultation': sendConsultation,
  'return-consultation': noted(({ note, ...command }) => ({ command, note: { note } })),
  'time-out-consultation': noted((command) => ({ command })),
  'request-reasons': requestReasons,
  'record-reasons': noted(({ note, ...command }) => ({ command, note: { note } })),
  'delay-reply': delayReply,
  split: splitRequest,
  merge: mergeRequest,
  'notice-fee': issueFeeNotice,
  'record-payment': noted(({ note, ...command }) => ({ command, note: { note } })),
  'lapse-fee': noted(() => ({ command: {} })),
  extend,
  'record-search': recordSearch,
  draft,
  'submit-review': noted(() => ({ command: {} })),
  'pass-legal-review': noted(({ note }) => ({ command: {}, note: { note } })),
  'pass-secrecy-review': noted(({ note }) => ({ command: {}, note: { note } })),
  'refer-secrecy': noted((note) => ({ command: { consultationId: uuid() }, note })),
  'return-draft': noted(({ note }) => ({ command: {}, note: { note } })),
  sign,
  serve,
  provide: noted(({ note, ...command }) => ({ command, note: { note } })),
  close: noted(({ note }) => ({ command: {}, note: { note } })),
  archive: noted((command) => ({ command })),
  withdraw: noted(({ note }) => ({ command: { byApplicant: false }, note: { note } })),
  correct: correctRecord,
};

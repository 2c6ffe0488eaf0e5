import { v7 as uuid } from 'uuid';
import type { Commands } from '../../domain/access-requests/commands.ts';
import { clockOf } from '../../domain/access-requests/guards.ts';
import type { Action } from '../../domain/access-requests/lifecycle.data.ts';
import { readClock } from '../../domain/access-requests/reply-clock.ts';
import { checkTitle } from '../../domain/access-requests/title.ts';
import { composeExtension } from '../../domain/letters/compose-extension.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { refusesNaming } from '../consultations/names-applicant.ts';
import { recordDelivery } from '../consultations/record-delivery.ts';
import type { ActionInput } from './action-commands.ts';
import type { ActionContext, Prepared } from './action-context.ts';
import { chooseHandler } from './choose-handler.ts';
import { askInformally, requestClarification } from './clarification-steps.ts';
import { checkReceiptDay } from './closed-years.ts';
import { composeDraft } from './compose-case-letter.ts';
import { correctRecord } from './correct-record.ts';
import { issueFeeNotice } from './issue-fee-notice.ts';
import { letterFrame } from './letter-frame.ts';
import { openApplicant } from './load-case.ts';
import { mergeRequest } from './merge-request.ts';
import { pastDays } from './past-days.ts';
import { delayReply, requestReasons } from './reasons-steps.ts';
import { sendConsultation } from './send-consultation.ts';
import { checkMaterial, serveLetter, serveNotice } from './serve-letter.ts';
import { cancelLetter, signLetter } from './sign-letter.ts';
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

const extend: Preparation<'extend'> = async (context, { days, reasons }) => {
  const { app, agency, loaded } = context;
  const oldOn = clockOf(loaded.state, loaded.calendar)?.replyDueOn ?? null;
  const after = readClock(
    [...loaded.state.clockEvents, { type: 'extended', on: app.today(), days }],
    loaded.calendar,
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

const confirmReceipt: Preparation<'confirm-receipt'> = async ({ tx }, { note, contact, ...command }) => {
  const open = await checkReceiptDay(tx, command.on);
  return open.ok ? ok({ command, note: { note, contact } }) : open;
};

const takeUp: Preparation<'take-up'> = async ({ app, tx, loaded }, { title, note, ...command }) => {
  const applicant = openApplicant(loaded);
  const titled = checkTitle(title, applicant.applicant === 'citizen' ? applicant.name : null);
  if (!titled.ok) return titled;
  await tx.requests.save(loaded.row.id, { title });
  return chooseHandler({ app, tx }, command, { note, title });
};

/** The draft is composed at once, so that nothing the law demands is missed until signing. */
const draft: Preparation<'draft'> = async ({ app, agency, loaded }, input) => {
  if (pastDays(input.facts).some((on) => on > app.today()))
    return refuse('day-in-future', '前次答复、移交档案、核验和集体研究的日期不能晚于今天');
  const told = (input.facts.overruledParties ?? []).flatMap((it) => [it.content, it.reasons]);
  const named = refusesNaming(loaded, '告知第三方的公开内容和理由', told);
  if (named) return { ok: false, refusal: named };
  const { outcome, ...note } = input;
  const composed = composeDraft(agency, loaded, input);
  const provideOn = input.facts.provision?.on ?? null;
  const command = {
    outcome,
    provideOn,
    departs: input.departure !== '',
    itemOutcomes: input.answers.map((it) => it.outcome),
  };
  return composed.ok ? ok({ command, note }) : composed;
};

const recordSearch: Preparation<'record-search'> = async ({ app }, { found, ...note }) =>
  note.from > note.to || note.to > app.today()
    ? refuse('search-days', '检索的起止日期应当先后相符，并且不晚于今天', '《条例》第三十六条第（四）项')
    : ok({ command: { found }, note });

export const PREPARATIONS: { readonly [A in Action]: Preparation<A> } = {
  'record-contact': noted(({ note, contact, ...command }) => ({ command, note: { note, contact } })),
  'confirm-receipt': confirmReceipt,
  'take-up': takeUp,
  reassign: async (context, { note, ...command }) => chooseHandler(context, command, { note }),
  'request-clarification': requestClarification,
  'ask-informally': askInformally,
  'receive-clarification': noted(({ on, note, lateReason }) => ({
    command: { on, lateAccepted: lateReason !== '' },
    note: lateReason ? { note, lateReason } : { note },
  })),
  'offer-late-clarification': noted(({ note }) => ({ command: {}, note: { note } })),
  'lapse-clarification': noted(({ note }) => ({ command: {}, note: { note } })),
  'send-consultation': sendConsultation,
  'record-delivery': recordDelivery,
  'return-consultation': noted(({ note, ...command }) => ({ command, note: { note } })),
  'time-out-consultation': noted((command) => ({ command })),
  'stop-consultation': noted(({ note, ...command }) => ({ command, note: { note } })),
  'request-reasons': requestReasons,
  'offer-reasons': noted(({ note }) => ({ command: {}, note: { note } })),
  'record-reasons': noted(({ note, ...command }) => ({ command, note: { note } })),
  'delay-reply': delayReply,
  split: splitRequest,
  merge: mergeRequest,
  'notice-fee': issueFeeNotice,
  'record-payment': noted(({ note, ...command }) => ({ command, note: { note } })),
  'lapse-fee': noted(() => ({ command: {} })),
  extend,
  'list-items': noted(({ items }) => ({ command: { count: items.length }, note: { items } })),
  'follow-guide': noted(({ choices, note }) => ({ command: { choices }, note: { note } })),
  'record-search': recordSearch,
  draft,
  'submit-review': noted(() => ({ command: {} })),
  'pass-legal-review': noted(({ note }) => ({ command: {}, note: { note } })),
  'pass-secrecy-review': noted(({ note }) => ({ command: {}, note: { note } })),
  'refer-secrecy': noted(({ againReason, ...note }) => ({
    command: { consultationId: uuid(), again: againReason !== '' },
    note: againReason ? { ...note, againReason } : note,
  })),
  'return-draft': noted(({ note }) => ({ command: {}, note: { note } })),
  sign: signLetter,
  'cancel-letter': cancelLetter,
  serve: serveLetter,
  'serve-notice': serveNotice,
  'record-failed-service': noted(({ note, ...command }) => ({ command, note: { note } })),
  provide: async (context, { note, ...command }) => {
    const material = await checkMaterial(context);
    return material.ok ? ok({ command, note: { note } }) : material;
  },
  close: noted(({ note }) => ({ command: {}, note: { note } })),
  archive: noted((command) => ({ command })),
  withdraw: noted(({ note }) => ({ command: { byApplicant: false }, note: { note } })),
  correct: correctRecord,
};

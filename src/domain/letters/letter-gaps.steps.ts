import { plainDate } from '../calendar/plain-date.ts';
import type { Result } from '../shared/refusal.ts';
import { composeReply } from './compose-reply.ts';
import type { LetterData, LetterKind, ProcedureKind } from './letter.ts';
import type { LetterEntry } from './letter-catalogue.data.ts';
import type { ElementKey } from './letter-elements.data.ts';
import type { ReplyElement } from './reply-demands.data.ts';
import type { ReplyFacts } from './reply-facts.ts';
import { SAMPLE_AGENCY, sampleReply } from './sample-letters.data.ts';
import { PROCEDURE_INPUTS, PROCEDURE_SAMPLES } from './sample-procedure.data.ts';

type Change = Readonly<Record<string, unknown>>;

const early = plainDate('2025-05-01');
const agency = (change: Partial<typeof SAMPLE_AGENCY>): Change => ({
  agency: { ...SAMPLE_AGENCY, ...change },
});

/** For every element that lies in the frame, a change of the frame that takes it away. */
const FRAME_GAPS: Partial<Readonly<Record<ElementKey, Change>>> = {
  organ: agency({ name: ' ' }),
  'organ-signs': agency({ name: '清河区政务公开办公室' }),
  letterhead: agency({ letterhead: '' }),
  'request-number': { requestNumber: '' },
  addressee: { addressee: ' ' },
  'request-summary': { requestSummary: '' },
  recipient: { recipient: '' },
  'request-subject': { subject: ' ' },
  'review-body': agency({ reviewBody: '' }),
  'review-body-government': agency({ reviewBody: '清河市财政局' }),
  'review-address': agency({ reviewBodyAddress: ' ' }),
  'review-online': agency({ reviewOnlineUrl: null }),
  court: agency({ court: '' }),
  'office-contact': agency({ contact: '' }),
};

const attempts = (change: Change): Change => ({
  attempts: PROCEDURE_INPUTS.L02.attempts.map((it, index) => (index === 1 ? { ...it, ...change } : it)),
});

/** For every other element of a letter of the procedure, a change of its input that takes it away. */
const INPUT_GAPS: Readonly<Record<ProcedureKind, Partial<Readonly<Record<ElementKey, Change>>>>> = {
  L01: { 'receipt-basis': { basis: ' ' }, 'reply-due-day': { replyDueOn: plainDate('2025-05-12') } },
  L02: {
    'contact-way': attempts({ way: '' }),
    'contact-time': attempts({ at: '25:00' }),
    'contact-counterpart': attempts({ counterpart: ' ' }),
    'contact-result': attempts({ result: '' }),
    'contact-proof': attempts({ proof: '' }),
    'contact-recorder': { recorderRole: '' },
  },
  L03: {
    'points-to-correct': { points: [] },
    guidance: { points: [{ what: '名称', guidance: ' ' }] },
    'way-to-correct': { wayToAnswer: '' },
    'correction-period': { dueOn: plainDate('2025-05-15') },
  },
  L04: {
    'counted-volume': { volume: { ...PROCEDURE_INPUTS.L04.volume, requests: 0 } },
    'matters-to-explain': { matters: [] },
    'way-to-explain': { wayToAnswer: ' ' },
    'explanation-period': { dueOn: plainDate('2025-05-15') },
  },
  L05: {
    'extension-reasons': { reasons: '' },
    'head-agrees': { approvedByHead: false },
    'extension-days': { days: 21 },
    'later-due-day': { due: { oldOn: plainDate('2025-06-10'), newOn: plainDate('2025-06-10') } },
    'told-in-time': { due: { oldOn: plainDate('2025-06-05'), newOn: plainDate('2025-07-01') } },
  },
  L06: {
    'consulted-after-receipt': { sentOn: early },
    question: { question: '' },
    'opinion-period': { periodDays: 14 },
    'way-to-answer': { address: '' },
    'secure-page': { answer: { url: 'https://gongkai.qinghe.example/opinion', code: null } },
  },
  L07: {
    'inquiry-number': { inquiry: { ...PROCEDURE_INPUTS.L07.inquiry, number: '' } },
    opinion: { answer: { ...PROCEDURE_INPUTS.L07.answer, answeredOn: early } },
    'refusal-reasons': { answer: { ...PROCEDURE_INPUTS.L07.answer, reasons: '' } },
  },
  L08: { 'consulted-after-receipt': { sentOn: early } },
  L09: {
    'consulted-after-receipt': { askedOn: early },
    'disclosed-content': { content: '' },
    'public-interest-reasons': { reasons: ' ' },
  },
  L10: {
    'consulted-after-receipt': { sentOn: early },
    question: { question: '' },
    'opinion-period': { periodDays: 10 },
    'way-to-answer': { address: '' },
  },
  L11: { 'task-scope': { task: '' }, 'feedback-day': { feedbackDueOn: plainDate('2025-05-13') } },
  L12: {
    'fee-grounds': { grounds: '' },
    'fee-standard': { steps: [] },
    'fee-amount': { amountYuan: 4701 },
    'way-to-pay': { wayToPay: '' },
  },
  L13: {
    'reasons-received': { explainedOn: early },
    'delay-reasons': { reasons: '' },
    'delayed-due-day': { newDueOn: plainDate('2025-06-10') },
    'told-in-time': { oldDueOn: plainDate('2025-06-06') },
  },
  L14: {
    'record-concerned': { record: '' },
    'corrected-content': { result: { ...PROCEDURE_INPUTS.L14.result, after: '' } },
    'competent-organ': {
      result: { kind: 'referred', organ: { name: '清河区住房和城乡建设局', contact: '' } },
    },
  },
  L15: {
    'served-letter': { served: { ...PROCEDURE_INPUTS.L15.served, number: '' } },
    receiver: { receiver: '' },
    'service-method': { method: 'courier' },
    'service-day': { servedOn: plainDate('2025-06-02') },
    'service-proof': { proof: '' },
    server: { serverRole: '' },
  },
  L16: { 'moving-notice': { notice: '' } },
};

const without =
  (key: keyof ReplyFacts) =>
  ({ [key]: _, ...facts }: ReplyFacts): ReplyFacts =>
    facts as ReplyFacts;

const withoutEvidence =
  (key: keyof NonNullable<ReplyFacts['evidence']>) =>
  ({ evidence: { [key]: _, ...evidence } = {}, ...facts }: ReplyFacts): ReplyFacts =>
    ({ ...facts, evidence }) as ReplyFacts;

const searchWith = (change: Change) => (facts: ReplyFacts) =>
  ({ ...facts, search: { ...facts.search, ...change } }) as ReplyFacts;

/** For every element a reply may have to hold, how it is taken out of the facts. */
const FACT_GAPS: Readonly<Record<ReplyElement, (facts: ReplyFacts) => ReplyFacts>> = {
  grounds: without('grounds'),
  'cited-article': without('article'),
  files: without('files'),
  'access-route': without('routes'),
  'redaction-grounds': without('redactions'),
  'legal-basis': without('legalBasis'),
  'kind-of-safety': without('safetyKinds'),
  'kind-of-internal': without('internalKind'),
  'kind-of-process': without('processKind'),
  'proper-channel': without('properChannel'),
  'search-systems': searchWith({ systems: [] }),
  'search-keywords': searchWith({ keywords: [' '] }),
  'search-places': searchWith({ places: [] }),
  'search-people': searchWith({ peopleRoles: [] }),
  'search-days': searchWith({ to: early }),
  'search-result': searchWith({ result: '' }),
  'responsible-organ': without('responsibleOrgan'),
  'earlier-reply': without('earlierReply'),
  'clarification-made': without('clarification'),
  'reasons-requested': without('reasonsRequested'),
  'lapsed-clarification': without('clarification'),
  'third-party-asked': without('thirdParty'),
  'fee-notice': without('feeNotice'),
  archives: without('archives'),
  'routes-checked': withoutEvidence('routesChecked'),
  classification: withoutEvidence('classification'),
  'impact-study': withoutEvidence('impactStudy'),
  'public-interest': withoutEvidence('publicInterest'),
  'formed-before': withoutEvidence('formedBefore'),
  'no-rule-demands': withoutEvidence('rulesChecked'),
  'kind-of-file': withoutEvidence('fileKinds'),
  'same-request': withoutEvidence('sameRequest'),
  'archive-transfer': withoutEvidence('archiveTransfer'),
};

const isProcedure = (kind: LetterKind): kind is ProcedureKind => kind.startsWith('L');

/** The sample letter of an entry, whole. */
export function composeEntry({ code, outcome }: LetterEntry): Result<LetterData> {
  if (isProcedure(code)) return PROCEDURE_SAMPLES[code]();
  if (!outcome) throw new Error(`${code} without an outcome`);
  return composeReply(sampleReply(outcome));
}

/** The sample letter of an entry with another name under it. */
export const composeSigned = (entry: LetterEntry, name: string): Result<LetterData> =>
  composeChanged(entry, agency({ name }));

function composeChanged({ code, outcome }: LetterEntry, frame: Change): Result<LetterData> {
  if (isProcedure(code)) {
    const compose = PROCEDURE_SAMPLES[code] as (change: Change) => Result<LetterData>;
    return compose({ frame: { ...PROCEDURE_INPUTS[code].frame, ...frame } });
  }
  if (!outcome) throw new Error(`${code} without an outcome`);
  const input = sampleReply(outcome);
  return composeReply({ ...input, frame: { ...input.frame, ...frame } });
}

/** The sample letter of an entry without one of the elements it must hold. */
export function composeWithout(entry: LetterEntry, element: ElementKey): Result<LetterData> {
  const inFrame = FRAME_GAPS[element];
  if (inFrame) return composeChanged(entry, inFrame);
  const { code, outcome } = entry;
  if (isProcedure(code)) {
    const change = INPUT_GAPS[code][element];
    if (!change) throw new Error(`no gap for ${element} of ${code}`);
    const compose = PROCEDURE_SAMPLES[code] as (change: Change) => Result<LetterData>;
    return compose(change);
  }
  if (!outcome) throw new Error(`${code} without an outcome`);
  const input = sampleReply(outcome);
  return composeReply({ ...input, facts: FACT_GAPS[element as ReplyElement](input.facts) });
}

import type { CaseState } from '../../domain/access-requests/case-state.ts';
import { foldCase } from '../../domain/access-requests/fold-case.ts';
import { againstThirdParties } from '../../domain/access-requests/third-party-will.ts';
import { composeReply } from '../../domain/letters/compose-reply.ts';
import type { LetterData, LetterFrame } from '../../domain/letters/letter.ts';
import type { ReplyFacts, SearchRecord } from '../../domain/letters/reply-facts.ts';
import { type Result, refuse } from '../../domain/shared/refusal.ts';
import type { Agency } from '../agencies/find-agency.ts';
import type { ActionInput } from './action-commands.ts';
import { listedItems } from './judged.ts';
import { letterFrame } from './letter-frame.ts';
import type { LoadedCase } from './load-case.ts';

type DraftNote = Pick<ActionInput<'draft'>, 'facts' | 'servedOnline'>;

const EMPTY_DRAFT = { facts: {}, departure: '', answers: [] } as const satisfies Partial<
  ActionInput<'draft'>
>;

/** The answer to each listed item, as the letter prints it. */
function itemAnswersOf(loaded: LoadedCase, { answers }: ActionInput<'draft'>): Partial<ReplyFacts> {
  const listed = listedItems(loaded);
  return answers.length === 0
    ? {}
    : {
        itemAnswers: answers.map(({ answer, outcome }, index) => ({
          item: listed[index] ?? '',
          answer,
          outcome,
        })),
      };
}

/** What the ledger already knows is not typed again: search record, clarification, third party, reasons. */
function knownFacts(loaded: LoadedCase, state: CaseState): Partial<ReplyFacts> {
  const { clarification, consultations, reasons } = state;
  return {
    ...searchOf(loaded),
    ...(clarification
      ? {
          clarification: {
            requestedOn: clarification.requestedOn,
            dueOn: clarification.deadlineOn,
            answeredOn: clarification.receivedOn,
          },
        }
      : {}),
    ...thirdPartiesOf(consultations),
    ...feeNoticeOf(loaded),
    ...(reasons
      ? { reasonsRequested: { on: reasons.requestedOn, volume: noteText(loaded, 'reasons-requested') } }
      : {}),
  };
}

/** What all third parties that did not agree said, not only the first of them (art. 32). */
function thirdPartiesOf(consultations: CaseState['consultations']): Pick<ReplyFacts, 'thirdParty'> {
  const against = consultations.filter(
    (it) => it.kind === 'third-party' && it.consents !== true && it.stopped !== 'not-needed',
  );
  const [first] = against.toSorted((a, b) => (a.sentOn < b.sentOn ? -1 : 1));
  if (!first) return {};
  const refused = against.filter((it) => it.consents === false).length;
  const unreached = against.filter((it) => it.stopped).length;
  const silent = against.length - refused - unreached;
  const opinion = refused > 0 ? 'refused-with-reason' : silent > 0 ? 'no-answer' : 'not-reached';
  const several = against.length > 1 ? { several: { refused, silent, unreached } } : {};
  return { thirdParty: { askedOn: first.sentOn, opinion, ...several } };
}

function feeNoticeOf(loaded: LoadedCase): { feeNotice?: NonNullable<ReplyFacts['feeNotice']> } {
  const { fee } = loaded.state;
  const event = loaded.events.findLast((it) => it.type === 'fee-noticed');
  const note = event && (loaded.notes.get(event.seq) as { number?: string } | undefined);
  return fee && note?.number
    ? { feeNotice: { number: note.number, servedOn: fee.noticedOn, dueOn: fee.dueOn } }
    : {};
}

function noteText(loaded: LoadedCase, type: string): string {
  const event = loaded.events.findLast((it) => it.type === type);
  const note = event ? (loaded.notes.get(event.seq) as { note?: string } | undefined) : undefined;
  return note?.note ?? '';
}

function searchOf(loaded: LoadedCase): { search?: SearchRecord } {
  const event = loaded.events.findLast((it) => it.type === 'search-recorded');
  const note = event && loaded.notes.get(event.seq);
  return note ? { search: note as SearchRecord } : {};
}

/** The reply of a draft, or everything the law demands and the draft does not yet hold. */
export function composeDraft(
  agency: Agency,
  loaded: LoadedCase,
  draft: ActionInput<'draft'>,
  signed: Partial<LetterFrame> = {},
): Result<LetterData> {
  const state = foldCase(loaded.events);
  const { overruledParties = [], ...facts } = draft.facts;
  const refusal = againstThirdParties(state, {
    outcome: draft.outcome,
    overruled: overruledParties,
    redactions: facts.redactions ?? [],
  });
  if (refusal) return { ok: false, refusal };
  return composeReply({
    outcome: draft.outcome,
    frame: { ...letterFrame(agency, loaded), ...signed },
    facts: { ...knownFacts(loaded, state), ...(facts as ReplyFacts), ...itemAnswersOf(loaded, draft) },
    servedOnline: draft.servedOnline,
    deniedQueryReviewFirst: agency.settings.queryReviewFirst,
  });
}

/** The latest draft as its author left it. */
export function latestDraft(loaded: LoadedCase): ActionInput<'draft'> | null {
  const { draft } = loaded.state;
  if (!draft) return null;
  const note = loaded.notes.get(draft.seq) as DraftNote;
  return { outcome: draft.outcome, departure: '', answers: [], ...note };
}

/** Whether the reply was written to be served on line: a letter about a lapse is wherever the organ can. */
export const isForOnline = (agency: Agency, loaded: LoadedCase): boolean =>
  loaded.state.draft
    ? (latestDraft(loaded)?.servedOnline ?? false)
    : agency.settings.reviewOnlineUrl !== null;

/** The reply letter of the case's latest draft; for a lapsed case the letter that tells of the lapse (R21, R22). */
export function composeLatest(
  agency: Agency,
  loaded: LoadedCase,
  signed: Partial<LetterFrame> = {},
): Result<LetterData> {
  const { status, outcome } = loaded.state;
  if (status === 'lapsed' && outcome)
    return composeDraft(
      agency,
      loaded,
      { ...EMPTY_DRAFT, outcome, servedOnline: isForOnline(agency, loaded) },
      signed,
    );
  const draft = latestDraft(loaded);
  return draft ? composeDraft(agency, loaded, draft, signed) : refuse('no-draft', '本件还没有拟稿');
}

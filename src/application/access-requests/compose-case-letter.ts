import type { CaseState } from '../../domain/access-requests/case-state.ts';
import { foldCase } from '../../domain/access-requests/fold-case.ts';
import { composeReply } from '../../domain/letters/compose-reply.ts';
import type { LetterData, LetterFrame } from '../../domain/letters/letter.ts';
import type { ReplyFacts, SearchRecord } from '../../domain/letters/reply-facts.ts';
import { type Result, refuse } from '../../domain/shared/refusal.ts';
import type { Agency } from '../agencies/find-agency.ts';
import type { ActionInput } from './action-commands.ts';
import { letterFrame } from './letter-frame.ts';
import type { LoadedCase } from './load-case.ts';

type DraftNote = Pick<ActionInput<'draft'>, 'facts' | 'servedOnline'>;

/** What the ledger already knows is not typed again: search record, clarification, third party, reasons. */
function knownFacts(loaded: LoadedCase, state: CaseState): Partial<ReplyFacts> {
  const { clarification, consultations, reasons } = state;
  const thirdParty = consultations.find((it) => it.kind === 'third-party');
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
    ...(thirdParty && thirdParty.consents !== true
      ? {
          thirdParty: {
            askedOn: thirdParty.sentOn,
            opinion: thirdParty.consents === null ? 'no-answer' : 'refused-with-reason',
          } as const,
        }
      : {}),
    ...(reasons
      ? { reasonsRequested: { on: reasons.requestedOn, volume: noteText(loaded, 'reasons-requested') } }
      : {}),
  };
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
  return composeReply({
    outcome: draft.outcome,
    frame: { ...letterFrame(agency, loaded), ...signed },
    facts: { ...knownFacts(loaded, state), ...(draft.facts as ReplyFacts) },
    servedOnline: draft.servedOnline,
    deniedQueryReviewFirst: agency.settings.queryReviewFirst,
  });
}

/** The latest draft as its author left it. */
export function latestDraft(loaded: LoadedCase): ActionInput<'draft'> | null {
  const { draft } = loaded.state;
  if (!draft) return null;
  const note = loaded.notes.get(draft.seq) as DraftNote;
  return { outcome: draft.outcome, ...note };
}

/** The reply letter of the case's latest draft. */
export function composeLatest(
  agency: Agency,
  loaded: LoadedCase,
  signed: Partial<LetterFrame> = {},
): Result<LetterData> {
  const draft = latestDraft(loaded);
  return draft ? composeDraft(agency, loaded, draft, signed) : refuse('no-draft', '本件还没有拟稿');
}

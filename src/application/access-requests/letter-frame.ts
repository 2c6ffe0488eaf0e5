import type { LetterAgency, LetterFrame } from '../../domain/letters/letter.ts';
import type { Agency } from '../agencies/find-agency.ts';
import { type LoadedCase, openApplicant, openDescription } from './load-case.ts';

/** The organ under the letter. Only an organ stands there, never its disclosure office (decision 5a). */
export const letterAgency = ({ name, profile, settings }: Agency): LetterAgency => ({
  name,
  letterhead: settings.letterhead,
  reviewBody: settings.reviewBody,
  reviewBodyAddress: settings.reviewBodyAddress,
  reviewOnlineUrl: settings.reviewOnlineUrl,
  court: settings.court,
  contact: `${profile.officeName}，电话${profile.telephone}`,
});

/** What every letter of a case is built from, opened for printing; unsigned and unnumbered. */
export function letterFrame(agency: Agency, loaded: LoadedCase): LetterFrame {
  const applicant = openApplicant(loaded);
  return {
    agency: letterAgency(agency),
    number: null,
    addressee: applicant.name,
    addresseeKind: applicant.applicant === 'citizen' ? 'person' : 'organisation',
    requestNumber: loaded.row.number,
    receivedOn: loaded.state.receivedOn ?? loaded.state.safeOn,
    requestSummary: summaryOf(loaded),
    signedOn: null,
    verifyUrl: null,
  };
}

/** What is asked for, as the letter quotes it: after a clarification, with what the applicant made clear. */
function summaryOf(loaded: LoadedCase): string {
  const divided = loaded.events.findLast((it) => it.type === 'split-from' || it.type === 'split-off');
  const part = divided && (loaded.notes.get(divided.seq) as { part?: string } | undefined)?.part;
  const answered = loaded.events.findLast((it) => it.type === 'clarification-received');
  const note = answered ? (loaded.notes.get(answered.seq) as { note?: string } | undefined) : undefined;
  const description = part ?? openDescription(loaded);
  return note?.note ? `${description}（经补正明确：${note.note}）` : description;
}

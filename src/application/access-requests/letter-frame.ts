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
    requestSummary: openDescription(loaded),
    signedOn: null,
    verifyUrl: null,
  };
}

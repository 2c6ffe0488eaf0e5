import type { Match } from '../match.ts';
import type { ReadText } from '../read-text.ts';
import { bankCards } from './bank-card.ts';
import { creditCodes } from './credit-code.ts';
import { homeAddresses } from './home-address.ts';
import { identityNumbers } from './identity-number.ts';
import { personalNumbers, travelDocuments } from './identity-papers.ts';
import { numbersInCells } from './numbers-in-cells.ts';
import { personNames, raiseNames } from './person-name.ts';
import { mobileNumbers, privateLandlines } from './phone-number.ts';
import { birthDates, privateEmails, socialAccounts, vehiclePlates } from './private-accounts.ts';

/** In the order in which a place that two rules claim is given away: the surest first. */
const RULES = [
  identityNumbers,
  numbersInCells,
  bankCards,
  travelDocuments,
  mobileNumbers,
  personalNumbers,
  privateLandlines,
  socialAccounts,
  privateEmails,
  vehiclePlates,
  homeAddresses,
  birthDates,
  personNames,
  creditCodes,
];

/** Without the matches that reach into a place an earlier rule has already named. */
function withoutOverlaps(matches: readonly Match[]): readonly Match[] {
  const taken = new Map<number, number>();
  const kept: Match[] = [];
  for (const match of matches) {
    let free = true;
    for (let at = match.at; at < match.end && free; at += 1) free = !taken.has(at);
    if (!free) continue;
    for (let at = match.at; at < match.end; at += 1) taken.set(at, match.end);
    kept.push(match);
  }
  return kept;
}

/**
 * Personal data of a text (个人信息): OGI Regulations, art. 15, and the Personal Information Protection Law
 * (个人信息保护法), art. 25: not to be made public without a separate consent.
 */
export const personalData = (text: ReadText): readonly Match[] =>
  raiseNames(text, withoutOverlaps(RULES.flatMap((rule) => rule(text))));

import { type Claim, type ClaimingReport, readSentence, type State } from './claims.ts';
import type { Sentence } from './clauses.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A number, or the denial of one: without either a sentence claims nothing. */
const CLAIMING = /\d|[一二两三四五六七八九十百千][余多]?[件份宗起例条次个项部万]|百分之|未|没有|无|尚/;

const claimsAnything = (sentence: Sentence): boolean => sentence.some((clause) => CLAIMING.test(clause.text));

/** Everything the sentences of a text claim about the numbers of a report. */
export function claimsOf(sentences: readonly Sentence[], report: ClaimingReport): readonly Claim[] {
  let before: State | null = null;
  const all: Claim[] = [];
  for (const sentence of sentences) {
    if (!claimsAnything(sentence)) {
      before = null;
      continue;
    }
    const continues = before !== null && spokeOfAllRequests(before) && opensWithPart(sentence, report.agency);
    const { claims, end } = readSentence(sentence, report, continues);
    all.push(...claims);
    before = end;
  }
  return all;
}

/** 新收申请22件。予以公开13件……: the parts of all requests of the year may follow in a sentence of their own. */
const spokeOfAllRequests = ({ group, isNarrowed, year, reportYear }: State): boolean =>
  group === 'requests' && !isNarrowed && year === reportYear;

const PART: readonly Token['kind'][] = ['outcome', 'applicant'];
/** Words with which a sentence speaks of something, and not on of what was said before. */
const OPENING: readonly Token['kind'][] = [
  'unknown',
  'count',
  'percent',
  'year',
  'last-year',
  'request',
  'receive',
];

/** Whether the first that the sentence speaks of is a result or a kind of applicant, in words all known. */
function opensWithPart(sentence: Sentence, agency: string | null): boolean {
  for (const clause of sentence) {
    const kinds = new Set(tokensOf(clause, agency).map(({ kind }) => kind));
    if (PART.some((kind) => kinds.has(kind))) return !kinds.has('unknown') && !kinds.has('year');
    if (OPENING.some((kind) => kinds.has(kind))) return false;
  }
  return false;
}

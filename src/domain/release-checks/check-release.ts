import type { PlainDate } from '../calendar/plain-date.ts';
import { headUnlikeMetadata } from './consistency/body-and-metadata.ts';
import { dateStyles, datesInText } from './consistency/dates-in-text.ts';
import { doubledMarks, halfWidthMarks, unpairedMarks } from './consistency/marks.ts';
import { numbering } from './consistency/numbering.ts';
import { tableSums } from './consistency/table-sums.ts';
import { yearsUnlikeTitle } from './consistency/years.ts';
import type { CheckedText, CheckFinding } from './finding.ts';
import { findingsOfMatches } from './findings-of-matches.ts';
import type { Match, Rule } from './match.ts';
import type { ReleaseMetadata } from './metadata/metadata.ts';
import { checkMetadata } from './metadata/metadata-rules.ts';
import { personalData } from './personal-data/personal-data.ts';
import { type ReadText, readText } from './read-text.ts';
import { restrictionMarks, secrecyMarks } from './secrecy/secrecy-marks.ts';
import { type BodyStructure, checkStructure } from './structure/body-structure.ts';
import type { WordList } from './wording/wording.ts';

/** What the checks are told beside the texts. */
export type ReleaseOptions = {
  readonly today: PlainDate;
  /** The words to look for; `null` looks for none. */
  readonly words: WordList | null;
  /** Pictures, links and anchors of the body. */
  readonly structure?: BodyStructure;
  /** Whether an item is public or goes out together with this one; without it every link is taken as good. */
  readonly isKnownItem?: (itemId: string) => boolean;
};

/** What may not leave: looked for in every text, of the item and of its files. */
const GATE_RULES: readonly Rule[] = [personalData, secrecyMarks, restrictionMarks];
/** How it is written: looked for in what the organ writes itself; a file may be somebody else's scan. */
const STYLE_RULES: readonly Rule[] = [
  datesInText,
  dateStyles,
  unpairedMarks,
  halfWidthMarks,
  doubledMarks,
  numbering,
  tableSums,
];

const PROSE: ReadonlySet<string> = new Set(['title', 'summary', 'body']);

function matchesIn(
  text: ReadText,
  metadata: ReleaseMetadata | null,
  { words }: ReleaseOptions,
): readonly Match[] {
  const prose = PROSE.has(text.source.part);
  const isBody = text.source.part === 'body';
  return [
    ...GATE_RULES.flatMap((rule) => rule(text)),
    ...(words?.find(text) ?? []),
    ...(prose ? STYLE_RULES.flatMap((rule) => rule(text)) : []),
    ...(isBody && metadata ? yearsUnlikeTitle(metadata.title, text) : []),
    ...(isBody && metadata ? headUnlikeMetadata(text, metadata) : []),
  ];
}

/**
 * All that must be looked at before information is published or sent (发布前审查), in the order metadata, texts
 * as given, structure; within a text by place. Pure: the same input gives the same findings and keys.
 *
 * `metadata` is `null` for what is no item: a reply to an applicant with its files.
 */
export function checkRelease(
  texts: readonly CheckedText[],
  metadata: ReleaseMetadata | null,
  options: ReleaseOptions,
): readonly CheckFinding[] {
  const { today, structure, isKnownItem = () => true } = options;
  return [
    ...(metadata ? checkMetadata(metadata, today) : []),
    ...texts.map(readText).flatMap((text) => findingsOfMatches(text, matchesIn(text, metadata, options))),
    ...(structure ? checkStructure(structure, isKnownItem) : []),
  ];
}

/** The words of a list in one text, for files that were checked for all else already. Nothing of it blocks. */
export function wordsInText(source: CheckedText, words: WordList): readonly CheckFinding[] {
  const text = readText(source);
  return findingsOfMatches(text, words.find(text));
}

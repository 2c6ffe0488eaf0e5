import { excerptOf, hiddenStretches } from './excerpt.ts';
import type { CheckFinding } from './finding.ts';
import { findingKey } from './finding-key.ts';
import { FINDING_KINDS, type FindingKind } from './finding-kinds.data.ts';
import type { Match } from './match.ts';
import type { ReadText } from './read-text.ts';

const WEIGHT = { block: 0, warning: 1, hint: 2 } as const;

/** Without the separators, so that a key does not change when only the spacing of a number does. */
const bare = (text: string): string => text.replaceAll(/[\s-]/g, '').toUpperCase();

/** The findings of one text in its order; what is the same is told once, with how often it stands there. */
export function findingsOfMatches(text: ReadText, matches: readonly Match[]): readonly CheckFinding[] {
  const ordered = [...matches].sort((a, b) => a.at - b.at || (a.code < b.code ? -1 : 1));
  const stretches = hiddenStretches(ordered);
  const groups = new Map<string, { match: Match; times: number }>();
  for (const match of ordered) {
    const kind: FindingKind = FINDING_KINDS[match.code];
    const matched = match.matched ?? bare(text.text.slice(match.at, match.end));
    const key = findingKey(match.code, text.source, matched, kind.shown !== undefined);
    const group = groups.get(key);
    if (group) group.times += 1;
    const heavier = group && weightOf(match) < weightOf(group.match);
    if (!group || heavier) groups.set(key, { match, times: group?.times ?? 1 });
  }
  return [...groups].map(([key, { match, times }]) =>
    toFinding(text, match, {
      key,
      times,
      excerpt: excerptOf(text, match, stretches),
    }),
  );
}

const weightOf = ({ code, severity }: Match): number => WEIGHT[severity ?? FINDING_KINDS[code].severity];

function toFinding(
  text: ReadText,
  match: Match,
  { key, times, excerpt }: { readonly key: string; readonly times: number; readonly excerpt: string },
): CheckFinding {
  const kind: FindingKind = FINDING_KINDS[match.code];
  const { part, name, segments } = text.source;
  const note = match.note === undefined ? '' : `：${match.note}`;
  return {
    code: match.code,
    severity: match.severity ?? kind.severity,
    overrule: kind.overrule,
    place: {
      part,
      ...(name === undefined ? {} : { name }),
      where: segments[text.segmentAt(match.at)]?.where ?? '',
      excerpt,
    },
    message: `${kind.message}${note}${times > 1 ? `（共${times}处）` : ''}`,
    article: kind.article,
    advice: kind.advice,
    key,
  };
}

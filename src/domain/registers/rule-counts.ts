import type { RuleCounts } from '../annual-reports/figures.ts';
import { addDays, type PlainDate, plainDate, yearOf } from '../calendar/plain-date.ts';

/** A published rule (规章) or normative document (行政规范性文件) as counting sees it. */
export type CountedRule = {
  readonly id: string;
  readonly kind: 'rule' | 'normative-document';
  readonly issuer: string;
  readonly writtenOn: PlainDate | null;
  /** The last day it is in force; `null`: without an end. */
  readonly expiresOn: PlainDate | null;
  readonly repealed: boolean;
  /** The day its repeal became known here; `null` where it was repealed before it was entered. */
  readonly repealedOn: PlainDate | null;
};

/** The three numbers of one row, and the ids of the items behind each. */
export type RuleRow = {
  readonly counts: RuleCounts;
  readonly cells: Readonly<Record<keyof RuleCounts, readonly string[]>>;
};

/** The first day on which it is no longer in force, by repeal or by itself; `null` while it is. */
function endedOn({ repealed, repealedOn, expiresOn }: CountedRule): PlainDate | 'before' | null {
  if (repealed && !repealedOn) return 'before';
  const expired = expiresOn && addDays(expiresOn, 1);
  if (!repealedOn || !expired) return repealedOn ?? expired;
  return repealedOn < expired ? repealedOn : expired;
}

/**
 * Counts one row of 条例第二十条第（一）项 for a year: what the organ made itself (a document of several organs counts with
 * the first named), what was repealed or expired in the year, and what was in force on 31 December. To be confirmed
 * with the justice department before it is reported.
 */
export function countRules(
  items: readonly CountedRule[],
  { kind, year, agencyName }: { kind: CountedRule['kind']; year: number; agencyName: string },
): RuleRow {
  const own = items.filter((it) => it.kind === kind && it.issuer.startsWith(agencyName) && it.writtenOn);
  const last = plainDate(`${year}-12-31`);
  const ends = new Map(own.map((it) => [it.id, endedOn(it)]));
  const hasEnded = (id: string, by: PlainDate): boolean => {
    const end = ends.get(id) ?? null;
    return end === 'before' || (end !== null && end <= by);
  };
  const ids = (counts: (it: CountedRule) => boolean) => own.filter(counts).map((it) => it.id);
  const cells = {
    made: ids((it) => it.writtenOn !== null && yearOf(it.writtenOn) === year),
    repealed: ids((it) => {
      const end = ends.get(it.id);
      return end !== null && end !== undefined && end !== 'before' && yearOf(end) === year;
    }),
    valid: ids((it) => it.writtenOn !== null && it.writtenOn <= last && !hasEnded(it.id, last)),
  };
  return {
    cells,
    counts: { made: cells.made.length, repealed: cells.repealed.length, valid: cells.valid.length },
  };
}

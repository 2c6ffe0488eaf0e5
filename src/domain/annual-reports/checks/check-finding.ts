import { type FindingPlace, whereIs, whereIsInEnglish } from '../finding-place.ts';
import type { CheckFinding, Finding } from '../findings.ts';
import { CHECK_RULES, type CheckCode } from './check-codes.data.ts';

/** What differs from one finding of a check to the next. */
export type Found<Code extends CheckCode> = {
  readonly code: Code;
  readonly severity: Finding['severity'];
  readonly place: FindingPlace;
  readonly message: string;
  readonly english: string;
};

/** A finding with the article of its rule and what to do. */
export function checkFinding<Code extends CheckCode>(found: Found<Code>): CheckFinding<Code> {
  const { code, severity, place, message, english } = found;
  const rule = CHECK_RULES[code];
  return {
    code,
    severity,
    where: whereIs(place),
    message,
    article: rule.article,
    place,
    advice: rule.advice,
    english: { where: whereIsInEnglish(place), message: english, advice: rule.englishAdvice },
  };
}

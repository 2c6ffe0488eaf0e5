import type { FindingPlace } from './finding-place.ts';

/** The tie-outs 勾稽关系 of the form; `checks/check-codes.data.ts` has them and all the other checks. */
export type TieOutCode = 'F1' | 'F2' | 'F3' | 'F4' | 'F5' | 'F6' | 'F7' | 'F8';

/** One thing that is not right in a report. An error stops publishing, a warning asks, a hint tells. */
export type Finding<Code extends string = string> = {
  readonly code: Code;
  readonly severity: 'error' | 'warning' | 'hint';
  /** The table, row and column, in the printed words. */
  readonly where: string;
  readonly message: string;
  /** What the rule rests on, or `null` where it is a matter of plausibility. */
  readonly article: string | null;
};

/** A finding of the checker: in two languages, with its place for a program and with what to do. */
export type CheckFinding<Code extends string = string> = Finding<Code> & {
  readonly place: FindingPlace;
  /** What to do about it, in Chinese. */
  readonly advice: string;
  readonly english: { readonly where: string; readonly message: string; readonly advice: string };
};

export type TieOutFinding = CheckFinding<TieOutCode>;

/** The form of the annual report in force since the reports of 2021. */
export const FORM_NOTICE = '国办公开办函〔2021〕30号附件';

/** What differs from organ to organ in keeping and counting registers; every change is logged with what stood before. */
export type RegisterSettings = {
  /**
   * Working days after the decision within which licences and penalties are published (双公示, 7 by practice);
   * `null`: only the 20 working days of 条例第二十六条 are watched.
   */
  readonly decisionDays: number | null;
  /** Months after the decision that a penalty stays published where its entry names no day; 0: without an end. */
  readonly penaltyMonths: number;
  /** Whether names of natural persons are published as 张** (the rule) or in full (where a law demands it). */
  readonly personNames: 'masked' | 'full';
  /** Whether table 2 counts decisions not to license: the form does not say. */
  readonly countRefusals: boolean;
  /** Whether table 2 counts coercive measures, executions, or both: the form does not say. */
  readonly countCoercion: 'all' | 'measure' | 'execution';
};

/** Of an organ that has set nothing. Table 2 then counts every decision, published or not. */
export const USUAL_REGISTER_SETTINGS: RegisterSettings = {
  decisionDays: 7,
  penaltyMonths: 36,
  personNames: 'masked',
  countRefusals: true,
  countCoercion: 'all',
};

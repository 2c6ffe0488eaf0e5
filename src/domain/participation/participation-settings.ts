/** What an organ may set for its public participation; periods the law fixes are not among it. */
export type ParticipationSettings = {
  /** Working days within which a letter is answered; local, five unless set otherwise. */
  readonly letterReplyDays: number;
  /** Working days within which a report of an error is passed on (转办); one by the usual rule of the inspection. */
  readonly errorPassOnDays: number;
  /** Working days within which a report of an error is answered; three by the usual rule. */
  readonly errorReplyDays: number;
  /** Days of the calendar for drafts of normative documents. */
  readonly normativeDays: number;
  /** Days of the calendar for other matters. */
  readonly otherDays: number;
  /** Whether an opinion needs a name and a way to reach its author; otherwise both are optional. */
  readonly contactDemanded: boolean;
};

/** Until the organ says otherwise. */
export const USUAL_PARTICIPATION: ParticipationSettings = {
  letterReplyDays: 5,
  errorPassOnDays: 1,
  errorReplyDays: 3,
  normativeDays: 30,
  otherDays: 7,
  contactDemanded: false,
};

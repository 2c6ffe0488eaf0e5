export type RequestTotalsTables = {
  /** Cases by the years they were received and ended in, kind of applicant and outcome (decision 0045). */
  requestTotals: {
    agencyId: string;
    receivedYear: number;
    endedYear: number;
    applicantKind: string;
    outcome: string;
    cases: number;
  };
};

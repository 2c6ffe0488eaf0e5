/**
 * One notice of the General Office of the State Council on days off (节假日安排通知).
 *
 * Days are plain text here so that a year is pure data; `calendarFrom` checks them.
 */
export type HolidayNotice = {
  /** The year the notice arranges. Its first days may lie in the last days of the year before. */
  readonly year: number;
  readonly title: string;
  /** Document number (发文字号). */
  readonly documentNumber: string;
  /** Address of the published text. */
  readonly address: string;
  readonly arrangements: readonly HolidayArrangement[];
};

/** One festival of a notice. */
export type HolidayArrangement = {
  readonly festival: string;
  /** First and last day off, both included (`YYYY-MM-DD`). */
  readonly from: string;
  readonly to: string;
  /** Weekend days worked instead (调休上班). */
  readonly worked: readonly string[];
};

/** Title, number and address in one line, as a proof cites a notice. */
export const citeNotice = (notice: HolidayNotice): string =>
  `${notice.title}（${notice.documentNumber}） ${notice.address}`;

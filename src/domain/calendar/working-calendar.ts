import type { PlainDate } from './plain-date.ts';

/** What the calendar knows of one day. */
export type DayFact = {
  readonly working: boolean;
  /** `weekday`, `weekend`, `holiday` (off by notice), `make-up` (a weekend day worked by notice). */
  readonly kind: 'weekday' | 'weekend' | 'holiday' | 'make-up';
  /** Name and address of the notice a `holiday` or `make-up` rests on. */
  readonly notice: string | null;
  /** Title of that notice alone, and the festival it arranges: for the lines of a proof. */
  readonly noticeTitle?: string;
  readonly festival?: string;
  /** No notice of the year is known: the day was judged by its weekday alone and may still change. */
  readonly provisional: boolean;
  /** The year whose notice may still change a provisional day. */
  readonly awaitedYear?: number;
};

/** The statutory working-day calendar (法定工作日) of one version. */
export type WorkingCalendar = {
  /** Names the set of notices; stored with every proof (`decisions` 12). */
  readonly version: string;
  readonly factOf: (day: PlainDate) => DayFact;
};

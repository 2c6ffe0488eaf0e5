import type { PlainDate } from '../calendar/plain-date.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';

/** What a decision needs to know of the world: the day in China and the statutory calendar. */
export type Today = { readonly today: PlainDate; readonly calendar: WorkingCalendar };

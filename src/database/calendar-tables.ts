import type { DayMove, ToldDay } from '../domain/access-requests/calendar-move.ts';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import type { ReminderRules } from '../domain/reminders/reminder-rules.ts';

/** Tables of the calendar and of reminders (migration 0010). */
export type CalendarTables = {
  holidayNotices: {
    agencyId: string;
    revision: number;
    year: number;
    documentNumber: string;
    publishedOn: PlainDate;
    notice: unknown;
    replaces: string | null;
    reason: string;
    addedBy: string;
    addedAt: Date;
  };
  dueDayChanges: {
    agencyId: string;
    requestId: string;
    calendarVersion: string;
    previousVersion: string;
    changedOn: PlainDate;
    moves: readonly DayMove[];
    told: readonly ToldDay[];
    state: DueDayChangeState;
  };
  reminders: {
    agencyId: string;
    requestId: string;
    kind: string;
    dueOn: PlainDate;
    staffId: string;
    createdAt: Date;
    readAt: Date | null;
  };
  reminderSettings: { agencyId: string; rules: ReminderRules };
};

/**
 * `none`: nothing was told, nothing to do. `to-notify`: a day named in a letter is no longer true. `notified`,
 * `dismissed`: settled by the handler. `superseded`: a later change took its place. `held`: a person must look.
 */
export type DueDayChangeState = 'none' | 'to-notify' | 'notified' | 'dismissed' | 'superseded' | 'held';

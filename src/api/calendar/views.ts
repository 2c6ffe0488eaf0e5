import { z } from 'zod';

const Arrangement = z.object({
  festival: z.string(),
  from: z.string(),
  to: z.string(),
  worked: z.array(z.string()),
});

/** The statutory calendar in force. */
export const CalendarView = z
  .object({
    version: z.string(),
    revision: z.int(),
    mayManage: z.boolean(),
    provisionalFrom: z.string(),
    waiting: z.int(),
    notices: z.array(
      z.object({
        year: z.int(),
        title: z.string(),
        documentNumber: z.string(),
        address: z.string(),
        arrangements: z.array(Arrangement),
        entered: z
          .object({
            revision: z.int(),
            publishedOn: z.string(),
            addedAt: z.string(),
            addedBy: z.string().nullable(),
            replaces: z.string().nullable(),
            reason: z.string(),
          })
          .nullable(),
      }),
    ),
  })
  .meta({ id: 'StatutoryCalendar' });
export type CalendarView = z.infer<typeof CalendarView>;

/** What entering a notice would do. */
export const NoticePreviewView = z
  .object({
    findings: z.array(z.object({ level: z.enum(['error', 'warning']), text: z.string() })),
    version: z.string(),
    effects: z.array(
      z.object({
        agency: z.string(),
        open: z.int(),
        moved: z.int(),
        held: z.int(),
        shifts: z.array(z.object({ oldOn: z.string(), newOn: z.string(), cases: z.int() })),
      }),
    ),
  })
  .meta({ id: 'HolidayNoticePreview' });
export type NoticePreviewView = z.infer<typeof NoticePreviewView>;

const Change = z.object({
  requestId: z.string(),
  calendarVersion: z.string(),
  previousVersion: z.string(),
  changedOn: z.string(),
  moves: z.array(
    z.object({
      what: z.enum(['reply', 'safe', 'fee', 'consultation']),
      oldOn: z.string(),
      newOn: z.string(),
      consultationId: z.string().optional(),
    }),
  ),
  told: z.array(
    z.object({
      what: z.enum(['reply', 'fee']),
      toldOn: z.string(),
      nowOn: z.string(),
      letterNumber: z.string(),
    }),
  ),
  state: z.enum(['none', 'to-notify', 'notified', 'dismissed', 'superseded', 'held']),
});
export type DueDayChangeView = z.infer<typeof Change>;

/** Whose days a notice moved. */
export const DueDayChangesView = z
  .array(Change.extend({ number: z.string(), title: z.string(), handler: z.string().nullable() }))
  .meta({ id: 'DueDayChanges' });
export type DueDayChangesView = z.infer<typeof DueDayChangesView>;

/** What stands beside the due day of a case. */
export const DueDayView = z
  .object({
    version: z.int(),
    calendarVersion: z.string(),
    waits: z.boolean(),
    overdue: z.object({ dueOn: z.string(), lateDays: z.int(), explained: z.boolean() }).nullable(),
    explanations: z.array(z.object({ on: z.string(), by: z.string(), text: z.string() })),
    changes: z.array(Change),
  })
  .meta({ id: 'DueDay' });
export type DueDayView = z.infer<typeof DueDayView>;

/** A month of deadlines. */
export const DeadlineMonthView = z
  .object({
    month: z.string(),
    today: z.string(),
    calendarVersion: z.string(),
    truncated: z.boolean(),
    days: z.array(
      z.object({
        on: z.string(),
        weekday: z.int(),
        working: z.boolean(),
        kind: z.enum(['weekday', 'weekend', 'holiday', 'make-up']),
        festival: z.string().nullable(),
        provisional: z.boolean(),
        deadlines: z.array(
          z.object({
            on: z.string(),
            kind: z.enum(['reply', 'safe', 'clarification', 'consultation', 'fee', 'annual-report']),
            requestId: z.string().nullable(),
            number: z.string(),
            title: z.string(),
            handler: z.string().nullable(),
            overdue: z.boolean(),
            provisional: z.boolean(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'DeadlineMonth' });
export type DeadlineMonthView = z.infer<typeof DeadlineMonthView>;

export type { NoticeInput } from '../../application/calendar/notice-input.ts';

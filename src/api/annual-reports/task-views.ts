import { z } from 'zod';
import { REPORT_STATUSES } from '../../domain/annual-reports/report-lifecycle.data.ts';
import { REPORT_TASK_ACTIONS, REPORT_TASK_STATUSES } from '../../domain/annual-reports/report-tasks.data.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';

const Day = z
  .custom<PlainDate>((value) => typeof value === 'string')
  .meta({ type: 'string', format: 'date' });

/** A text asked of a department or a person for one section of a report. */
export const ReportTaskView = z
  .object({
    id: z.string(),
    year: z.int(),
    section: z.enum(['overview', 'proactive', 'requests', 'disputes', 'problems', 'other']),
    department: z.string().nullable(),
    person: z.string().nullable(),
    asked: z.string(),
    askedBy: z.string(),
    dueOn: Day,
    overdue: z.boolean(),
    status: z.enum(REPORT_TASK_STATUSES),
    /** As it was last supplied. */
    text: z.string(),
    suppliedBy: z.string().nullable(),
    suppliedAt: z.string().nullable(),
    /** Why it was last returned, or cancelled. */
    reason: z.string(),
    offers: z.array(z.enum(REPORT_TASK_ACTIONS)),
    version: z.int(),
  })
  .meta({ id: 'ReportTask' });
export type ReportTaskView = z.infer<typeof ReportTaskView>;

/** What annual reports ask of a person, and until when the past year's must be out. */
export const ReportDeskView = z
  .object({
    /** `null` where the report is out, or is not this person's matter. */
    deadline: z
      .object({
        year: z.int(),
        status: z.enum(REPORT_STATUSES),
        dueOn: Day,
        statutoryOn: Day,
        localOn: Day.nullable(),
        overdue: z.boolean(),
      })
      .nullable(),
    asked: z.array(ReportTaskView),
    /** Asked of this person and cancelled, while the report is still being written. */
    cancelled: z.array(ReportTaskView),
    /** Supplied, and still to be taken over or returned by this person. */
    supplied: z.array(ReportTaskView),
  })
  .meta({ id: 'ReportDesk' });
export type ReportDeskView = z.infer<typeof ReportDeskView>;

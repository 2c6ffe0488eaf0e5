import type { ReportTaskStatus } from '../domain/annual-reports/report-tasks.data.ts';
import type { ReportSectionKey } from '../domain/annual-reports/sections.ts';
import type { PlainDate } from '../domain/calendar/plain-date.ts';

/** Rows of migration 0030. */
export type ReportTaskTables = {
  reportTasks: {
    agencyId: string;
    id: string;
    year: number;
    section: ReportSectionKey;
    departmentId: string | null;
    personId: string | null;
    asked: string;
    dueOn: PlainDate;
    status: ReportTaskStatus;
    text: string;
    suppliedBy: string | null;
    suppliedAt: Date | null;
    reason: string;
    createdAt: Date;
    createdBy: string;
    version: number;
  };
};

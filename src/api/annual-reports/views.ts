import { z } from 'zod';
import { FIGURE_SOURCES } from '../../application/annual-reports/figures-source.ts';
import type { ReportFigures } from '../../domain/annual-reports/figures.ts';
import type { FindingPlace } from '../../domain/annual-reports/finding-place.ts';
import { REPORT_ACTIONS, REPORT_STATUSES } from '../../domain/annual-reports/report-lifecycle.data.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';

const Day = z
  .custom<PlainDate>((value) => typeof value === 'string')
  .meta({ type: 'string', format: 'date' });
const SECTION_KEYS = ['overview', 'proactive', 'requests', 'disputes', 'problems', 'other'] as const;
const Sections = z.object({
  overview: z.string(),
  proactive: z.string(),
  requests: z.string(),
  disputes: z.string(),
  problems: z.string(),
  other: z.string(),
});

export const ReportLineView = z
  .object({ year: z.int(), status: z.enum(['none', ...REPORT_STATUSES]) })
  .meta({ id: 'ReportLine' });
export type ReportLineView = z.infer<typeof ReportLineView>;

/** The page of one year's report. Figures carry the keys of the published form. */
export const ReportView = z
  .object({
    year: z.int(),
    status: z.enum(REPORT_STATUSES),
    /** 1 until it is published; each correction begins the next. */
    revision: z.int(),
    /** Why it was last sent back, or is being corrected. */
    reason: z.string(),
    offers: z.array(z.enum(REPORT_ACTIONS)),
    version: z.int(),
    dueOn: Day,
    statutoryOn: Day,
    /** The earlier day set locally; `null` where none is. */
    localOn: Day.nullable(),
    provisional: z.boolean(),
    figures: z.custom<ReportFigures>((value) => typeof value === 'object').meta({ type: 'object' }),
    sections: Sections,
    /** Why the cases carried in are not those last year’s report carried over; printed in section three. */
    carryOverNote: z.string(),
    findings: z.array(
      z.object({
        code: z.string(),
        severity: z.enum(['error', 'warning', 'hint']),
        where: z.string(),
        message: z.string(),
        article: z.string().nullable(),
        /** Table, row and column in machine words, or section with the range of characters. */
        place: z.custom<FindingPlace>((value) => typeof value === 'object').meta({ type: 'object' }),
        advice: z.string(),
        english: z.object({ where: z.string(), message: z.string(), advice: z.string() }),
      }),
    ),
    offered: Sections.partial(),
    /** Sentences of counts, offered for the sections. */
    facts: z.array(z.object({ section: z.enum(SECTION_KEYS), text: z.string() })),
    /** The figures of the year before, `null` where nothing is known of it. */
    before: z
      .custom<ReportFigures | null>((value) => typeof value === 'object')
      .meta({ type: ['object', 'null'] }),
    /** The organ the report is of: the government's where it is made of a roll-up. */
    agencyName: z.string(),
    /** Whether its tables are counted from this ledger or are the sums of the closed roll-up. */
    figuresFrom: z.enum(FIGURE_SOURCES),
  })
  .meta({ id: 'AnnualReport' });
export type ReportView = z.infer<typeof ReportView>;

export const ReportChangedView = z.object({ version: z.int() }).meta({ id: 'ReportChanged' });

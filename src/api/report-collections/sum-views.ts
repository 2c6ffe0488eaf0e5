import { z } from 'zod';
import type { ReportFigures } from '../../domain/annual-reports/figures.ts';
import type { CheckFinding } from '../../domain/annual-reports/findings.ts';
import { ADJUSTMENT_KINDS, COLLECTION_STATUSES } from '../../domain/report-collections/collection.ts';
import { MEMBER_STATUSES } from '../../domain/report-collections/member-lifecycle.data.ts';

const Instant = z.iso.datetime();
const Finding = z
  .custom<CheckFinding>((value) => typeof value === 'object')
  .meta({ type: 'object', description: '核对结果：code、severity、where、message、advice、place' });
const Figures = z.custom<ReportFigures>((value) => typeof value === 'object').meta({ type: 'object' });
/** A number of the form: counts as numbers, fees as decimal text in 万元, `null` where nobody could read it. */
const CellValue = z.union([z.number(), z.string(), z.null()]);
const Named = z.object({ memberId: z.string(), name: z.string() });

export const AdjustmentView = z.object({
  adjustmentId: z.string(),
  cell: z.string(),
  label: z.string(),
  /** Added to the sum: pieces; of fees, fen (分). */
  delta: z.int(),
  kind: z.enum(ADJUSTMENT_KINDS),
  leadingMember: Named.nullable(),
  reason: z.string(),
  by: z.string(),
  at: Instant,
});

/** The sums of the accepted reports, before and after adjustments, with the tie-outs of the total. */
export const SumsView = z
  .object({
    year: z.int(),
    version: z.int(),
    /** From the live members while open, from the frozen version when closed. */
    status: z.enum(COLLECTION_STATUSES),
    before: Figures,
    after: Figures,
    findings: z.array(Finding),
    adjustments: z.array(AdjustmentView),
    counted: z.array(Named),
    missing: z.array(Named.extend({ status: z.enum(MEMBER_STATUSES) })),
    excused: z.array(Named.extend({ reason: z.string(), reportedBy: z.string().nullable() })),
  })
  .meta({ id: 'ReportSums' });
export type SumsView = z.infer<typeof SumsView>;

/** What one number of the sum is made of: each organ's number with its place in its file, and the adjustments. */
export const CellTraceView = z
  .object({
    cell: z.string(),
    label: z.string(),
    before: CellValue,
    after: CellValue,
    parts: z.array(
      z.object({
        memberId: z.string(),
        name: z.string(),
        submissionId: z.string(),
        number: z.int(),
        value: CellValue,
        printed: z.string().nullable(),
        filled: z.boolean(),
      }),
    ),
    adjustments: z.array(AdjustmentView),
  })
  .meta({ id: 'ReportSumTrace' });
export type CellTraceView = z.infer<typeof CellTraceView>;

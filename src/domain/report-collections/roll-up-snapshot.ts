import type { PrintedFigures, ReportFigures } from '../annual-reports/figures.ts';
import type { CheckFinding } from '../annual-reports/findings.ts';
import type { AdjustmentKind, SubmissionWay } from './collection.ts';
import type { MemberStatus } from './member-lifecycle.data.ts';

/** A correction of a sum as it is frozen and published: whom it concerns and why, not who entered it. */
export type FrozenAdjustment = {
  readonly cell: string;
  /** Pieces; of fees, fen. */
  readonly delta: number;
  readonly kind: AdjustmentKind;
  readonly leadingMember: string | null;
  readonly reason: string;
};

/** A member as it is frozen: where it stood, and, where it counts, its numbers and the file they were read from. */
export type FrozenMember = {
  readonly memberId: string;
  readonly name: string;
  readonly creditCode: string | null;
  readonly status: MemberStatus;
  /** Why it was excused, or accepted with errors; empty otherwise. */
  readonly reason: string;
  /** Of one excused: the member whose report holds its figures; absent in sums closed before this was kept. */
  readonly reportedBy?: string | null;
  readonly submission: {
    readonly submissionId: string;
    readonly number: number;
    readonly way: SubmissionWay;
    readonly handedInAt: string;
    /** SHA-256 of the file in hexadecimal digits; `null` where it was taken over from this platform. */
    readonly sha256: string | null;
    readonly figures: PrintedFigures;
  } | null;
};

/** A roll-up as it was closed: the sums, what they are made of, who was missing (条例第四十九条、第五十条). */
export type RollUpSnapshot = {
  readonly year: number;
  readonly onBehalfOf: string;
  readonly agencyName: string;
  readonly before: ReportFigures;
  readonly after: ReportFigures;
  readonly findings: readonly CheckFinding[];
  readonly adjustments: readonly FrozenAdjustment[];
  readonly members: readonly FrozenMember[];
};

import type { ClockReading } from '../../domain/access-requests/clock-events.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { ApplicationForm } from './application-form.ts';

/** A file an applicant adds: identity proof or material. */
export type Upload = {
  readonly purpose: 'identity-proof' | 'applicant-upload';
  readonly name: string;
  readonly bytes: Uint8Array;
};

/** What the check-your-answers page shows. */
export type DraftView = {
  readonly draftId: string;
  readonly form: ApplicationForm;
  readonly files: readonly {
    readonly fileId: string;
    readonly name: string;
    readonly size: number;
    readonly purpose: Upload['purpose'];
  }[];
  /** Set once the draft has been submitted: the page then shows the receipt, never a second case. */
  readonly receipt: ReceiptView | null;
};

/** What the receipt page shows (申请接收回执): number, query code, the day and its proof. */
export type ReceiptView = {
  readonly requestId: string;
  readonly number: string;
  /** Shown to the applicant only; stored as a hash. */
  readonly queryCode: string;
  readonly submittedAt: string;
  readonly receivedOn: PlainDate | null;
  readonly receiptBasis: string;
  readonly safeOn: PlainDate;
  readonly replyDueOn: PlainDate | null;
  readonly clock: ClockReading | null;
};

/** What the applicant sees of the progress, reached with number and query code. */
export type ProgressView = {
  readonly requestId: string;
  readonly number: string;
  readonly statusLabel: string;
  readonly stage: 1 | 2 | 3 | 4 | 5;
  readonly ended: boolean;
  readonly description: string;
  readonly receivedOn: PlainDate | null;
  readonly replyDueOn: PlainDate | null;
  readonly clock: ClockReading | null;
  readonly steps: readonly { readonly on: PlainDate; readonly title: string; readonly text: string }[];
  /** The open request for corrections, with what is to be corrected and until when. */
  readonly clarification: {
    readonly text: string;
    readonly deadlineOn: PlainDate;
    /** The period is over: what comes now counts only with a good reason. */
    readonly late: boolean;
  } | null;
  /** Reasons asked for under art. 35 and not given yet. */
  readonly reasons: { readonly text: string; readonly deadlineOn: PlainDate | null } | null;
  readonly mayWithdraw: boolean;
  readonly reply: {
    readonly letterId: string;
    readonly number: string;
    readonly title: string;
    readonly signedOn: PlainDate;
    readonly files: readonly { readonly fileId: string; readonly name: string; readonly size: number }[];
  } | null;
};

/** A file sent to a browser. */
export type Download = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };

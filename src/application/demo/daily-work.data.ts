import type { AbsenceKind } from '../../domain/staff/absences.ts';
import type { DemoOrganCode, DemoPost } from './demo-organs.data.ts';

/** Somebody of the demonstration is away, from and to so many working days before (or, negative, after) the real day. */
export type DemoAbsence = {
  readonly organ: DemoOrganCode;
  readonly post: DemoPost;
  readonly deputy: DemoPost;
  readonly kind: AbsenceKind;
  readonly recordedAgo: number;
  readonly from: number;
  readonly to: number;
};

/** One absence that is over, one that runs, one to come. */
export const DEMO_ABSENCES: readonly DemoAbsence[] = [
  { organ: 'qhq-jyj', post: 'handler', deputy: 'clerk', kind: 'training', recordedAgo: 30, from: 28, to: 24 },
  {
    organ: 'qhq-zjj',
    post: 'handler2',
    deputy: 'handler',
    kind: 'business-trip',
    recordedAgo: 3,
    from: 2,
    to: -4,
  },
  { organ: 'qhq-zfb', post: 'handler', deputy: 'handler2', kind: 'leave', recordedAgo: 1, from: -5, to: -9 },
];

/** The organ that puts its seal on paper, and since how many working days. */
export const DEMO_PAPER_SEAL: { readonly organ: DemoOrganCode; readonly since: number } = {
  organ: 'qhq-zjj',
  since: 30,
};

/** The last working days on which the reminders of the demonstration were made, as the clockwork does every day. */
export const DEMO_REMINDED_DAYS = 12;

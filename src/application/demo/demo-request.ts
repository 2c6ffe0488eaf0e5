import type { Channel } from '../../domain/access-requests/receipt.ts';
import type { ServiceMethod } from '../../domain/access-requests/service.ts';
import type { DemoApplicantKey } from './applicants.data.ts';
import type { DemoOrganCode } from './demo-organs.data.ts';
import type { Stage } from './stage.ts';

/** One request of the demonstration, told as it went. */
export type DemoRequest = {
  /** Name of the row, unique; other rows refer to it. */
  readonly key: string;
  /** Day it arrived `YYYY-MM-DD`, or working days before the real day for live requests. */
  readonly arrives: string | number;
  readonly channel: Channel;
  readonly applicant: DemoApplicantKey;
  readonly title: string;
  readonly description: string;
  readonly handler: 'handler' | 'handler2';
  readonly method: ServiceMethod;
  /** Channels without signature: when the applicant was reached; `null` while nobody was. */
  readonly confirmedAfter?: number | null;
  /** Working days until it was taken up, 1 where nothing is said; `null` while it waits. */
  readonly takenUpAfter?: number | null;
  readonly course: readonly Stage[];
  /** The one request whose number and query code the start prints for a first look. */
  readonly showcase?: true;
};

export type PlacedRequest = DemoRequest & { readonly organ: DemoOrganCode };

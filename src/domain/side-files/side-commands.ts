import type { ServiceMethod } from '../access-requests/service.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { DisputeResult, RecordFinding } from './kinds.data.ts';
import type { DisputeOrder, Opening } from './side-file-events.ts';

type OnDay = { readonly on: PlainDate };

/** What each action needs to know beyond the file itself. Texts that may name a person travel beside it, sealed. */
export type SideCommands = {
  readonly 'file-answer': OnDay;
  readonly 'record-decision': OnDay & {
    readonly result: DisputeResult;
    readonly ordered: DisputeOrder | null;
  };
  readonly 'record-judgment': OnDay & { readonly result: DisputeResult };
  readonly 'record-appeal': OnDay & { readonly appellant: 'organ' | 'other-party' };
  readonly 'record-effect': OnDay & { readonly ordered: DisputeOrder | null };
  readonly 'record-performance': OnDay & { readonly letterNumber: string };
  readonly 'accept-proposal': OnDay;
  readonly 'decline-proposal': OnDay;
  readonly 'record-publication': OnDay & { readonly url: string };
  readonly 'verify-record': OnDay & { readonly finding: RecordFinding };
  readonly 'sign-answer': { readonly letterId: string };
  readonly 'serve-answer': OnDay & { readonly method: ServiceMethod };
  readonly 'record-told': OnDay & { readonly letterNumber: string };
  readonly 'order-stay': OnDay;
  readonly 'lift-stay': OnDay;
  readonly 'withdraw-file': OnDay;
  readonly 'amend-opening': { readonly opening: Opening };
  readonly 'revoke-step': Record<never, never>;
};

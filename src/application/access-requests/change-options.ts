import type { Once } from '../shared/once.ts';

/** What a client must say to change a case: which version it saw, and its idempotency key. */
export type ChangeOptions = {
  readonly expectedVersion?: number | undefined;
  readonly once?: Once | null;
  /**
   * Why a signature asks for no password: nobody sits at a desk while a demonstration is loaded. Heeded in a
   * demonstration organ alone; the event then does not say that a password was given.
   */
  readonly unproved?: string;
};

export type Changed = { readonly version: number; readonly status: string };

import type { LeakCode } from '../leak-kinds.data.ts';

/** One way in which something leaves unseen, the file that has it, and the code by which it must be told. */
export type SeededLeak = {
  readonly what: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly code: LeakCode;
};

/** Makes leaks that lie in files of one name. */
export const leakIn =
  (name: string) =>
  (what: string, code: LeakCode, bytes: Uint8Array): SeededLeak => ({ what, name, bytes, code });

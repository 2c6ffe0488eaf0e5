import type { Cleaned } from './clean/clean-document.ts';
import type { GateFile } from './inspect-document.ts';
import type { Reading } from './reading.ts';

/** What the thread of the gate is asked to do with one file. */
export type GateJob = { readonly id: number; readonly task: 'inspect' | 'clean'; readonly file: GateFile };

export type GateAnswer =
  | { readonly id: number; readonly task: 'inspect'; readonly reading: Reading }
  | { readonly id: number; readonly task: 'clean'; readonly cleaned: Cleaned }
  | { readonly id: number; readonly task: 'failed'; readonly reason: string };

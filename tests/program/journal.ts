import { appendFileSync, readFileSync } from 'node:fs';
import type { Filled, Receipt } from './portal-visitor.ts';

/**
 * What the visitor knows of one application: `filled`, the form was taken; `sent`, it was confirmed and no answer
 * has come; `acknowledged`, the server has answered that it is filed; `receipted`, number and code are known too.
 */
export type Step = 'filled' | 'sent' | 'acknowledged' | 'receipted';

export type Entry = {
  readonly description: string;
  readonly step: Step;
  readonly filled: Filled;
  readonly receipt?: Receipt;
};

/** A file outside the data folder in which every step stands before the next is taken. */
export type Journal = {
  write(entry: Entry): void;
  /** The last entry of each application. */
  read(): readonly Entry[];
};

export function openJournal(path: string): Journal {
  return {
    write: (entry) => appendFileSync(path, `${JSON.stringify(entry)}\n`),
    read: () => {
      const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
      const entries = lines.filter(Boolean).map((line) => JSON.parse(line) as Entry);
      return [...new Map(entries.map((entry) => [entry.description, entry])).values()];
    },
  };
}

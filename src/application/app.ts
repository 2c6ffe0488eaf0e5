import type { Store } from '../database/store.ts';
import type { ClockProofInput } from '../documents/clock-proof/render-clock-proof.ts';
import type { LetterRenderer } from '../documents/letters/render-letter.ts';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import type { WorkingCalendar } from '../domain/calendar/working-calendar.ts';
import type { FileStore } from '../files/file-store.ts';
import type { Keyring } from '../sealing/keyring.ts';

/** Everything a use case may reach. Built once in `main`, by hand; tests build it with a clock of their own. */
export type App = {
  readonly store: Store;
  readonly keyring: Keyring;
  readonly files: FileStore;
  readonly letters: LetterRenderer;
  /** Prints a proof (期限计算书) as PDF. */
  readonly clockProof: (input: ClockProofInput) => Promise<Uint8Array>;
  readonly calendar: WorkingCalendar;
  readonly now: () => Date;
  /** The day in China. */
  readonly today: () => PlainDate;
  /** Where the public reaches the portal, without a slash at the end; printed in letters as a QR code. */
  readonly publicUrl: string;
};

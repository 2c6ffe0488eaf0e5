import type { Store } from '../database/store.ts';
import type { ReportWriter } from '../documents/annual-reports/export/export-formats.ts';
import type { ReportReader } from '../documents/annual-reports/reader/report-reader.ts';
import type { DocumentImporter } from '../documents/body/import/document-importer.ts';
import type { ClockProofInput } from '../documents/clock-proof/render-clock-proof.ts';
import type { ItemPdfInput } from '../documents/item-pdf/item-data.ts';
import type { LetterRenderer } from '../documents/letters/render-letter.ts';
import type { Sheets } from '../documents/registers/sheets.ts';
import type { ReleaseGate } from '../documents/release-gate/release-gate.ts';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import type { WorkingCalendar } from '../domain/calendar/working-calendar.ts';
import type { LetterData } from '../domain/letters/letter.ts';
import type { FileStore } from '../files/file-store.ts';
import type { LinkProbe } from '../messaging/link-probe/link-probe.ts';
import type { Messages } from '../messaging/messages.ts';
import type { Keyring } from '../sealing/keyring.ts';
import type { SealServer } from './letters/seal-server.ts';

/** Everything a use case may reach. Built once in `main`, by hand; tests build it with a clock of their own. */
export type App = {
  readonly store: Store;
  readonly keyring: Keyring;
  readonly files: FileStore;
  /** Looks into files before they leave (decision 0039). */
  readonly gate: ReleaseGate;
  /** Reads a file of a clerk as a draft, in a thread of its own. */
  readonly importDocument: DocumentImporter['import'];
  readonly letters: LetterRenderer;
  /** Writes letters as DOCX. */
  readonly docx: (letter: LetterData) => Promise<Uint8Array>;
  /** Reads and writes spreadsheets. */
  readonly sheets: Omit<Sheets, 'close'>;
  /** Prints an information item as PDF. */
  readonly itemPdf: (input: ItemPdfInput) => Promise<Uint8Array>;
  /** Writes annual reports as HTML, DOCX, PDF and XLSX. */
  readonly writeReport: ReportWriter;
  /** Reads a published annual report of any format, in a thread of its own; nothing of it is kept. */
  readonly readReport: ReportReader['read'];
  /** Prints a proof (期限计算书) as PDF. */
  readonly clockProof: (input: ClockProofInput) => Promise<Uint8Array>;
  /**
   * The newest statutory calendar this process knows, with the notices administrators entered: new cases are counted
   * on it. Every transaction brings it up to date first. Whoever needs one version throughout asks `calendarOf`.
   */
  readonly calendar: WorkingCalendar;
  /** The calendar of a version: a case is counted on the one stored with it until it is computed anew. */
  readonly calendarOf: (version: string) => WorkingCalendar;
  readonly now: () => Date;
  /** The day in China. */
  readonly today: () => PlainDate;
  /** Where the portal is reached, without a slash at the end. */
  readonly publicUrl: string;
  /**
   * Whether that address is the one the operator set for the public. Until it is, letters of a real organ carry
   * no QR code: an address of this machine would stand in them for ever.
   */
  readonly publicUrlIsSet: boolean;
  /** How applicants are sent notices; what is not set up is `null`. */
  readonly messages: Messages;
  /** Asks other sites whether a link still leads somewhere; `null`: this installation may not ask anybody. */
  readonly links: LinkProbe | null;
  /** Where weaknesses are reported (RFC 9116); `null`: not said. */
  readonly securityContact: string | null;
  /** The agency's seal server (docs/seal-contract.md); `null`: none is set up. */
  readonly sealServer: SealServer | null;
};

import type { App } from './application/app.ts';
import type { SealServer } from './application/letters/seal-server.ts';
import type { Database } from './database/connect.ts';
import { createCurrentCalendar } from './database/current-calendar.ts';
import { createStore } from './database/store.ts';
import { createReportWriter } from './documents/annual-reports/export/export-formats.ts';
import { createReportReader } from './documents/annual-reports/reader/report-reader.ts';
import { createDocumentImporter } from './documents/body/import/document-importer.ts';
import { renderClockProof } from './documents/clock-proof/render-clock-proof.ts';
import { renderItemPdf } from './documents/item-pdf/render-item-pdf.ts';
import { createDocumentCompiler } from './documents/letters/document-compiler.ts';
import { createDocxWriter } from './documents/letters/docx/write-docx.ts';
import { createLetterRenderer } from './documents/letters/render-letter.ts';
import { createSheets } from './documents/registers/sheets.ts';
import { createReleaseGate } from './documents/release-gate/release-gate.ts';
import { dayInChina } from './domain/calendar/plain-date.ts';
import { openFileStore } from './files/file-store.ts';
import type { LinkProbe } from './messaging/link-probe/link-probe.ts';
import { type Messages, NO_MESSAGES } from './messaging/messages.ts';
import type { Keyring } from './sealing/keyring.ts';

export type Parts = {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly filesFolder: string;
  readonly publicUrl: string;
  readonly publicUrlIsSet?: boolean;
  /** How notices leave the house; none by default. */
  readonly messages?: Messages;
  /** Puts the organ's seal on letters; none by default. */
  readonly sealServer?: SealServer | null;
  readonly links?: LinkProbe | null;
  /** For `/.well-known/security.txt`; none by default. */
  readonly securityContact?: string | null;
  /** The clock; the demo loader and tests bring their own. */
  readonly now?: () => Date;
};

/** Plugs the parts together by hand: the only place that knows them all. */
export function buildApp({
  database,
  keyring,
  filesFolder,
  publicUrl,
  publicUrlIsSet = true,
  messages = NO_MESSAGES,
  sealServer = null,
  links = null,
  securityContact = null,
  now = () => new Date(),
}: Parts): App & { close(): Promise<void> } {
  const compiler = createDocumentCompiler();
  const docx = createDocxWriter();
  const gate = createReleaseGate();
  const importer = createDocumentImporter();
  const sheets = createSheets();
  const reports = createReportReader();
  const calendar = createCurrentCalendar();
  const store = createStore(database, now, calendar);
  return {
    store,
    keyring,
    files: openFileStore(filesFolder),
    gate,
    importDocument: importer.import,
    letters: createLetterRenderer(compiler),
    docx: docx.write,
    sheets,
    itemPdf: (input) => renderItemPdf(compiler, input),
    writeReport: createReportWriter(compiler),
    readReport: reports.read,
    clockProof: (input) => renderClockProof(compiler, input),
    calendar: calendar.live,
    calendarOf: calendar.of,
    now,
    today: () => dayInChina(now()),
    publicUrl,
    publicUrlIsSet,
    messages,
    sealServer,
    links,
    securityContact,
    close: async () => {
      messages.email?.close();
      await compiler.close();
      await docx.close();
      await gate.close();
      await importer.close();
      await sheets.close();
      await reports.close();
      await store.close();
    },
  };
}

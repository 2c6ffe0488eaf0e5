import type { DocumentCompiler } from '../../letters/document-compiler.ts';
import { type ReportToExport, reportDocument } from './report-document.ts';
import { writeDocx } from './write-docx.ts';
import { writeHtml } from './write-html.ts';
import { writePdf } from './write-pdf.ts';
import { writeXlsx } from './write-xlsx.ts';

/** The laid-out forms of a report that people read, and the reader reads back. */
export const LAID_OUT_FORMATS = ['html', 'docx', 'pdf', 'xlsx'] as const;
export type LaidOutFormat = (typeof LAID_OUT_FORMATS)[number];

/** Writes a report in one of its laid-out forms; the same report gives the same words and numbers in each. */
export type ReportWriter = (format: LaidOutFormat, report: ReportToExport) => Promise<Uint8Array>;

/** PDFs are set by the shared typesetter, in its own thread. */
export const createReportWriter =
  (compiler: DocumentCompiler): ReportWriter =>
  async (format, report) => {
    const document = reportDocument(report);
    if (format === 'html') return new TextEncoder().encode(writeHtml(document));
    if (format === 'docx') return writeDocx(document);
    return format === 'xlsx' ? writeXlsx(document) : writePdf(compiler, document);
  };

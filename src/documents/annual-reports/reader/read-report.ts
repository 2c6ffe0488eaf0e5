import type { ReadReport } from '../../../domain/annual-reports/read-report.ts';
import { type Result, refuse } from '../../../domain/shared/refusal.ts';
import { CannotInspect } from '../../release-gate/reading.ts';
import { openReport } from './pages/open-report.ts';
import { UnreadableFile } from './pages/unreadable-file.ts';
import { readDocument } from './read-document.ts';

const MOST_BYTES = 20 * 1024 * 1024;

/**
 * Reads a published annual report of any format: HTML, plain text, DOCX, XLSX (also XLS and ODS), PDF, and through
 * LibreOffice DOC, WPS, RTF and ODT. What it is, is told by its bytes, not by its name. A text that is no report and a
 * report of which no table can be read with certainty are refused with the reason; nothing is ever guessed.
 *
 * For one file in the thread at hand; `createReportReader` reads files nobody vouches for in a thread of its own.
 */
export async function readReport(bytes: Uint8Array, fileName = ''): Promise<Result<ReadReport>> {
  if (bytes.length > MOST_BYTES) return refuse('too-large', '文件超过20 MB，不能作为年度报告读取。');
  try {
    const document = await openReport(bytes, fileName);
    return document === null ? refuse('empty-file', '文件没有内容。') : readDocument(document);
  } catch (fault) {
    if (fault instanceof UnreadableFile) return refuse('unsupported-file', fault.message);
    if (fault instanceof CannotInspect) return refuse('unreadable-file', `文件不能读取：${fault.message}。`);
    throw fault;
  }
}

import type { PrintedFigures, PrintedRow, PrintedTable3 } from '../../../domain/annual-reports/figures.ts';
import type { Finding } from '../../../domain/annual-reports/findings.ts';
import { checkProse } from '../../../domain/annual-reports/prose.ts';
import type { ReadTable2 } from '../../../domain/annual-reports/read-report.ts';
import { checkSums } from '../../../domain/annual-reports/reconcile.ts';
import type { ReportSections } from '../../../domain/annual-reports/sections.ts';
import { ok, type Result, refuse } from '../../../domain/shared/refusal.ts';
import { decodeText } from './pages/decode-text.ts';
import { readHtmlDocument } from './pages/html-document.ts';
import { readPlainDocument } from './pages/plain-document.ts';
import type { ReportDocument } from './pages/report-document.ts';
import { readHeading } from './read-heading.ts';
import { readSections } from './read-sections.ts';
import { readTable2 } from './tables/read-table-2.ts';
import { PROCUREMENT_LABEL } from './tables/read-table-2-of-2019.ts';
import { readTable3 } from './tables/read-table-3.ts';
import { readTable4 } from './tables/read-table-4.ts';
import { type Tables, unreadFindings } from './unread-findings.ts';

/** A published annual report as read. A number that is not certain is `null`, and a finding says why. */
export type ReadReport = {
  readonly agency: string | null;
  readonly year: number | null;
  readonly table2: ReadTable2 | null;
  readonly table3: PrintedTable3 | null;
  readonly table3_other_row: PrintedRow | null;
  readonly table4: PrintedRow | null;
  readonly sections: ReportSections;
  readonly findings: readonly Finding[];
};

const HTML = /<(?:!doctype\s+html|html|head|body|table|tbody|tr|td|div|p|span)[\s>]/i;
const MOST_BYTES = 20 * 1024 * 1024;
const PDF = '%PDF';
const ZIP = 'PK\u0003\u0004';

/**
 * Reads a published annual report from HTML or plain text. A file of another kind, a text that is no report, and
 * a report of which no table can be read with certainty are refused with the reason; nothing is ever guessed.
 */
export function readReport(bytes: Uint8Array, fileName = ''): Result<ReadReport> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4));
  if (head === PDF || head === ZIP) {
    return refuse('unsupported-file', `“${fileName}”不是网页或者文本文件，请先另存为网页或者文本。`);
  }
  if (bytes.length > MOST_BYTES) return refuse('too-large', '文件超过20 MB，不能作为年度报告读取。');
  const text = decodeText(bytes);
  if (text.trim() === '') return refuse('empty-file', '文件没有内容。');
  return readDocument(HTML.test(text) ? readHtmlDocument(text) : readPlainDocument(text));
}

function readDocument(document: ReportDocument): Result<ReadReport> {
  const tables = readTables(document);
  if (!hasReportTable(tables)) {
    const message = '没有读到政府信息公开工作年度报告的表格，或者表格不完整，不能作为年度报告读取。';
    return refuse('not-a-report', message);
  }
  const { agency, year } = readHeading(document);
  const sections = readSections(document.lines);
  const table2 = tables.table2.table;
  const table3 = tables.table3?.table ?? null;
  const table4 = tables.table4.ok ? tables.table4.table : null;
  const figures: PrintedFigures = {
    table2: table2?.form === '2021' ? table2 : null,
    table3,
    table3_other_row: tables.table3?.otherRow ?? null,
    table4,
  };
  const prose = table3 !== null && year !== null ? checkProse(sections.overview, table3, year) : [];
  const findings = [...unreadFindings({ ...tables, agency, year }), ...checkSums(figures), ...prose];
  return ok({
    agency,
    year,
    table2,
    table3,
    table3_other_row: figures.table3_other_row ?? null,
    table4,
    sections,
    findings,
  });
}

function readTables({ stream }: ReportDocument): Tables {
  const table3 = readTable3(stream);
  return {
    table2: readTable2(stream, table3?.start ?? stream.signs.length),
    table3,
    table4: readTable4(stream, table3?.start ?? 0),
  };
}

/** At least one row of table 3, or one of the other tables whole: less is not a report one can rely on. */
function hasReportTable({ table2, table3, table4 }: Tables): boolean {
  return table4.ok || (table3?.table ?? null) !== null || isWhole(table2);
}

/** The form of 2019 may lack its last row: organs add units to the sum of procurement in too many ways. */
function isWhole({ table, reasons }: Tables['table2']): boolean {
  if (table === null) return false;
  return [...reasons.keys()].every((label) => label === PROCUREMENT_LABEL);
}

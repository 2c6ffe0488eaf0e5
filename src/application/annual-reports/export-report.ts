import {
  LAID_OUT_FORMATS,
  type LaidOutFormat,
} from '../../documents/annual-reports/export/export-formats.ts';
import type { ReportToExport } from '../../documents/annual-reports/export/report-document.ts';
import { readReport } from '../../documents/annual-reports/reader/read-report.ts';
import {
  compareFigures,
  type FigureDifference,
  figureRows,
} from '../../domain/annual-reports/compare-figures.ts';
import type { PrintedFigures } from '../../domain/annual-reports/figures.ts';
import { printedSections } from '../../domain/annual-reports/sections.ts';
import { wanYuanAsNumber } from '../../domain/annual-reports/wan-yuan.ts';
import { dayInChina } from '../../domain/calendar/plain-date.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import type { Download } from '../access-requests/public-views.ts';
import { type Actor, demand } from '../actor.ts';
import { type Agency, agencyById } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { csvOf } from '../shared/csv.ts';
import { figuresAlone, findReport, type ReportInMaking, reportingName } from './report-of-year.ts';

export const EXPORT_FORMATS = [...LAID_OUT_FORMATS, 'json', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
};

/**
 * The report of a year as a file. What people read is read back by the reader of published reports and compared with
 * the figures cell by cell before it is handed out: a file that does not say what the ledger says is refused.
 */
export async function exportReport(
  app: App,
  actor: Actor,
  year: number,
  format: ExportFormat,
): Promise<Result<Download>> {
  demand(actor, 'reports:read');
  const agency = await agencyById(app, actor.agencyId);
  const { report, counted } = await app.store.read(actor.agencyId, async (tx) => {
    const found = await findReport(tx, year);
    return { report: found, counted: await figuresAlone(tx, found) };
  });
  const { figures } = counted;
  const exported = reportToExport(app, { ...agency, name: reportingName(agency, counted) }, report, figures);
  const name = `${exported.title}${report.frozen ? '' : '（草稿）'}.${format}`;
  const download = (bytes: Uint8Array) => ok({ name, mediaType: MEDIA_TYPES[format], bytes });
  if (format === 'json') return download(jsonOf(exported));
  if (format === 'csv') return download(csvOf([['cell', 'value'], ...figureRows(figures)]));
  const bytes = await app.writeReport(format, exported);
  const differences = await readBack(bytes, exported, format);
  return differences.length === 0 ? download(bytes) : unfaithful(differences);
}

const unfaithful = (differences: readonly FigureDifference[]): Result<never> =>
  refuse(
    'export-not-faithful',
    `导出的文件读回后与系统数据有${differences.length}处不一致，没有提供下载：${differences
      .slice(0, 3)
      .map((it) => `${it.cell}应为${it.expected}，读回为${it.read}`)
      .join('；')}`,
  );

async function readBack(
  bytes: Uint8Array,
  { figures }: ReportToExport,
  format: LaidOutFormat,
): Promise<readonly FigureDifference[]> {
  const read = await readReport(bytes, `report.${format}`);
  if (!read.ok) return [{ cell: 'file', expected: '', read: read.refusal.message }];
  const { table2, table3, table4 } = read.value;
  const printed: PrintedFigures = { table2: table2?.form === '2021' ? table2 : null, table3, table4 };
  return compareFigures(figures, printed);
}

function reportToExport(
  app: App,
  { name, profile }: Agency,
  report: ReportInMaking,
  figures: ReportToExport['figures'],
): ReportToExport {
  return {
    agencyName: name,
    year: report.year,
    title: `${name}${report.year}年政府信息公开工作年度报告`,
    figures,
    sections: printedSections(report.sections, report.carryOverNote),
    datedOn: dayInChina(app.now()),
    contact: `对本报告如有疑问，请与${profile.officeName}联系（地址：${profile.address}；电话：${profile.telephone}）。`,
  };
}

/** In the words of the form, as the reader prints what it reads. */
function jsonOf({ agencyName, year, title, figures, sections }: ReportToExport): Uint8Array {
  const { table2, table3, table4 } = figures;
  const data = {
    agency: agencyName,
    year,
    title,
    table2: { ...table2, fees_wan_yuan: wanYuanAsNumber(table2.fees_wan_yuan) },
    table3,
    table4,
    sections,
  };
  return Buffer.from(`${JSON.stringify(data, null, 2)}\n`);
}

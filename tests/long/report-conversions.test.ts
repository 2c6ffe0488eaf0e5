import { afterAll, describe, expect, it } from 'vitest';
import {
  createReportWriter,
  type LaidOutFormat,
} from '../../src/documents/annual-reports/export/export-formats.ts';
import { createDocumentCompiler } from '../../src/documents/letters/document-compiler.ts';
import type { ReportFigures } from '../../src/domain/annual-reports/figures.ts';
import { browserIsThere, printedByBrowser } from '../reports/browser-print.ts';
import { OFFICE_CONVERSIONS } from '../reports/conversions.ts';
import { convertedByOffice, officeProgram } from '../reports/office.ts';
import {
  madeFigures,
  misread,
  REALISTIC,
  reportToPrint,
  TOO_WIDE,
  wronglyRead,
} from '../reports/printed-reports.ts';

const compiler = createDocumentCompiler();
const write = createReportWriter(compiler);
afterAll(() => compiler.close());

/** Writer is often installed without Calc. */
const hasCalc =
  officeProgram !== undefined &&
  (await convertedByOffice({ from: 'csv', to: 'ods' }, [Buffer.from('1,2\n')]).then(
    () => true,
    () => false,
  ));
const conversions = OFFICE_CONVERSIONS.filter((it) => it.from !== 'xlsx' || hasCalc);

const years: readonly ReportFigures[] = [...REALISTIC, ...madeFigures(15)];
const filesOf = async (format: LaidOutFormat): Promise<readonly Uint8Array[]> => {
  const files: Uint8Array[] = [];
  for (const figures of years) files.push(await write(format, reportToPrint(figures)));
  return files;
};
const allMisread = async (files: readonly Uint8Array[], format: string): Promise<readonly string[]> => {
  const said: string[] = [];
  for (const [index, figures] of years.entries()) {
    const wrong = await misread(figures, files[index] ?? new Uint8Array(), `report.${format}`);
    said.push(...wrong.map((it) => `report ${index}: ${it}`));
  }
  return said;
};

describe('every number of a report is read back', () => {
  it.each(['html', 'docx', 'xlsx', 'pdf'] as const)('from %s as written', async (format) => {
    expect(await allMisread(await filesOf(format), format)).toEqual([]);
  });

  it.skipIf(officeProgram === undefined).each(conversions)(
    'from $to, written by LibreOffice from $from',
    async (task) => {
      const converted = await convertedByOffice(task, await filesOf(task.from));
      expect(await allMisread(converted, task.to)).toEqual([]);
    },
  );

  it.skipIf(!browserIsThere)('from PDF, printed by a browser', async () => {
    const pages = (await filesOf('html')).map((bytes) => Buffer.from(bytes).toString('utf8'));
    expect(await allMisread(await printedByBrowser(pages), 'pdf')).toEqual([]);
  });

  it.skipIf(!hasCalc || !browserIsThere)('never wrongly, where columns are too narrow for it', async () => {
    const report = reportToPrint(TOO_WIDE);
    const html = await write('html', report);
    const [printed] = await printedByBrowser([Buffer.from(html).toString('utf8')]);
    const [docx] = await convertedByOffice({ from: 'docx', to: 'pdf' }, [await write('docx', report)]);
    const [xlsx] = await convertedByOffice({ from: 'xlsx', to: 'pdf' }, [await write('xlsx', report)]);
    const ways = { typst: await write('pdf', report), html, printed, docx, xlsx };
    for (const [way, bytes] of Object.entries(ways))
      expect(await wronglyRead(TOO_WIDE, bytes ?? new Uint8Array(), `${way}.pdf`), way).toEqual([]);
  });
});

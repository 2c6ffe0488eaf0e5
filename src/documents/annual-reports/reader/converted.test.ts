import { afterAll, describe, expect, it } from 'vitest';
import { browserIsThere, printedByBrowser } from '../../../../tests/reports/browser-print.ts';
import { kernedPdf } from '../../../../tests/reports/kerned-pdf.ts';
import { convertedByOffice, officeProgram } from '../../../../tests/reports/office.ts';
import { misread, REALISTIC, reportToPrint } from '../../../../tests/reports/printed-reports.ts';
import { createDocumentCompiler } from '../../letters/document-compiler.ts';
import { createReportWriter } from '../export/export-formats.ts';

const compiler = createDocumentCompiler();
const write = createReportWriter(compiler);
afterAll(() => compiler.close());

const filesOf = (format: 'html' | 'docx') =>
  Promise.all(REALISTIC.map((figures) => write(format, reportToPrint(figures))));

async function expectRead(files: readonly Uint8Array[], name: string): Promise<void> {
  for (const [index, figures] of REALISTIC.slice(0, files.length).entries())
    expect(await misread(figures, files[index] ?? new Uint8Array(), name)).toEqual([]);
}

/** All programs and formats: tests/long/report-conversions.test.ts. */
describe('a report that other programs made a PDF of', () => {
  it.skipIf(officeProgram === undefined)('by an office program is read whole', async () => {
    const files = (await filesOf('docx')).slice(0, 3);
    await expectRead(await convertedByOffice({ from: 'docx', to: 'pdf' }, files), 'a.pdf');
  });

  it.skipIf(!browserIsThere)('by printing a page is read whole', async () => {
    const pages = (await filesOf('html')).map((bytes) => Buffer.from(bytes).toString('utf8'));
    await expectRead(await printedByBrowser(pages), 'a.pdf');
  });

  it('by a typesetter that writes a whole row as one kerned line is read whole', async () => {
    await expectRead(REALISTIC.map(kernedPdf), 'a.pdf');
  });
});

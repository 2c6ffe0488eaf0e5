import type { DocumentCompiler } from '../../letters/document-compiler.ts';
import { columnShares } from './column-shares.ts';
import type { ReportDocument } from './report-document.ts';

const TEMPLATE = 'annual-reports/export/report.typ';

/**
 * The report as tagged PDF/A-2a in the look of GB/T 9704-2012; the same report gives the same bytes. Throws
 * `DocumentNotMade` where a character has no font.
 */
export function writePdf(compiler: DocumentCompiler, report: ReportDocument): Promise<Uint8Array> {
  const data = {
    ...report,
    parts: report.parts.map(({ form, ...part }) => ({
      ...part,
      form: form && {
        table: form.table,
        shares: columnShares(form),
        head: form.head,
        body: form.bodies.flat(),
      },
    })),
  };
  return compiler.compile(TEMPLATE, data, new Date(`${report.datedOn}T00:00:00Z`));
}

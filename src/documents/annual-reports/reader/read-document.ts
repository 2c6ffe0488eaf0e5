import type { ReadReport, SourcePlace } from '../../../domain/annual-reports/read-report.ts';
import type { ReportSectionKey } from '../../../domain/annual-reports/sections.ts';
import { ok, type Result, refuse } from '../../../domain/shared/refusal.ts';
import type { ReportDocument } from './pages/report-document.ts';
import { readHeading } from './read-heading.ts';
import { linesOf } from './read-lines.ts';
import { readSections, type TableEnds } from './read-sections.ts';
import { assemble } from './recognise/assemble.ts';
import { recogniseTables } from './recognise/recognise-tables.ts';
import type { TableReading } from './recognise/row-reading.ts';
import type { TableReadings } from './recognise/table-readings.ts';

/** The report in a file of any format. Refuses what holds no table of a report, and reports without numbers. */
export function readDocument(document: ReportDocument): Result<ReadReport> {
  const { blocks, format, titles } = document;
  const found = recogniseTables(blocks);
  const assembled = assemble(found);
  const refusal = refusalOf(found, assembled);
  if (refusal !== null) return refusal;
  const lines = linesOf(blocks);
  const heading = readHeading(
    titles,
    lines.map(({ text }) => text),
  );
  return ok({ ...heading, ...assembled, ...readSections(lines, endsOf(found, document)), format });
}

const COMPLETE = '数字必须能够确定，才能作为年度报告读取。';

/** At least one row of table 3, or one of the other tables whole: less is not a report one can rely on. */
function refusalOf(
  found: TableReadings,
  { table3, table3_other_row: otherRow, table4, evidence, uncertain }: ReturnType<typeof assemble>,
): Result<never> | null {
  if (table3 !== null || otherRow !== null || table4 !== null || isTable2Whole(uncertain, evidence))
    return null;
  if (found.table2 === null && found.table3 === null && found.table4 === null) {
    return refuse('not-a-report', '没有找到政府信息公开工作年度报告的表2、表3和表4，不能作为年度报告读取。');
  }
  if (evidence.length === 0) {
    return refuse('empty-report', `年度报告的表格是空白的，或者没有一个数字能够确定。${COMPLETE}`);
  }
  return refuse('not-a-report', `年度报告的表格不完整，只读到${evidence.length}个数字。${COMPLETE}`);
}

/** The form of 2019 may lack its last row: organs add units to the sum of procurement in too many ways. */
function isTable2Whole(uncertain: ReadReport['uncertain'], evidence: ReadReport['evidence']): boolean {
  const gaps = uncertain.filter(
    ({ cell }) => cell.startsWith('table2') && !cell.startsWith('table2.procurement'),
  );
  return gaps.length === 0 && evidence.some(({ cell }) => cell.startsWith('table2'));
}

/** The last block each table reaches, by the places of its cells. */
function endsOf({ table2, table3, table4 }: TableReadings, { blocks }: ReportDocument): TableEnds {
  const numbers = new Map(blocks.map((block, index) => [block.place, index]));
  const endOf = (key: ReportSectionKey, reading: TableReading<string> | null | undefined): TableEnds => {
    const places = [...(reading?.values() ?? [])].flatMap((row) =>
      row.ok ? row.cells.map((it) => it.place) : [],
    );
    const last = Math.max(-1, ...places.map((place: SourcePlace) => numbers.get(place) ?? -1));
    return last < 0 ? {} : { [key]: last };
  };
  return {
    ...endOf('proactive', table2?.rows),
    ...endOf('requests', table3),
    ...endOf('disputes', table4),
  };
}

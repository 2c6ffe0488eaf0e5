import type { FindingPlace } from '../finding-place.ts';
import type { CheckFinding } from '../findings.ts';
import { checkFinding } from './check-finding.ts';
import type { ReportToCheck } from './report-to-check.ts';

const FIRST_YEAR_OF_NOTICE_30 = 2021;
const FIRST_YEAR_OF_NOTICE_60 = 2019;

function wrongForm(place: FindingPlace, year: number, used: string): CheckFinding<'B1'> {
  const right = year >= FIRST_YEAR_OF_NOTICE_30 ? '国办公开办函〔2021〕30号' : '国办公开办函〔2019〕60号';
  return checkFinding({
    code: 'B1',
    severity: 'error',
    place,
    message: `${year}年度报告用的是${used}的格式，应当使用${right}的格式。`,
    english: `The report on ${year} uses the form of ${used}; the form of ${right} applies.`,
  });
}

/** B1: tables in the form of 2019 in a report on 2021 or later, the form of 2021 before, or other heads of columns. */
export function checkForm(report: ReportToCheck): readonly CheckFinding<'B1'>[] {
  const { year, table2, table3_other_row: otherRow = null, uncertain = [] } = report;
  if (year === null || year < FIRST_YEAR_OF_NOTICE_60) return [];
  const form = table2?.form ?? null;
  const isNew = year >= FIRST_YEAR_OF_NOTICE_30;
  const table2Findings =
    form !== null && (form === '2021') !== isNew
      ? [
          wrongForm(
            { kind: 'table', table: 2 },
            year,
            form === '2021' ? '国办公开办函〔2021〕30号' : '国办公开办函〔2019〕60号',
          ),
        ]
      : [];
  const table3Findings =
    isNew && otherRow !== null
      ? [wrongForm({ kind: 'table', table: 3, row: 'table3_other_row' }, year, '国办公开办函〔2019〕60号')]
      : [];
  const columns = uncertain
    .filter((gap) => gap.reason === 'columns')
    .map((gap) =>
      checkFinding({
        code: 'B1',
        severity: 'error',
        place: { kind: 'report' },
        message: `${gap.message}`,
        english: `${gap.cell}: the columns are not those of the form${gap.printed === null ? '' : ` (“${gap.printed}”)`}.`,
      }),
    );
  return [...table2Findings, ...table3Findings, ...columns];
}

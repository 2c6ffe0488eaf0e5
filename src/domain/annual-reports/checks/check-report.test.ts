import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TABLE_3_COLUMNS } from '../figures.ts';
import type { CheckFinding } from '../findings.ts';
import { TABLE_3_ROWS, type Table3RowKey } from '../table-3-rows.data.ts';
import { CHECK_RULES } from './check-codes.data.ts';
import { checkReport } from './check-report.ts';
import { cleanReports, plantedChanges, yearBefore } from './made-reports.fixture.ts';
import type { ReportToCheck } from './report-to-check.ts';

const RUNS = 2_000;
/** Milliseconds: two thousand reports take a few seconds, more on a busy machine. */
const PATIENCE = 180_000;
/** Hints on plausibility may be true of random numbers; nothing else may be said of a clean report. */
const PLAUSIBILITY = ['P2', 'P5'];
const tieOuts = (findings: readonly CheckFinding[]): readonly string[] =>
  findings
    .filter((it) => /^F[1-5]$/.test(it.code))
    .map((it) => `${it.code} ${it.where}`)
    .sort();

type Change = { readonly row: Table3RowKey | 'table4'; readonly column: number; readonly by: number };

function changed(report: ReportToCheck, { row, column, by }: Change): ReportToCheck {
  const bump = (numbers: readonly (number | null)[], index: number) =>
    numbers.map((number, place) =>
      // What would fall below nought rises by as much.
      place === index && number !== null ? (number + by < 0 ? number - by : number + by) : number,
    );
  if (row === 'table4') return { ...report, table4: bump(report.table4 ?? [], column) };
  const table3 = report.table3;
  if (table3 === null) throw new Error('no table 3');
  return { ...report, table3: { ...table3, [row]: bump(table3[row] ?? [], column % 7) } };
}

/** What one changed number breaks: its row, its column, and the carry-over. */
function expected({ row, column }: Change): readonly string[] {
  if (row === 'table4')
    return [`F5 表4“${['行政复议', '未经复议直接起诉', '复议后起诉'][Math.floor(column / 5)]}”`];
  const role = TABLE_3_ROWS.find((it) => it.key === row)?.role;
  const kind = TABLE_3_COLUMNS[column % 7];
  const codes = role === 'leaf' ? ['F2', 'F3'] : role === 'total' ? ['F1', 'F2', 'F3'] : ['F1', 'F3'];
  return [...codes, ...(row === 'carried_in' ? ['F4'] : [])].map((code) => `${code} ${row} ${kind}`);
}

/** The findings in the words of {@link expected}: columns and rows by their keys. */
const inKeys = (findings: readonly CheckFinding[], { row, column }: Change): readonly string[] =>
  findings.flatMap(({ code, place, where }) => {
    if (!/^F[1-5]$/.test(code) || place.kind !== 'table') return [];
    if (place.table === 4) return [`${code} ${where}`];
    if (place.table !== 3) return [];
    const kind = TABLE_3_COLUMNS[column % 7];
    return [`${code} ${place.row ?? row} ${place.column ?? kind}`];
  });

describe('the checker', () => {
  it(
    'says nothing of a report in which tables, text and last year agree',
    () => {
      fc.assert(
        fc.property(cleanReports, (report) => {
          const findings = checkReport(report, { previous: yearBefore(report) });
          expect(
            findings.filter((it) => !(it.severity === 'hint' && PLAUSIBILITY.includes(it.code))),
          ).toEqual([]);
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );

  it(
    'finds every changed number of tables 3 and 4 in its row and its column, and no other tie-out',
    () => {
      fc.assert(
        fc.property(cleanReports, plantedChanges, (report, change) => {
          const findings = checkReport(changed(report, change), { previous: yearBefore(report) });
          expect([...inKeys(findings, change)].sort()).toEqual([...expected(change)].sort());
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );

  it(
    'finds the change of a number that the text states',
    () => {
      const stated = fc.constantFrom<Table3RowKey>(
        'new_received',
        'carried_in',
        'granted',
        'partial',
        'total',
        'carried_out',
      );
      fc.assert(
        fc.property(cleanReports, stated, fc.integer({ min: 1, max: 50 }), (report, row, by) => {
          const codes = checkReport(changed(report, { row, column: 6, by })).map((it) => it.code);
          // 收到……件 may also mean all there was to handle, so a change by just the cases carried in passes.
          const isOtherMeaning = row === 'new_received' && by === (report.table3?.carried_in?.[6] ?? 0);
          if (!isOtherMeaning) expect(codes).toContain('F8');
        }),
        { numRuns: RUNS / 4 },
      );
    },
    PATIENCE,
  );

  it('names place, article, advice and English with every finding, errors first', () => {
    fc.assert(
      fc.property(cleanReports, plantedChanges, (report, change) => {
        const findings = checkReport(changed(report, change));
        for (const finding of findings) {
          expect(finding.code in CHECK_RULES).toBe(true);
          expect([finding.where, finding.message, finding.advice].every((it) => it !== '')).toBe(true);
          expect(Object.values(finding.english).every((it) => it !== '')).toBe(true);
        }
        const ranks = findings.map((it) => ['error', 'warning', 'hint'].indexOf(it.severity));
        expect(ranks).toEqual(ranks.toSorted((left, right) => left - right));
      }),
      { numRuns: 200 },
    );
  });

  it('asks for last year’s report where another is given, and compares nothing', () => {
    fc.assert(
      fc.property(cleanReports, (report) => {
        const older = { ...yearBefore(report), year: 2021, table3: report.table3 };
        const findings = checkReport(report, { previous: older });
        expect(findings.filter((it) => it.code === 'Y3').map((it) => it.severity)).toEqual(['warning']);
        expect(tieOuts(findings)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it(
    'reads any text without a fault, and a text made to be slow in moments',
    () => {
      const pieces = fc.constantFrom(
        '“',
        '（',
        ')',
        '一',
        '六个部分',
        '其中',
        '2023年',
        '收到申请',
        '5件',
        '，',
        '。',
        '国办函〔2020〕1号',
        '同比增长',
        '5%',
        '\n',
        '1',
        '、',
        '占',
      );
      const text = fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(pieces, { maxLength: 60 }).map((it) => it.join('')),
      );
      fc.assert(
        fc.property(cleanReports, text, (report, overview) => {
          const findings = checkReport({
            ...report,
            preface: overview,
            sections: { ...report.sections, overview },
          });
          for (const { place } of findings)
            if (place.kind === 'text' && place.section === 'overview')
              expect(overview.slice(place.start, place.end)).toContain(place.quote);
        }),
        { numRuns: 300 },
      );
      const [report] = fc.sample(cleanReports, 1);
      if (!report) throw new Error('no report');
      for (const piece of [
        '“',
        '（',
        ')',
        '一',
        '1,111',
        '六个部分',
        '其中5件，',
        '收到申请5件，占5%，',
        '国办函〔2020〕1号',
        '2023年',
        ' ',
      ]) {
        const overview = piece.repeat(60_000);
        const start = performance.now();
        checkReport({ ...report, sections: { ...report.sections, overview } });
        expect(performance.now() - start).toBeLessThan(60_000);
      }
    },
    PATIENCE,
  );
});

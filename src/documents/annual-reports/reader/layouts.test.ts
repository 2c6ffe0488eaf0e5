import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TABLE_3_ROWS } from '../../../domain/annual-reports/table-3-rows.data.ts';
import { type Change, laidOut, PAGE_LAYOUTS, TEXT_LAYOUTS, traditional } from './layouts.fixture.ts';
import { readReport } from './read-report.ts';
import { bytesOf, figuresOf, NUMBERS_IN_REPORT, read } from './sample-report.fixture.tsx';

const count = fc.oneof(fc.constant(0), fc.nat(99), fc.nat(999_999_999));
const numbers = fc.array(count, { minLength: NUMBERS_IN_REPORT, maxLength: NUMBERS_IN_REPORT });
const LAYOUTS = Object.entries({ ...TEXT_LAYOUTS, ...PAGE_LAYOUTS });

/** Full-width digits with separators, as some sites print large numbers. */
const wideDigits: Change = (text) =>
  /^\d{4,}$/.test(text)
    ? Number(text)
        .toLocaleString('en-US')
        .replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))
    : text;

const tablesIn = (report: Awaited<ReturnType<typeof read>>) => ({
  table2: report.table2,
  table3: report.table3,
  table4: report.table4,
});

describe.each(LAYOUTS)('a report printed as %s', (_, print) => {
  it('is read back whole, whatever the numbers', async () => {
    const property = fc.asyncProperty(
      numbers,
      fc.constantFrom<Change>((text) => text, wideDigits),
      fc.boolean(),
      async (drawn, change, isTraditional) => {
        const figures = figuresOf(drawn);
        const text = print(laidOut(figures, change));
        const report = await read(isTraditional ? traditional(text) : text);
        expect(tablesIn(report)).toEqual(figures);
        expect([report.agency, report.year, report.uncertain]).toEqual(['青禾区政务服务管理局', 2024, []]);
        expect(report.evidence).toHaveLength(NUMBERS_IN_REPORT);
        const other = '未收取信息处理费。';
        expect(report.sections.other).toBe(isTraditional ? traditional(other) : other);
      },
    );
    await fc.assert(property, { numRuns: 6 });
  });

  it('never gives a number another cell’s, however many cells are blank or marked', async () => {
    const blanks = fc.array(fc.constantFrom('', '', '/', '—', null, null, null), {
      minLength: NUMBERS_IN_REPORT,
      maxLength: NUMBERS_IN_REPORT,
    });
    const property = fc.asyncProperty(numbers, blanks, async (drawn, marks) => {
      const figures = figuresThatAddUp(drawn);
      let at = 0;
      const kept: (string | null)[] = [];
      const text = print(
        laidOut(figures, (printed) => {
          const mark = marks[at++] ?? null;
          kept.push(mark === null ? printed : null);
          return mark ?? printed;
        }),
      );
      const report = await readReport(bytesOf(text));
      if (!report.ok) return;
      expect(wronglyRead(report.value, kept)).toEqual([]);
    });
    await fc.assert(property, { numRuns: 12 });
  });
});

/** Tables that tie out by rows, so that a reading that relies on the tie-outs is put to the test. */
function figuresThatAddUp(drawn: readonly number[]) {
  const figures = figuresOf(drawn.map((number) => number % 40));
  const summed = (row: readonly number[]) => [
    ...row.slice(0, -1),
    row.slice(0, -1).reduce((sum, number) => sum + number, 0),
  ];
  const table4 = [0, 5, 10].flatMap((start) => summed(figures.table4.slice(start, start + 5)));
  const table3 = { ...figures.table3 };
  for (const { key } of TABLE_3_ROWS) table3[key] = summed(table3[key]);
  return { ...figures, table3, table4 };
}

type Read = Awaited<ReturnType<typeof read>>;

/** All numbers in printed order as texts, `null` where the report leaves one open. */
function valuesOf({ table2, table3, table4 }: Read): readonly (string | null)[] {
  const rules = (row: object | null | undefined) => (row ? Object.values(row) : [null, null, null]);
  const second = table2?.form === '2021' ? table2 : null;
  return [
    ...rules(second?.regulations),
    ...rules(second?.normative),
    second?.licensing_decisions ?? null,
    second?.penalty_decisions ?? null,
    second?.coercion_decisions ?? null,
    second?.fees_wan_yuan ?? null,
    ...TABLE_3_ROWS.flatMap(({ key }) => table3?.[key] ?? Array.from({ length: 7 }, () => null)),
    ...(table4 ?? Array.from({ length: 15 }, () => null)),
  ].map((value) => (value === null ? null : String(value)));
}

const wronglyRead = (report: Read, kept: readonly (string | null)[]) =>
  valuesOf(report).flatMap((value, index) =>
    value === null || value === kept[index] ? [] : [{ index, value, printed: kept[index] }],
  );

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TABLE_3_ROWS } from '../../../domain/annual-reports/table-3-rows.data.ts';
import { readReport } from './read-report.ts';
import { bytesOf, figuresOf, NUMBERS_IN_REPORT, read, sample, textOf } from './sample-report.fixture.tsx';

const count = fc.oneof(fc.constant(0), fc.nat(99_999), fc.nat(999_999_999));
const anyFigures = fc
  .array(count, { minLength: NUMBERS_IN_REPORT, maxLength: NUMBERS_IN_REPORT })
  .map(figuresOf);

describe('plain text', () => {
  it('of one cell a line is read back equal, whatever the figures are', async () => {
    await fc.assert(
      fc.asyncProperty(anyFigures, fc.constantFrom('\t', '  ', '| '), async (figures, indent) => {
        const { agency, year, table2, table3, table4 } = await read(textOf(figures, indent));
        expect({ table2, table3, table4 }).toEqual(figures);
        expect([agency, year]).toEqual(['青禾区政务服务管理局', 2024]);
      }),
      { numRuns: 200 },
    );
  });

  it('of one row a line, with pipes or columns of blanks, is read', async () => {
    const pipes = textOf(sample).replaceAll(/\n+\t? ?(?=\d+(?:\.\d+)?(?:\n|$))/g, ' | ');
    expect(pipes).toContain('（一）予以公开 | 7 | 2');
    expect(await read(pipes)).toMatchObject(sample);
    expect(await read(pipes.replaceAll(' | ', '     '))).toMatchObject(sample);
  });

  it('with traditional characters, wide numbers and page numbers is read', async () => {
    const text = textOf(sample)
      .replaceAll('政府信息公开', '政府信息公開')
      .replaceAll('行政许可', '行政許可')
      .replaceAll('规范性文件', '規範性文件')
      .replaceAll('数', '數(shù)')
      .replace('\t 14', '\t １４')
      .replace('\n\t\n\t（二）部分公开', '\n- 4 -\n\t（二）部分公开');
    expect(await read(text)).toMatchObject(sample);
  });

  it('loses a row, never a number, when a cell is missing, doubled or not a number', async () => {
    const row = '\t 11\n\t 2\n\t 0\n\t 0\n\t 1\n\t 0\n\n\t 14';
    for (const broken of [
      row.slice(5),
      `${row}\n\t 14`,
      row.replace('\t 2', '\t /'),
      row.replace('\t 2', '\t -2'),
    ]) {
      const report = await read(textOf(sample).replace(row, broken));
      expect([report.table3?.new_received?.[1] ?? null, report.table3?.carried_in]).toEqual([
        null,
        sample.table3.carried_in,
      ]);
    }
  });

  it('with columns in another order is not read as table 3', async () => {
    const text = textOf(sample).replace('\t商业\n企业\n\t科研\n机构', '\t科研\n机构\n\t商业\n企业');
    const report = await read(text);
    expect(report.table3).toBeNull();
    expect(report.uncertain).toContainEqual(expect.objectContaining({ reason: 'columns' }));
  });

  it('that is cut gives the rows before the last one, whose numbers may not be whole', async () => {
    const whole = textOf(sample);
    const report = await read(whole.slice(0, whole.indexOf('\n\t\n\t（二）部分公开')));
    expect(report.table3).toMatchObject({
      new_received: sample.table3.new_received,
      carried_in: sample.table3.carried_in,
    });
    // Its total is the sum of the others, so that nothing of the last row can be missing.
    expect([report.table3?.granted, report.table3?.partial]).toEqual([sample.table3.granted, null]);
  });

  it('never gives a number that is not in the report, wherever it is cut', async () => {
    const whole = textOf(sample);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), async (length) => {
        const report = await readReport(bytesOf(whole.slice(0, length)));
        const { table3, table4 } = report.ok ? report.value : { table3: null, table4: null };
        const rows = TABLE_3_ROWS.filter((row) => table3?.[row.key]);
        expect(rows.map((row) => table3?.[row.key])).toEqual(rows.map((row) => sample.table3[row.key]));
        expect(table4 ?? sample.table4).toEqual(sample.table4);
      }),
    );
  });
});

describe('the form of 2019', () => {
  const table2 = [
    '第二十条第（一）项\n信息内容\n本年新制作数量\n本年新公开数量\n对外公开总数量\n规章\n0\n0\n0\n规范性文件\n1\n1\n6',
    '第二十条第（五）项\n信息内容\n上一年项目数量\n本年增/减\n处理决定数量\n行政许可\n8\n-2\n31\n其他对外管理服务事项\n0\n0\n0',
    '第二十条第（六）项\n行政处罚\n4\n+1\n2\n行政强制\n0\n0\n0\n第二十条第（八）项\n行政事业性收费\n1\n0',
    '第二十条第（九）项\n采购项目数量\n采购总金额\n政府集中采购\n3\n120000.5\n三、收到和处理政府信息公开申请情况\n',
  ].join('\n');

  it('is told apart, with its changes and its single row of other handling', async () => {
    const leaves = TABLE_3_ROWS.filter((row) => !row.key.startsWith('other_'));
    const rows = leaves.flatMap((row) => [
      ...(row.key === 'total' ? ['（六）其他处理', '1 0 0 0 0 0 1'] : []),
      row.label,
      '0 0 0 0 0 0 0',
    ]);
    const report = await read([table2, ...rows, '四、政府信息公开行政复议、行政诉讼情况'].join('\n'));
    expect(report.table2).toEqual({
      form: '2019',
      regulations: { newly_made: 0, newly_disclosed: 0, total_public: 0 },
      normative: { newly_made: 1, newly_disclosed: 1, total_public: 6 },
      licensing: { prev_items: 8, change: -2, decisions: 31 },
      other_services: { prev_items: 0, change: 0, decisions: 0 },
      penalty: { prev_items: 4, change: 1, decisions: 2 },
      coercion: { prev_items: 0, change: 0, decisions: 0 },
      fees: { prev_items: 1, change: 0 },
      procurement: { count: 3, amount_as_printed: '120000.5' },
    });
    expect(report.table3_other_row).toEqual([1, 0, 0, 0, 0, 0, 1]);
    expect(report.table3?.other_other).toBeNull();
  });
});

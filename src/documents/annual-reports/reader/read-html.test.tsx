import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from './read-report.ts';
import {
  bytesOf,
  Chart,
  figuresOf,
  NUMBERS_IN_REPORT,
  pageOf,
  read,
  sample,
} from './sample-report.fixture.tsx';

const count = fc.oneof(fc.constant(0), fc.nat(99_999), fc.nat(999_999_999));
const anyFigures = fc
  .array(count, { minLength: NUMBERS_IN_REPORT, maxLength: NUMBERS_IN_REPORT })
  .map(figuresOf);

describe('a published page', () => {
  it('with navigation, six sections, three tables and a chart is read back whole', async () => {
    const report = await read(pageOf(sample, Chart));
    expect(report).toMatchObject({ agency: '青禾区政务服务管理局', year: 2024, ...sample, uncertain: [] });
    expect(report.sections).toMatchObject({
      overview: '2024年，全局收到政府信息公开申请14件，办结13件。',
      problems: '2024年培训 2 次，仍然不够。',
      other: '未收取信息处理费。',
    });
  });

  it('is read back equal, whatever the figures are', async () => {
    await fc.assert(
      fc.asyncProperty(anyFigures, fc.boolean(), async (figures, withChart) => {
        const { table2, table3, table4 } = await read(pageOf(figures, withChart ? Chart : null));
        expect({ table2, table3, table4 }).toEqual(figures);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps blank cells blank and says so', async () => {
    const html = pageOf(sample).replace(
      '<td>11</td><td>2</td><td>0</td>',
      '<td>11</td><td><p>&nbsp;</p></td><td>/</td>',
    );
    const report = await read(html);
    expect(report.table3?.new_received).toEqual([11, null, null, 0, 1, 0, 14]);
    expect(report.uncertain).toMatchObject([
      { cell: 'table3.new_received.1', reason: 'blank', printed: null },
      { cell: 'table3.new_received.2', reason: 'mark', printed: '/' },
    ]);
  });

  it('never joins two numbers of one cell', async () => {
    const report = await read(pageOf(sample).replace('<td>11</td>', '<td><p>1</p><p>1</p></td>'));
    expect(report.table3?.new_received).toEqual([null, 2, 0, 0, 1, 0, 14]);
  });

  it('joins a number that a word processor cut into pieces', async () => {
    const report = await read(
      pageOf(sample).replace('<td>11</td>', '<td><p class="MsoNormal"><span>1</span><b>1</b></p></td>'),
    );
    expect(report.table3?.new_received).toEqual(sample.table3.new_received);
  });

  it('is read inside a layout table and a form', async () => {
    const html = pageOf(sample)
      .replace('<main>', '<form><table><tr><td>')
      .replace('</main>', '</td></tr></table></form>');
    expect(await read(html)).toMatchObject(sample);
  });

  it('is read in GB 18030 without a declaration', async () => {
    // 行政许可 and so on in GBK cannot be written by TextEncoder; a small table 4 is enough to prove the way.
    const gbk = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
    const head = gbk('d0d0d5feb8b4d2e9d0d0d5fecbdfcbcfceb4beadb8b4d2e9d6b1bdd3c6f0cbdfb8b4d2e9bac3');
    expect(new TextDecoder('gb18030').decode(head)).toContain('行政复议行政诉讼未经复议直接起诉');
    const groups = gbk('b8b4d2e9baf3c6f0cbdf');
    const numbers = bytesOf(`\n${Array.from({ length: 15 }, (_, index) => index).join('\n')}\n`);
    const tail = gbk('b4e6d4dab5c4d6f7d2aacecacce2bcb0b8c4bdf8c7e9bff6');
    const report = await readReport(Buffer.concat([head.subarray(0, 32), groups, numbers, tail]));
    expect(report.ok && report.value.table4).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
  });
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CommandGiven, runCommand } from '../../tests/factories/command.ts';
import { encodeGbk } from '../../tests/factories/gbk.ts';
import { EMPTY_TABLE_3 } from '../domain/annual-reports/figures.ts';
import { TABLE_3_ROWS } from '../domain/annual-reports/table-3-rows.data.ts';
import { runReportRead } from './report-read.ts';

/** A report of nothing, one row a line, but for the rows given. */
function reportText(rows: Readonly<Record<string, string>> = {}): string {
  return [
    '青禾区档案局\n2024年政府信息公开工作年度报告\n一、总体情况\n（一）主动公开。无。\n（二）依申请公开。无。',
    '（三）政府信息管理。无。\n（四）政府信息公开平台建设。无。\n（五）监督保障。无。',
    '二、主动公开政府信息情况\n第二十条第（一）项',
    '信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 0 0 0\n行政规范性文件 0 0 0\n行政许可 0\n行政处罚 0\n行政强制 0',
    '行政事业性收费 0.35\n三、收到和处理政府信息公开申请情况',
    ...TABLE_3_ROWS.map((row) => `${row.label} ${rows[row.key] ?? EMPTY_TABLE_3[row.key].join(' ')}`),
    '四、政府信息公开行政复议、行政诉讼情况\n行政复议 行政诉讼 未经复议直接起诉 复议后起诉\n0 0 0 0 0 0 0 0 0 0 0 0 0 0 0',
    '五、存在的主要问题及改进情况\n无。\n六、其他需要报告的事项\n未收取信息处理费。',
  ].join('\n');
}

const run = (args: readonly string[], given?: CommandGiven) => runCommand(runReportRead, args, given);

describe('gongkai report read', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'report-read-'));
    await writeFile(join(folder, '年报 一.txt'), reportText());
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('reads bytes of any encoding from standard input', async () => {
    const { code, out } = await run(['-', '--json'], { stdin: encodeGbk(reportText()) });
    expect([code, JSON.parse(out).year]).toEqual([0, 2024]);
  });

  it('prints the exchange form of a consistent report and answers 0', async () => {
    const { code, out, err } = await run([join(folder, '年报 一.txt'), '--json']);
    const report = JSON.parse(out);
    expect([code, err]).toEqual([0, '']);
    expect(Object.keys(report)).toEqual([
      'agency',
      'year',
      'title',
      'table2',
      'table3',
      'table3_other_row',
      'table4',
      'evidence',
      'uncertain',
      'preface',
      'sections',
      'headings',
      'format',
      'findings',
    ]);
    expect(report).toMatchObject({ agency: '青禾区档案局', year: 2024, uncertain: [] });
    expect(report.evidence).toHaveLength(200);
    expect(report.table2.fees_wan_yuan).toBe(0.35);
    expect(report.table3).toEqual(EMPTY_TABLE_3);
  });

  it('prints a summary in Chinese or English', async () => {
    const chinese = await run(['-'], { stdin: reportText() });
    expect(chinese.code).toBe(0);
    expect(chinese.out).toContain('报告机关：青禾区档案局');
    expect(chinese.out).not.toContain('[错误');
    const english = await run(['-'], { stdin: reportText(), english: true });
    expect(english.out).toContain('Agency: 青禾区档案局');
  });

  it('answers 1 and lists the findings when the numbers do not agree', async () => {
    const { code, out } = await run(['-'], { stdin: reportText({ granted: '1 0 0 0 0 0 1' }) });
    expect(code).toBe(1);
    expect(out).toContain('[错误 F2] 表3“自然人”列：各项办理结果相加为1件，“（七）总计”填写为0件。');
  });

  it('answers 1 when a number could not be read', async () => {
    const { code, out } = await run(['-'], { stdin: reportText({ partial: '0 0 无 0 0 0 0' }) });
    expect(code).toBe(1);
    expect(out).toContain('[错误 R2] 表3“（二）部分公开”行');
  });

  it('reads a folder file by file, a line of JSON each, and answers the worst', async () => {
    await mkdir(join(folder, '各机关', '.隐藏'), { recursive: true });
    await writeFile(join(folder, '各机关', 'a.txt'), reportText());
    await writeFile(join(folder, '各机关', 'b.txt'), '通知公告');
    await writeFile(join(folder, '各机关', '.c.txt'), '');
    const { code, out } = await run([join(folder, '各机关'), '--json']);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(2);
    expect(lines).toMatchObject([
      { file: join(folder, '各机关', 'a.txt'), agency: '青禾区档案局' },
      { file: join(folder, '各机关', 'b.txt'), refused: { code: 'not-a-report' } },
    ]);
  });

  it('answers 2 with the reason when the text is no report or the file is not there', async () => {
    const refused = await run(['-'], { stdin: '通知公告' });
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toContain('不能作为年度报告读取');
    const missing = await run([join(folder, 'none.txt')], { english: true });
    expect([missing.code, missing.err]).toEqual([2, expect.stringContaining('cannot read the file')]);
  });

  it('answers 64 with the usage when the words are wrong', async () => {
    for (const args of [[], ['a', 'b'], ['a', '--xml']]) {
      const { code, err } = await run(args);
      expect([code, err.startsWith('用法：')]).toEqual([64, true]);
    }
    expect((await run(['--help'], { english: true })).out).toContain('Exit status');
  });
});

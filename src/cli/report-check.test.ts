import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CommandGiven, runCommand } from '../../tests/factories/command.ts';
import { reportText } from '../documents/annual-reports/reader/report-text.fixture.ts';
import { runReportCheck } from './report-check.ts';

const run = (args: readonly string[], given?: CommandGiven) => runCommand(runReportCheck, args, given);

describe('gongkai report check', () => {
  let folder = '';
  const file = (name: string) => join(folder, name);
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'report-check-'));
    await writeFile(file('2024.txt'), reportText());
    await writeFile(file('wrong.txt'), reportText({ granted: '1 0 0 0 0 0 1' }));
    await writeFile(file('2023.txt'), reportText({ carried_out: '2 0 0 0 0 0 2' }, 2023));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('answers 0 and says so when there is nothing to find', async () => {
    const { code, out, err } = await run([file('2024.txt')]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('没有发现问题。');
  });

  it('answers 1 with place, message, advice and article', async () => {
    const { code, out } = await run([file('wrong.txt')]);
    expect(code).toBe(1);
    expect(out).toContain(
      '[错误 F2] 表3“自然人”列：各项办理结果相加为1件，“（七）总计”填写为0件。\n    → 逐格核对',
    );
    expect(out).toContain('错误2处、请核对0处、提示0处');
    const english = await run(['-', '--json'], {
      stdin: reportText({ granted: '1 0 0 0 0 0 1' }),
      english: true,
    });
    const { consistent, findings } = JSON.parse(english.out);
    expect([english.code, consistent]).toEqual([1, false]);
    expect(findings[0]).toMatchObject({
      code: 'F2',
      severity: 'error',
      place: { kind: 'table', table: 3, column: 'natural-person' },
      english: { where: 'table 3, column “自然人”' },
    });
  });

  it('compares with last year’s report and with a neighbour’s', async () => {
    const previous = await run([file('2024.txt'), '--previous', file('2023.txt')], { english: true });
    expect(previous.code).toBe(1);
    expect(previous.out).toContain(
      '[error F4] table 3, row “二、上年结转政府信息公开申请数量”, column “自然人”',
    );
    const neighbour = await run([file('2024.txt'), '--neighbour', file('2023.txt'), '--overview', '10']);
    expect(neighbour.code).toBe(0);
    expect(neighbour.out).toContain('[请核对 S5]');
  });

  it('is told whether the organ may make rules, where the name does not say it', async () => {
    const stdin = reportText().replace('规章 0 0 0', '规章 1 0 1');
    const judged = async (...power: string[]) => {
      const { out } = await run(['-', '--json', ...power], { stdin });
      return JSON.parse(out).findings.map(
        (it: { code: string; severity: string }) => `${it.code} ${it.severity}`,
      );
    };
    expect(await judged('--rule-power', 'yes')).not.toContain('P1 error');
    expect(await judged('--rule-power', 'no')).toContain('P1 error');
  });

  it('checks every file of a folder and answers the worst status, with --json a line for each', async () => {
    await mkdir(file('all/below'), { recursive: true });
    await writeFile(file('all/2024.txt'), reportText());
    await writeFile(file('all/below/wrong.txt'), reportText({ granted: '1 0 0 0 0 0 1' }));
    const words = await run([file('all')]);
    expect([words.code, words.err]).toEqual([1, '']);
    expect(words.out).toContain(`${file('all/2024.txt')}\n报告机关：`);
    await writeFile(file('all/note.txt'), '通知公告');
    const { code, out, err } = await run([file('all'), '--json']);
    expect([code, err]).toEqual([2, '']);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { file: file('all/2024.txt'), year: 2024, consistent: true, findings: [] },
      { file: file('all/below/wrong.txt'), consistent: false, findings: [{ code: 'F2' }, { code: 'F2' }] },
      { file: file('all/note.txt'), refused: { code: 'not-a-report' } },
    ]);
    const both = await run([file('all'), '--previous', file('2023.txt')]);
    expect([both.code, both.err]).toEqual([64, '--previous 只用于检查一个文件。\n']);
  });

  it('says with --json also as data that a file is refused', async () => {
    const { code, out, err } = await run(['-', '--json'], { stdin: '通知公告' });
    expect([code, JSON.parse(out).refused.code]).toEqual([2, 'not-a-report']);
    expect(err).toContain('不能作为年度报告读取');
  });

  it('answers 2 with the reason when a file is not there or no report', async () => {
    const missing = await run([file('none.txt')]);
    expect([missing.code, missing.out]).toEqual([2, '']);
    expect(missing.err).toContain('无法打开文件');
    const refused = await run([file('2024.txt'), '--previous', '-'], { stdin: '通知公告', english: true });
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('-: refused')]);
  });

  it('answers 64 with the usage when the words are wrong', async () => {
    for (const args of [
      [],
      ['a', 'b'],
      ['a', '--xml'],
      ['a', '--overview', 'x'],
      ['a', '--rule-power', 'perhaps'],
      ['a', '--previous'],
    ]) {
      const { code, err } = await run(args);
      expect([code, err.startsWith('用法：')]).toEqual([64, true]);
    }
    expect((await run(['--help'], { english: true })).out).toContain('Exit status');
  });
});

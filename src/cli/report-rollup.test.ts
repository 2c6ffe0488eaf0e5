import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../tests/factories/command.ts';
import { reportText } from '../documents/annual-reports/reader/report-text.fixture.ts';
import { runReportRollup } from './report-rollup.ts';

const run = (args: readonly string[], english = false) => runCommand(runReportRollup, args, { english });

const of = (agency: string, text = reportText()) => text.replaceAll('青禾区档案局', agency);

describe('gongkai report rollup', () => {
  let folder = '';
  const file = (name: string) => join(folder, name);
  const rollUp = (...more: readonly string[]) => run([join(folder, 'in'), '-o', file('out.xlsx'), ...more]);
  const rows = async (sheet: string): Promise<readonly (readonly unknown[])[]> => {
    const book = read(await readFile(file('out.xlsx')));
    const found = book.Sheets[sheet];
    return found ? utils.sheet_to_json<unknown[]>(found, { header: 1 }) : [];
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'report-rollup-'));
    await mkdir(join(folder, 'in', '乡镇'), { recursive: true });
    await writeFile(file('in/甲局.txt'), of('青禾区司法局'));
    await writeFile(file('in/乙局.txt'), of('青禾区财政局', reportText({ granted: '9 0 0 0 0 0 9' })));
    await writeFile(file('in/乡镇/丙镇.txt'), of('青禾区南河镇人民政府'));
    await writeFile(file('in/乡镇/丙镇（副本）.txt'), of('青禾区南河镇人民政府'));
    await writeFile(file('in/通知.txt'), '关于报送年度报告的通知');
    await writeFile(
      file('organs.txt'),
      '青禾区司法局\r\n青禾区财政局\r\n青禾区南河镇人民政府\r\n青禾区审计局\r\n',
    );
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('adds the reports up, names what is wrong, not counted, refused and missing', async () => {
    const { code, out, err } = await rollUp('--organs', file('organs.txt'));
    expect([code, err]).toEqual([1, '已读取5/5件\n']);
    expect(out).toContain('已汇总3份报告，未计入1份，不能读取1份');
    expect(out).toContain('有错误的报告1份：乙局.txt');
    expect(out).toContain('未报送的机关1个：青禾区审计局');
  });

  it('writes a workbook in which every number can be traced to its organs', async () => {
    const organs = await rows('各机关数据');
    expect(organs.slice(1).map((it) => it[0])).toEqual([
      '青禾区财政局',
      '青禾区南河镇人民政府',
      '青禾区司法局',
    ]);
    const column = organs[0]?.indexOf('（一）予以公开·总计') ?? -1;
    const granted = organs.slice(1).map((it) => Number(it[column]));
    const sum = (await rows('表3')).find((it) => it.includes('（一）予以公开'));
    expect(Number(sum?.at(-1))).toBe(granted.reduce((total, it) => total + it, 0));
    expect(granted[0]).toBe(9);
    expect((await rows('未报送')).slice(1)).toEqual([['青禾区审计局']]);
    expect((await rows('来源')).find((it) => String(it[0]).includes('副本'))?.[3]).toBe(
      '与已计入的报告相同，未重复计入',
    );
    expect((await rows('核对结果')).some((it) => it[0] === '乙局.txt' && it[1] === '错误')).toBe(true);
  });

  it('gives the same as JSON', async () => {
    const { out } = await rollUp('--json', '--year', '2024');
    const data = JSON.parse(out);
    expect(data).toMatchObject({ year: 2024, missing: [], refused: [{ source: '通知.txt' }] });
    expect(data.counted).toHaveLength(3);
    expect(data.table4).toHaveLength(15);
  });

  it('answers 2 where no report is of the year, and 64 where the words are no command', async () => {
    expect((await rollUp('--year', '2020')).code).toBe(2);
    expect((await rollUp('--year', 'x')).code).toBe(64);
    expect((await run([file('nowhere'), '-o', file('x.xlsx')])).code).toBe(64);
    expect((await run([folder])).code).toBe(64);
  });

  it('says before it reads anything that it cannot open the list of organs or write the workbook', async () => {
    expect(await rollUp('--organs', file('none.txt'))).toEqual({
      code: 64,
      out: '',
      err: `无法打开文件“${file('none.txt')}”。\n`,
    });
    for (const out of [file('none/out.xlsx'), folder])
      expect(await run([join(folder, 'in'), '-o', out])).toEqual({
        code: 64,
        out: '',
        err: `无法写入文件“${out}”。\n`,
      });
    expect((await run([file('nowhere'), '-o', file('x.xlsx')])).err).toBe(
      `“${file('nowhere')}”不是文件夹。\n`,
    );
    expect((await run(['--help'], true)).out).toContain('Usage: gongkai report rollup');
  });
});

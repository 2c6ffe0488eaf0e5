import { zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { createReportReader } from './report-reader.ts';
import { bytesOf, sample, textOf } from './sample-report.fixture.tsx';

const reader = createReportReader();
afterAll(() => reader.close());

const codeOf = async (bytes: Uint8Array, name = 'a.bin'): Promise<string | null> => {
  const report = await reader.read(bytes, name);
  return report.ok ? null : report.refusal.code;
};

/** As random as needed and the same each time. */
function* noise(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state % 256;
  }
}

describe('the thread of the report reader', () => {
  it('reads what the reader reads', async () => {
    const report = await reader.read(bytesOf(textOf(sample)), 'report.txt');
    expect(report.ok && report.value).toMatchObject({ ...sample, format: 'text' });
  });

  it('refuses a package that unpacks to more than it may, before unpacking it', async () => {
    const zeros = new Uint8Array(60 * 1024 * 1024);
    expect(await codeOf(zipSync({ 'word/document.xml': zeros }, { level: 9 }))).toBe('unsupported-file');
    expect(await codeOf(zipSync({ 'xl/workbook.xml': zeros }, { level: 9 }))).toBe('unsupported-file');
  }, 60_000);

  it('refuses a file that takes too long, and reads the next one', async () => {
    const hasty = createReportReader(1);
    try {
      expect(await hasty.read(bytesOf(textOf(sample).repeat(200)), 'long.txt')).toMatchObject({
        refusal: { code: 'too-slow' },
      });
    } finally {
      await hasty.close();
    }
    expect(await codeOf(bytesOf(textOf(sample)))).toBeNull();
  });

  it('reads or refuses files that begin like any format and go on as noise', async () => {
    const heads = ['%PDF-1.7\n', 'PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '<html><table>', '\ufeff', ''];
    for (const [seed, head] of heads.entries()) {
      const bytes = noise(seed + 1);
      const file = Buffer.concat([
        Buffer.from(head, 'latin1'),
        Buffer.from(Array.from({ length: 3_000 }, () => bytes.next().value)),
      ]);
      expect(await codeOf(file), head).not.toBeNull();
    }
  }, 120_000);

  it('refuses pages nested without end and tables of endless spans', async () => {
    const spans = `<table>${'<tr><td colspan=99999 rowspan=99999>0</td></tr>'.repeat(2_000)}</table>`;
    expect(await codeOf(bytesOf(`<html>${'<table><tr><td>'.repeat(5_000)}</html>`))).toBe('not-a-report');
    expect(await codeOf(bytesOf(`<html>${spans}</html>`))).toBe('not-a-report');
  }, 60_000);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REPORT_SECTIONS } from '../../../domain/annual-reports/sections.ts';
import { TABLE_3_ROWS } from '../../../domain/annual-reports/table-3-rows.data.ts';
import { readReport } from './read-report.ts';
import { bytesOf } from './sample-report.fixture.tsx';

describe('what is no report', () => {
  const refusalOf = async (bytes: Uint8Array) => {
    const report = await readReport(bytes, 'a.bin');
    return report.ok ? null : report.refusal.code;
  };

  it.each([
    ['a text about something else', '2024 年工作总结\n收到申请 14 件', 'not-a-report'],
    [
      'headings without tables',
      REPORT_SECTIONS.map((it) => `${it.heading}\n情况良好。`).join('\n'),
      'not-a-report',
    ],
    ['a blank form', TABLE_3_ROWS.map((row) => row.label).join('\n\n'), 'empty-report'],
    [
      'numbers run into the labels',
      '第二十条第（一）项本年制发件数废止件数现行有效件数规章000行政规范性文件123',
      'empty-report',
    ],
    ['an empty page', '<html><body></body></html>', 'not-a-report'],
    ['nothing', ' \n', 'empty-file'],
    ['a broken PDF', '%PDF-1.7', 'unreadable-file'],
  ])('is refused: %s', async (_, text, code) => {
    expect(await refusalOf(bytesOf(text))).toBe(code);
  });

  it('is refused when it is too large or nested without end', async () => {
    expect(await refusalOf(new Uint8Array(21 * 1024 * 1024))).toBe('too-large');
    expect(await refusalOf(bytesOf(`<html>${'<div>'.repeat(20_000)}</html>`))).toBe('not-a-report');
  });

  it('is never a fault: any bytes are read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(typeof (await readReport(bytes)).ok).toBe('boolean');
      }),
    );
  });
});

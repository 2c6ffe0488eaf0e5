import { describe, expect, test } from 'vitest';
import { publicFileName, uploadedFileName } from './file-name.ts';

describe('the name of a published file', () => {
  test.each([
    ['../../附件.docx', '....附件.docx'],
    ['清单\u202Excod.exe', '清单xcod.exe'],
    ['附件\r\nX-Header: 1.pdf', '附件X-Header: 1.pdf'],
    ['附件一：资金分配表（2026年）.xlsx', '附件一：资金分配表（2026年）.xlsx'],
  ])('%j is %j', (given, kept) => {
    expect(publicFileName(given)).toBe(kept);
  });

  test('that is too long is cut before its ending', () => {
    const name = uploadedFileName(`${'长'.repeat(300)}.docx`);
    expect(name).toBe(`${'长'.repeat(195)}.docx`);
  });
});

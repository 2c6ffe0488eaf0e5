import { utils, write } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { UnreadableSheet } from './read-sheet.ts';
import { createSheets } from './sheets.ts';

const sheets = createSheets();
afterAll(() => sheets.close());

const ROWS = [
  ['文书号', '当事人', '决定日期', '罚款金额'],
  ['青测罚〔2025〕1号', '示范公司', 45789, 1.25],
  ['青测罚〔2025〕2号', '=1+1', '2025年5月12日', ''],
];

/** The same rows as a file of another kind. */
const fileOf = (bookType: 'xlsx' | 'biff8' | 'ods'): Uint8Array => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([]), '空表');
  utils.book_append_sheet(book, utils.aoa_to_sheet(ROWS), '处罚');
  return new Uint8Array(write(book, { type: 'buffer', bookType }) as Buffer);
};

/** A CSV in GBK as office programs write it: 文书号,当事人,案由 and one line with a quoted comma. */
const GBK = Buffer.from(
  'cec4cae9bac52cb5b1cac2c8cb2cb0b8d3c90d0ac7e0b2e2b7a3a1b232303235a1b331bac52c22cabeb7b62cb9abcbbe222cceb4b9abcabe0d0a',
  'hex',
);

describe('a file', () => {
  test.each(['xlsx', 'biff8', 'ods'] as const)(
    'of the kind %s is read with its numbers and its days',
    async (kind) => {
      expect(await sheets.read(fileOf(kind))).toEqual({ name: '处罚', rows: ROWS });
    },
  );

  test('written here is read back the same, formulas as text', async () => {
    const columns = ['文书号', '当事人'].map((header) => ({ header, width: 20 }));
    const rows = [
      ['1号', '=HYPERLINK("http://example.cn")'],
      ['2号', '00123'],
    ];
    const bytes = await sheets.write([{ name: '处罚', columns, rows }]);
    expect(await sheets.read(bytes)).toEqual({ name: '处罚', rows: [['文书号', '当事人'], ...rows] });
  });

  test.each([
    ['GBK', GBK],
    ['UTF-8', Buffer.from('文书号,当事人,案由\r\n青测罚〔2025〕1号,"示范,公司",未公示\r\n')],
    ['UTF-8 with a mark', Buffer.from('\uFEFF文书号,当事人,案由\n青测罚〔2025〕1号,"示范,公司",未公示')],
    ['tabs', Buffer.from('文书号\t当事人\t案由\n青测罚〔2025〕1号\t示范,公司\t未公示')],
  ])('of text in %s is read as a table', async (_, bytes) => {
    expect(await sheets.read(bytes)).toEqual({
      name: 'CSV',
      rows: [
        ['文书号', '当事人', '案由'],
        ['青测罚〔2025〕1号', '示范,公司', '未公示'],
      ],
    });
  });

  test('with quotes, lines and empty cells within cells is read as it stands', async () => {
    const text = '甲,乙,丙\n"一""二""",,"第一行\n第二行"\n,,\n';
    expect((await sheets.read(Buffer.from(text))).rows).toEqual([
      ['甲', '乙', '丙'],
      ['一"二"', '', '第一行\n第二行'],
      ['', '', ''],
    ]);
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])],
    ['a broken package', fileOf('xlsx').subarray(0, 900)],
    ['a package that is no workbook', zipSync({ 'a.txt': Buffer.from('a') })],
    ['a package that unpacks to 300 MB', zipSync({ 'xl/workbook.xml': new Uint8Array(300 * 1024 * 1024) })],
  ])('that is %s is refused in words', async (_, bytes) => {
    await expect(sheets.read(bytes)).rejects.toThrow(UnreadableSheet);
  });
});

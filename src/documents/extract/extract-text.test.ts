import { strToU8 } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { composeSample } from '../../domain/letters/sample-letters.data.ts';
import { createLetterRenderer } from '../letters/render-letter.ts';
import { cell, paragraph, shape, slides, word, workbook } from '../release-gate/corpus/office.fixture.ts';
import { pdf } from '../release-gate/corpus/pdf.fixture.ts';
import { jpeg } from '../release-gate/corpus/pictures.fixture.ts';
import { createReleaseGate } from '../release-gate/release-gate.ts';
import { extractText } from './extract-text.ts';

const gate = createReleaseGate();
const renderer = createLetterRenderer();
afterAll(async () => {
  await gate.close();
  await renderer.close();
});

const textOf = async (name: string, bytes: Uint8Array) =>
  (await extractText(gate, { name, bytes })).map((it) => `${it.where}：${it.text}`);

/** 北京 in the predefined encoding of Chinese fonts that is not embedded. */
const CHINESE = pdf({
  content: 'BT /F2 12 Tf 72 600 Td <b1b1bea9> Tj ET',
  resources: '/Font << /F1 5 0 R /F2 10 0 R >>',
  objects: [
    '<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /GBK-EUC-H /DescendantFonts [11 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 12 0 R /DW 1000 >>',
    '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  ],
});

describe('the text of a file as its reader sees it', () => {
  test('DOCX by paragraph and by row of a table, hidden text left out', async () => {
    const rows = `<w:tbl><w:tr><w:tc>${paragraph('年度')}</w:tc><w:tc>${paragraph('数量')}</w:tc></w:tr></w:tbl>`;
    expect(await textOf('a.docx', word(`${paragraph('秘密', '<w:vanish/>')}${rows}`))).toEqual([
      '第1段：政府信息公开工作年度报告',
      '第1表第1行：年度\t数量',
    ]);
  });

  test('XLSX by row of a sheet', async () => {
    const rows = `<row r="2">${cell('A2', '二〇二五年')}<c r="B2"><v>12</v></c></row>`;
    expect(await textOf('a.xlsx', workbook({ rows }))).toEqual([
      '“汇总”工作表第1行：申请数量',
      '“汇总”工作表第2行：二〇二五年\t12',
    ]);
  });

  test('PPTX by slide', async () => {
    expect(await textOf('a.pptx', slides(shape('目标')))).toEqual([
      '第1张幻灯片：工作汇报',
      '第1张幻灯片：目标',
    ]);
  });

  test('PDF by page, also with a font that is not embedded and named by its Chinese encoding', async () => {
    const [page] = await textOf('a.pdf', CHINESE);
    expect(page).toContain('北京');
  });

  test('PDF set by ourselves', async () => {
    const letter = composeSample('provided');
    if (!letter.ok) throw new Error(letter.refusal.message);
    const text = (await textOf('答复书.pdf', await renderer.render(letter.value)))
      .join('')
      .replaceAll(/\s/g, '');
    expect(text).toContain(letter.value.title);
  });

  test.each([
    ['UTF-8', strToU8('公开目录')],
    ['GB 18030', Buffer.from('b9abbfaac4bfc2bc', 'hex')],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('公开目录', 'utf16le')])],
  ])('TXT in %s', async (_, bytes) => {
    expect(await textOf('a.txt', bytes)).toEqual(['第1行：公开目录']);
  });

  test('nothing of a picture, and nothing of what cannot be read', async () => {
    expect(await textOf('a.jpg', jpeg())).toEqual([]);
    expect(await textOf('a.docx', strToU8('PK nonsense'))).toEqual([]);
  });
});

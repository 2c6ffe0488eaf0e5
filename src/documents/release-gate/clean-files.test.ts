import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { afterAll, describe, expect, test } from 'vitest';
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { OUTCOMES } from '../../domain/access-requests/outcomes.data.ts';
import type { LetterData } from '../../domain/letters/letter.ts';
import { composeSample } from '../../domain/letters/sample-letters.data.ts';
import { PROCEDURE_SAMPLES } from '../../domain/letters/sample-procedure.data.ts';
import type { Result } from '../../domain/shared/refusal.ts';
import { letterDocx } from '../letters/docx/letter-docx.ts';
import { createLetterRenderer } from '../letters/render-letter.ts';
import { inspectDocument } from './inspect-document.ts';

const renderer = createLetterRenderer();
afterAll(() => renderer.close());

function value(result: Result<LetterData>): LetterData {
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
}

const LETTERS: readonly LetterData[] = [
  ...OUTCOMES.filter(({ letter }) => letter !== null).map(({ key }) => value(composeSample(key))),
  ...Object.values(PROCEDURE_SAMPLES).map((compose) => value(compose())),
];

const told = async (name: string, bytes: Uint8Array): Promise<readonly string[]> =>
  (await inspectDocument({ name, bytes })).leaks.map((it) => `${it.code} ${it.where} ${it.excerpt}`);

describe(`letters made by ourselves pass, all ${LETTERS.length} kinds`, () => {
  test('as PDF', { timeout: 120_000 }, async () => {
    for (const letter of LETTERS)
      expect([letter.title, await told('答复书.pdf', await renderer.render(letter))]).toEqual([
        letter.title,
        [],
      ]);
  });

  test('as DOCX', { timeout: 60_000 }, async () => {
    for (const letter of LETTERS)
      expect([letter.title, await told('答复书.docx', await letterDocx(letter))]).toEqual([letter.title, []]);
  });
});

const cellOf = (text: string, fill?: string) =>
  new TableCell({
    ...(fill ? { shading: { fill } } : {}),
    children: [new Paragraph({ children: [new TextRun({ text, ...(fill ? { color: 'FFFFFF' } : {}) })] })],
  });

const DOCUMENTS: readonly (readonly [string, readonly (Paragraph | Table)[]])[] = [
  ['plain text', [new Paragraph('关于印发工作方案的通知')]],
  ['coloured text', [new Paragraph({ children: [new TextRun({ text: '红色标题', color: 'FF0000' })] })]],
  ['small print', [new Paragraph({ children: [new TextRun({ text: '注：数据截至年底', size: 12 })] })]],
  ['yellow marks', [new Paragraph({ children: [new TextRun({ text: '重点', highlight: 'yellow' })] })]],
  [
    'white letters on a dark cell',
    [new Table({ rows: [new TableRow({ children: [cellOf('年度', '1F4E79'), cellOf('数量', '1F4E79')] })] })],
  ],
  ['a table', [new Table({ rows: [new TableRow({ children: [cellOf('一'), cellOf('二')] })] })]],
  ['centred', [new Paragraph({ text: '公告', alignment: AlignmentType.CENTER })]],
  ['indented', [new Paragraph({ text: '第一条', indent: { firstLine: 640 } })]],
  ['exact lines', [new Paragraph({ text: '正文', spacing: { line: 560, lineRule: 'exact' } })]],
];

describe(`DOCX files of ordinary contents pass, ${DOCUMENTS.length} of them`, () => {
  test.each(DOCUMENTS)('%s', async (_, children) => {
    const headers = { default: new Header({ children: [new Paragraph('公开文件')] }) };
    const footers = { default: new Footer({ children: [new Paragraph('第1页')] }) };
    const document = new Document({ sections: [{ headers, footers, children: [...children] }] });
    expect(await told('通知.docx', await Packer.toBuffer(document))).toEqual([]);
  });
});

const SHEETS: readonly (readonly [string, SheetData])[] = [
  ['numbers', [[{ value: '年度' }, { value: 2025 }]]],
  ['dates', [[{ value: new Date(Date.UTC(2025, 0, 1)), format: 'yyyy-mm-dd' }]]],
  ['bold', [[{ value: '合计', fontWeight: 'bold' }]]],
  ['white on blue', [[{ value: '项目', textColor: '#FFFFFF', backgroundColor: '#1F4E79' }]]],
  ['grey ground', [[{ value: '项目', backgroundColor: '#EEEEEE' }]]],
  ['red figures', [[{ value: -12.5, textColor: '#FF0000', format: '0.00' }]]],
  ['formulas', [[{ value: 1 }, { value: 2 }, { value: 'SUM(A1:B1)', type: 'Formula' as const }]]],
  ['thousands', [[{ value: 1_234_567, format: '#,##0' }]]],
  ['percent', [[{ value: 0.25, format: '0%' }]]],
  ['wrapped text', [[{ value: '一段较长的说明文字', wrap: true }]]],
];

describe(`XLSX files of ordinary contents pass, ${SHEETS.length} of them`, () => {
  test.each(SHEETS)('%s', async (_, data) => {
    const bytes = await writeXlsxFile(data, {}).toBuffer();
    expect(await told('统计表.xlsx', bytes)).toEqual([]);
  });
});

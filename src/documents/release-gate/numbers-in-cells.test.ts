import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { afterAll, describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { checkRelease } from '../../domain/release-checks/check-release.ts';
import type { TextSegment } from '../../domain/release-checks/finding.ts';
import { textOfBody } from '../body/text-of-body.ts';
import { renderItemPdf } from '../item-pdf/render-item-pdf.ts';
import { createDocumentCompiler } from '../letters/document-compiler.ts';
import { line, pdf } from './corpus/pdf.fixture.ts';
import { inspectDocument } from './inspect-document.ts';

const compiler = createDocumentCompiler();
afterAll(() => compiler.close());

type Rows = readonly (readonly string[])[];

const blocked = (segments: readonly TextSegment[]): readonly string[] =>
  checkRelease([{ part: 'attachment', segments }], null, { today: plainDate('2025-06-01'), words: null })
    .filter(({ severity }) => severity === 'block')
    .map(({ code }) => code);

const html = (rows: Rows): string =>
  `<table><tbody>${rows.map((row) => `<tr>${row.map((it) => `<td>${it}</td>`).join('')}</tr>`).join('')}</tbody></table>`;

const docx = (rows: Rows) =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Table({
              rows: rows.map(
                (row) =>
                  new TableRow({
                    children: row.map((it) => new TableCell({ children: [new Paragraph(it)] })),
                  }),
              ),
            }),
          ],
        },
      ],
    }),
  );

const xlsx = (rows: Rows) =>
  writeXlsxFile(
    rows.map((row) => row.map((it) => (/^\d$/.test(it) ? { value: Number(it) } : { value: it }))),
    {},
  ).toBuffer();

/** A table as Typst draws one. */
const typst = (rows: Rows) =>
  renderItemPdf(compiler, {
    title: '名单',
    documentNumber: null,
    issuer: '清河区教育局',
    writtenOn: plainDate('2025-06-03'),
    publishedOn: plainDate('2025-06-05'),
    indexNumber: 'QH000/2025-00012',
    facts: [],
    bodyHtml: html(rows),
    attachments: [],
    images: new Map(),
    address: 'https://example.cn/items/1',
    urls: { item: (id) => id, file: (id) => id },
  });

/** A table as office programs write one: each cell a text of its own at its place. */
const drawn = (rows: Rows): Uint8Array =>
  pdf({
    content: rows
      .flatMap((row, y) => row.map((text, x) => line(text, 700 - y * 20, `1 0 0 1 ${x * 24} 0 Tm`)))
      .join(''),
  });

const read = async (name: string, bytes: Uint8Array) => (await inspectDocument({ name, bytes })).segments;

const WAYS: Readonly<Record<string, (rows: Rows) => Promise<readonly TextSegment[]>>> = {
  'the body': async (rows) => textOfBody(html(rows)),
  'a DOCX': async (rows) => read('名单.docx', await docx(rows)),
  'an XLSX': async (rows) => read('名单.xlsx', await xlsx(rows)),
  'a CSV': async (rows) =>
    read('名单.csv', Buffer.from(rows.map((row) => row.join(',')).join('\r\n'), 'utf8')),
  'a PDF of ours': async (rows) => read('名单.pdf', await typst(rows)),
};

const PERSON = '620799190102030012';
const boxed = (number: string): readonly string[] => ['1', '张三', ...number, '合格'];
const HEAD = ['序号', '姓名', '证件'];

describe.each(Object.entries(WAYS))('a number cut across cells in %s stops it', (_, segmentsOf) => {
  it('as an identity number, one digit a cell', async () => {
    expect(blocked(await segmentsOf([HEAD, boxed(PERSON)]))).toContain('identity-number');
  });

  it('as an identity number in some digits a cell', async () => {
    const parts = ['张三', '620799', '19010203', '0012', '合格'];
    expect(blocked(await segmentsOf([HEAD, parts]))).toContain('identity-number');
    const pairs = ['张三', ...(PERSON.match(/../g) ?? []), '合格'];
    expect(blocked(await segmentsOf([HEAD, pairs]))).toContain('identity-number');
  });

  it('as a mobile number and as a bank card under their headings', async () => {
    expect(
      blocked(
        await segmentsOf([
          ['姓名', '手机号码'],
          ['张三', ...'13900001234'],
        ]),
      ),
    ).toContain('mobile-number');
    expect(
      blocked(
        await segmentsOf([
          ['姓名', '银行卡号'],
          ['张三', ...'6217000000000000004'],
        ]),
      ),
    ).toContain('bank-card');
  });

  it('and a table of counts does not', async () => {
    const counts = ['受理件数', '1', '3', '0', '0', '12', '0', '4', '0', '0', '0'];
    expect(blocked(await segmentsOf([['项目', '一', '二'], counts]))).toEqual([]);
  });
});

describe('a number drawn cell by cell in a PDF of an office program', () => {
  it.each([
    ['behind the number of its row', ['1', ...PERSON]],
    ['alone', [...PERSON]],
    ['with an X', [...'62079919060512001X']],
    ['two by two', PERSON.match(/../g) ?? []],
    ['in its parts', ['620799', '19010203', '0012']],
  ])('stops it %s', async (_, row) => {
    expect(blocked(await read('a.pdf', drawn([row, ['Total', '12', '30']])))).toContain('identity-number');
  });
});

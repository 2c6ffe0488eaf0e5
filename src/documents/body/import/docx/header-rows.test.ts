import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { granted } from '../../../../../tests/factories/result.ts';
import { importDocument } from '../import-document.ts';

type Made = { readonly words: string; readonly bold?: boolean; readonly style?: string };

const cell = ({ words, bold = false, style }: Made): TableCell =>
  new TableCell({
    children: [
      new Paragraph({
        ...(style && { style }),
        children: [new TextRun({ text: words, ...(bold && { bold }) })],
      }),
    ],
  });
const row = (cells: readonly Made[], tableHeader = false): TableRow =>
  new TableRow({ tableHeader, children: cells.map(cell) });

const DATA = [{ words: '许可' }, { words: '12' }];
const HEAD = [{ words: '类别' }, { words: '数量' }];

async function docx(
  rows: readonly TableRow[],
  change: (name: string, xml: string) => string = (_, xml) => xml,
) {
  const document = new Document({
    styles: { paragraphStyles: [{ id: 'Head', name: 'Head', run: { bold: true } }] },
    sections: [{ children: [new Paragraph('现将情况公布如下。'), new Table({ rows: [...rows] })] }],
  });
  const parts = unzipSync(new Uint8Array(await Packer.toBuffer(document)));
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        name.endsWith('.xml') ? strToU8(change(name, strFromU8(part))) : part,
      ]),
    ),
  );
}

const htmlOf = async (bytes: Uint8Array): Promise<string> =>
  granted(await importDocument('表.docx', bytes)).html;
const headed = '<thead><tr><th scope="col">类别</th><th scope="col">数量</th></tr></thead>';

/** A table style as Word has them: the first row bold, asked for by the table's own look. */
const styled = (look: string) => (name: string, xml: string) =>
  name === 'word/styles.xml'
    ? xml.replace(
        '</w:styles>',
        '<w:style w:type="table" w:styleId="Base"><w:name w:val="Base"/><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style><w:style w:type="table" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="Base"/></w:style></w:styles>',
      )
    : name === 'word/document.xml'
      ? xml
          .replace('<w:tblPr>', `<w:tblPr><w:tblStyle w:val="Own"/>`)
          .replace('</w:tblPr>', `${look}</w:tblPr>`)
      : xml;

describe('the header of an imported table', () => {
  test.each([
    ['the row is marked as header', [row(HEAD, true), row(DATA)]],
    ['its words are bold', [row(HEAD.map((it) => ({ ...it, bold: true }))), row(DATA)]],
    ['the style of its paragraphs is bold', [row(HEAD.map((it) => ({ ...it, style: 'Head' }))), row(DATA)]],
  ])('heads its columns where %s', async (_, rows) => {
    expect(await htmlOf(await docx(rows))).toContain(headed);
  });

  test.each([
    '<w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>',
    '<w:tblLook w:val="0020"/>',
  ])('heads its columns where the style of the table sets it off: %s', async (look) => {
    expect(await htmlOf(await docx([row(HEAD), row(DATA)], styled(look)))).toContain(headed);
  });

  test('may have an empty corner', async () => {
    const rows = [row([{ words: '' }, { words: '数量', bold: true }]), row(DATA)];
    expect(await htmlOf(await docx(rows))).toContain('<th scope="col">数量</th></tr></thead>');
  });

  test.each<[string, readonly TableRow[], string | null]>([
    ['nothing sets the first row off', [row(HEAD), row(DATA)], null],
    [
      'all rows are bold',
      [row(HEAD.map((it) => ({ ...it, bold: true }))), row(DATA.map((it) => ({ ...it, bold: true })))],
      null,
    ],
    [
      'the look of the table asks for none',
      [row(HEAD), row(DATA)],
      '<w:tblLook w:val="0400" w:firstRow="0"/>',
    ],
  ])('is not made up where %s', async (_, rows, look) => {
    const html = await htmlOf(await docx(rows, look === null ? undefined : styled(look)));
    expect(html).toContain('<table>');
    expect(html).not.toContain('<th');
  });
});

import { deflateSync } from 'node:zlib';
import { zipSync } from 'fflate';

const MEGABYTE = 1024 * 1024;
const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const html = (body: string): Uint8Array => text(`<html><body>${body}</body></html>`);

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const docx = (body: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': text(TYPES),
    'word/document.xml': text(`<w:document ${WORD}><w:body>${body}</w:body></w:document>`),
  });

const SHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const xlsx = (sheet: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': text(TYPES),
    'xl/workbook.xml': text(
      `<workbook ${SHEET} xmlns:r="${RELATIONS}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': text(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': text(`<worksheet ${SHEET}>${sheet}</worksheet>`),
  });

/** A package with one part of 400 MB; its directory says it has a thousand bytes. */
function lyingPackage(part: string): Uint8Array {
  const size = 400 * MEGABYTE;
  const bytes = Buffer.from(zipSync({ [part]: new Uint8Array(size) }, { level: 9 }));
  for (let at = 0; at < bytes.length - 4; at += 1)
    if (bytes.readUInt32LE(at) === size) bytes.writeUInt32LE(1000, at);
  return bytes;
}

/** A PDF of one page whose contents are this stream. */
function pdf(contents: Uint8Array): Uint8Array {
  const packed = deflateSync(contents, { level: 9 });
  const head = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>> endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
4 0 obj <</Length ${packed.length}/Filter/FlateDecode>> stream\n`;
  return Buffer.concat([
    Buffer.from(head, 'latin1'),
    packed,
    Buffer.from('\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF', 'latin1'),
  ]);
}

const PAGES_IN_A_RING = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[2 0 R 2 0 R]/Count 99999999>> endobj
trailer <</Root 1 0 R>>\n%%EOF`;

const LABELS = '一、本年新收政府信息公开申请数量 1 2 3\n';

/** Files made to be slow, to fill the memory or to bring the reader down, by what is wrong with them. */
export const HOSTILE: Readonly<Record<string, () => Uint8Array>> = {
  'a-vast-package.docx': () => lyingPackage('word/document.xml'),
  'a-vast-package.xlsx': () => lyingPackage('xl/workbook.xml'),
  'a-vast-package.ods': () => lyingPackage('content.xml'),
  'a-vast-stream.pdf': () => pdf(Buffer.alloc(400 * MEGABYTE, ' ')),
  'a-million-lines.pdf': () => pdf(Buffer.from('0 0 m 9 9 l S\n'.repeat(1_000_000))),
  'a-million-letters.pdf': () => pdf(Buffer.from(`BT /F1 9 Tf ${'(12) Tj '.repeat(1_000_000)} ET`)),
  'pages-in-a-ring.pdf': () => text(PAGES_IN_A_RING),
  'saves-without-end.pdf': () => pdf(Buffer.from('q '.repeat(3_000_000))),
  'nested-without-end.docx': () => docx('<w:tbl><w:tr><w:tc>'.repeat(100_000)),
  'tables-in-tables.docx': () =>
    docx(`${'<w:tbl><w:tr><w:tc>'.repeat(3_000)}${'</w:tc></w:tr></w:tbl>'.repeat(3_000)}`),
  'endless-spans.docx': () =>
    docx(
      `<w:tbl>${'<w:tr><w:tc><w:tcPr><w:gridSpan w:val="99999999"/><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>'.repeat(3_000)}</w:tbl>`,
    ),
  'entities-in-entities.docx': () =>
    zipSync({
      'word/document.xml': text(
        `<!DOCTYPE a [${Array.from({ length: 30 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('')}<!ENTITY e0 "x">]><w:document ${WORD}><w:body>&e30;</w:body></w:document>`,
      ),
    }),
  'the-whole-sheet.xlsx': () =>
    xlsx(
      '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    ),
  'a-million-merges.xlsx': () =>
    xlsx(
      `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(300_000)}</mergeCells>`,
    ),
  'nested-without-end.html': () => html('<table><tr><td>'.repeat(200_000)),
  'inline-without-end.html': () => html('<b><i><a href="#">'.repeat(200_000)),
  'endless-spans.html': () =>
    html(`<table>${'<tr><td colspan=99999 rowspan=99999>0</td></tr>'.repeat(20_000)}</table>`),
  'a-million-cells.html': () =>
    html(`<table>${'<tr><td>1.属于国家秘密</td><td>0</td></tr>'.repeat(150_000)}</table>`),
  'labels-without-end.txt': () => text(LABELS.repeat(120_000)),
  'one-line.txt': () => text('第二十条第（一）项'.repeat(300_000)),
  'numbers-without-end.txt': () => text(`一、本年新收政府信息公开申请数量 ${'1 '.repeat(3_800_000)}`),
};

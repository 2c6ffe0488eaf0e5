import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packed, word, wordPart, workbook } from './corpus/office.fixture.ts';
import { pdf, stream } from './corpus/pdf.fixture.ts';
import { gif, jpeg, png } from './corpus/pictures.fixture.ts';
import { rawZip } from './corpus/raw-zip.fixture.ts';
import { inspectDocument } from './inspect-document.ts';
import { LEAK_KINDS } from './leak-kinds.data.ts';

const u16 = (value: number) => Buffer.from([value & 255, value >> 8]);
const u32 = (value: number) => {
  const out = Buffer.alloc(4);
  out.writeUInt32LE(value);
  return out;
};
const changed = (bytes: Uint8Array, at: number, value: Uint8Array): Uint8Array => {
  const copy = Buffer.from(bytes);
  copy.set(value, at < 0 ? copy.length + at : at);
  return copy;
};
const good = word('');
const end = good.length - 22;
const directory = Buffer.from(good).readUInt32LE(end + 16);
const inDirectory = (at: number, value: Uint8Array) => changed(good, directory + at, value);

const zeros = (size: number): Uint8Array => rawZip([['word/document.xml', new Uint8Array(size)]]);
const nested = (depth: number): Uint8Array =>
  depth === 0 ? strToU8('end') : packed({ 'inside.zip': nested(depth - 1) });
const many = () => rawZip(Array.from({ length: 60_000 }, (_, at) => [`word/${at}.xml`, new Uint8Array()]));
const document = (inside: string) => packed({ 'word/document.xml': inside });
const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${'bcdefghij'
  .split('')
  .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`)
  .join('')}]><w:document>&j;</w:document>`;
const xmlBytes = (bytes: Uint8Array) => packed({ 'word/document.xml': bytes });
const asPdf = (text: string) => Buffer.from(text, 'latin1');

const ARCHIVES: readonly (readonly [string, Uint8Array | (() => Uint8Array)])[] = [
  ['a text that unpacks a thousand times larger', () => zeros(90 * 1024 * 1024)],
  ['a text that unpacks beyond all limits', () => zeros(250 * 1024 * 1024)],
  ['six archives inside each other', () => nested(6)],
  ['60,000 entries', many],
  ['cut off in the middle', good.subarray(0, good.length >> 1)],
  ['cut off before its end', good.subarray(0, good.length - 3)],
  ['a wrong checksum', inDirectory(16, u32(1))],
  ['a size that lies', inDirectory(24, u32(5))],
  ['a packed size that lies', inDirectory(20, u32(5))],
  ['an entry that is encrypted', inDirectory(8, u16(1))],
  ['a method nobody knows', inDirectory(10, u16(12))],
  ['a symbolic link', changed(inDirectory(5, Buffer.from([3])), directory + 38, u32(0xa1ff0000))],
  ['an entry that lies elsewhere', inDirectory(42, u32(7))],
  ['more entries than there are', changed(good, end + 10, u16(900))],
  ['several disks', changed(good, end + 4, u16(1))],
  ['a comment behind it', Buffer.concat([changed(good, end + 20, u16(4)), Buffer.from('note')])],
  ['bytes before it', Buffer.concat([Buffer.from('PK-hidden'), good])],
  ['bytes behind it', Buffer.concat([good, Buffer.from('hidden')])],
  ['a path that leaves the folder', packed({ '../word/document.xml': '<a/>', 'word/document.xml': '<a/>' })],
  ['an absolute path', packed({ '/etc/passwd': 'x', 'word/document.xml': '<a/>' })],
  ['a path of Windows', packed({ 'C:\\a.txt': 'x', 'word/document.xml': '<a/>' })],
  ['names that differ only in case', packed({ 'Word/document.xml': '<a/>', 'word/document.xml': '<a/>' })],
  ['no document at all', packed({ 'word/other.xml': '<a/>' })],
];

const DOCUMENTS: readonly (readonly [string, Uint8Array])[] = [
  ['a billion laughs', document(laughs)],
  [
    'an entity of a file',
    document('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document>&e;</w:document>'),
  ],
  ['a parameter entity', document('<!DOCTYPE x [<!ENTITY % e SYSTEM "http://10.0.0.1/"> %e;]><w:document/>')],
  ['a document type alone', document('<!DOCTYPE w:document><w:document/>')],
  ['an entity nobody declared', document('<w:document>&secret;</w:document>')],
  ['100,000 elements inside each other', document(`${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`)],
  ['elements that do not close', document('<w:document><w:body></w:document>')],
  ['two roots', document('<a/><b/>')],
  ['an attribute twice', document('<a b="1" b="2"/>')],
  ['a spelling nobody reads', document('<?xml version="1.0" encoding="UTF-7"?><a/>')],
  ['broken characters', xmlBytes(Buffer.from([0x3c, 0x61, 0xff, 0xfe, 0x3e]))],
  [
    'a document type in UTF-16',
    xmlBytes(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('<!DOCTYPE a><a/>', 'utf16le')])),
  ],
  ['a document type in its styles', word('', { 'word/styles.xml': '<!DOCTYPE a><a/>' })],
  ['a relation with a document type', word('', { 'word/_rels/document.xml.rels': '<!DOCTYPE a><a/>' })],
  ['an empty part', word('', { 'word/settings.xml': '' })],
];

const PDFS: readonly (readonly [string, Uint8Array])[] = [
  ['encrypted', pdf({ trailer: '/Encrypt << /Filter /Standard /V 1 /R 2 /O (x) /U (x) /P -4 >>' })],
  [
    'a table that leads to itself',
    asPdf(
      '%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 /Prev 9 /Root 1 0 R >>\nstartxref\n9\n%%EOF\n',
    ),
  ],
  [
    'pages that are their own children',
    pdf({ catalogue: '/Pages 10 0 R', objects: ['<< /Type /Pages /Count 5 /Kids [10 0 R] >>'] }),
  ],
  ['nothing but its first line', asPdf('%PDF-1.7\n')],
  ['cut off in the middle', pdf({ content: 'x'.repeat(500) }).subarray(0, 400)],
  ['an object stream that is no stream', pdf({ objects: [stream('/Type /ObjStm /N 1 /First 4', 'junk')] })],
  ['noise behind its first line', asPdf(`%PDF-1.7\n${'\xff\x00obj<<('.repeat(20_000)}`)],
];

const OTHERS: readonly (readonly [string, string, Uint8Array])[] = [
  ['an empty file without an ending', 'a', new Uint8Array()],
  ['a cut JPEG', 'a.jpg', jpeg().subarray(0, 60)],
  ['a JPEG without a picture', 'a.jpg', Buffer.from('ffd8ffd9', 'hex')],
  ['a cut PNG', 'a.png', png().subarray(0, 40)],
  ['a PNG with a wrong checksum', 'a.png', changed(png(), 30, Buffer.from([9]))],
  ['a cut GIF', 'a.gif', gif().subarray(0, 50)],
  ['a GIF without a picture', 'a.gif', Buffer.from('474946383961010001000000003b', 'hex')],
  ['a TIFF whose list leads to itself', 'a.tif', Buffer.from('4d4d002a00000008ffff', 'hex')],
  ['bytes under the name of a text', 'a.txt', Buffer.from([1, 2, 3, 0, 255])],
  ['a program', 'a.exe', Buffer.from('MZ\0\0')],
  ['a drawing that is a script', 'a.svg', Buffer.from('<svg><script/></svg>')],
  [
    'a workbook whose sheet is missing',
    'a.xlsx',
    packed({ 'xl/workbook.xml': wordPart('x', '<!DOCTYPE a>') }),
  ],
  ['an archive of an encrypted PDF', 'a.zip', packed({ 'b.pdf': pdf({ trailer: '/Encrypt << /V 1 >>' }) })],
  ['an archive of a program', 'a.zip', packed({ 'b.exe': 'MZ' })],
  ['a workbook with macros', 'a.xlsm', workbook({})],
];

const stops = async (name: string, made: Uint8Array | (() => Uint8Array)): Promise<void> => {
  const bytes = typeof made === 'function' ? made() : made;
  const start = performance.now();
  const { leaks } = await inspectDocument({ name, bytes });
  expect(leaks.some((it) => LEAK_KINDS[it.code].severity === 'block')).toBe(true);
  expect(performance.now() - start).toBeLessThan(25_000);
};

describe(`a hostile package is stopped, without a crash and within ten seconds (${ARCHIVES.length} of them)`, () => {
  test.each(ARCHIVES)('%s', (_, bytes) => stops('材料.docx', bytes), 15_000);
});
describe(`hostile XML is stopped (${DOCUMENTS.length} of them)`, () => {
  test.each(DOCUMENTS)('%s', (_, bytes) => stops('材料.docx', bytes), 15_000);
});
describe(`a hostile PDF is stopped (${PDFS.length} of them)`, () => {
  test.each(PDFS)('%s', (_, bytes) => stops('材料.pdf', bytes), 15_000);
});
describe(`other files that cannot be looked into are stopped (${OTHERS.length} of them)`, () => {
  test.each(OTHERS)('%s', (_, name, bytes) => stops(name, bytes));
});

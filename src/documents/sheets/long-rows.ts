import { strToU8, Zip, ZipDeflate } from 'fflate';

/** What stands in a cell of a long sheet. */
type LongCell = string | number;

/** Rows to add to sheets of a workbook, by the number of the sheet, from 1; each sheet has its head already. */
export type LongRows = ReadonlyMap<number, Iterable<readonly LongCell[]>>;

const END = '</sheetData>';
/** Characters of a piece handed to the packer at once. */
const PIECE = 64 * 1024;

/**
 * Packs the parts of a workbook in their order and adds the long rows to its sheets as they are made: neither all cells
 * nor a whole sheet is ever in the memory, only the packed file. `mtime`: the instant written beside every part.
 */
export function packedWithRows(
  parts: readonly (readonly [name: string, bytes: Uint8Array])[],
  rows: LongRows,
  mtime: string,
): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((fault, piece) => {
    if (fault) throw fault;
    pieces.push(piece);
  });
  for (const [name, bytes] of parts) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = mtime;
    zip.add(file);
    const added = rows.get(Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1]));
    if (added) pushSheet(file, new TextDecoder().decode(bytes), added);
    else file.push(bytes, true);
  }
  zip.end();
  return Buffer.concat(pieces);
}

function pushSheet(file: ZipDeflate, sheet: string, rows: Iterable<readonly LongCell[]>): void {
  const end = sheet.lastIndexOf(END);
  if (end < 0) throw new RangeError('the sheet has no head');
  let text = sheet.slice(0, end);
  let number = sheet.slice(0, end).split('<row ').length;
  for (const row of rows) {
    text += rowXml(row, number);
    number += 1;
    if (text.length < PIECE) continue;
    file.push(strToU8(text));
    text = '';
  }
  file.push(strToU8(text + sheet.slice(end)), true);
}

const rowXml = (cells: readonly LongCell[], row: number): string =>
  `<row r="${row}">${cells.map((value, index) => cellXml(value, `${columnName(index)}${row}`)).join('')}</row>`;

const cellXml = (value: LongCell, at: string): string => {
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
  if (value === '') return '';
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
};

/** Signs XML has no place for are left out. */
const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs meant
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

const LETTERS = 26;
const FIRST_LETTER = 65;

/** A, B … Z, AA, AB …: the name of a column counted from 0. */
function columnName(index: number): string {
  const last = String.fromCharCode(FIRST_LETTER + (index % LETTERS));
  return index < LETTERS ? last : `${columnName(Math.floor(index / LETTERS) - 1)}${last}`;
}

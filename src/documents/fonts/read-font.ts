/** What a font file says of itself. */
export type FontFacts = {
  readonly format: 'ttf' | 'otf' | 'ttc';
  /** Names of the family as the file spells them, the first face's first; Latin and Chinese mixed. */
  readonly families: readonly string[];
  /** The name a word processor lists it under: the Chinese one where there is one. */
  readonly wordName: string;
  /** The file forbids embedding in documents (OS/2 fsType 2), which PDF/A needs. */
  readonly embeddingRestricted: boolean;
  /** A variable font: the typesetter would print it in its lightest cut. */
  readonly variable: boolean;
};

const TRUETYPE = 0x00010000;
const TRUETYPE_OF_APPLE = 0x74727565;
const OPENTYPE = 0x4f54544f;
const COLLECTION = 0x74746366;
/** More faces than any collection has; a larger number is a damaged file. */
const MOST_FACES = 64;

const FAMILY = 1;
const TYPOGRAPHIC_FAMILY = 16;
const EMBEDDING_RESTRICTED = 2;
const HAN = /\p{Script=Han}/u;

/** Reads TTF, OTF and TTC by their own marks; `null` for what is no font or is cut off. Nothing is believed of the name. */
export function readFont(bytes: Uint8Array): FontFacts | null {
  try {
    return factsOf(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (fault) {
    // Reading past the end of a cut-off file.
    if (fault instanceof RangeError) return null;
    throw fault;
  }
}

function factsOf(file: DataView): FontFacts | null {
  const format = formatOf(file.getUint32(0));
  if (!format) return null;
  const faces = faceOffsets(file, format).map((offset) => faceAt(file, offset));
  const families = [...new Set(faces.flatMap((face) => face?.families ?? []))];
  const [first] = families;
  if (first === undefined || faces.includes(null)) return null;
  return {
    format,
    families,
    wordName: families.find((it) => HAN.test(it)) ?? first,
    embeddingRestricted: faces.some((face) => face?.embeddingRestricted),
    variable: faces.some((face) => face?.variable),
  };
}

function formatOf(mark: number): FontFacts['format'] | null {
  if (mark === TRUETYPE || mark === TRUETYPE_OF_APPLE) return 'ttf';
  if (mark === OPENTYPE) return 'otf';
  return mark === COLLECTION ? 'ttc' : null;
}

function faceOffsets(file: DataView, format: FontFacts['format']): readonly number[] {
  if (format !== 'ttc') return [0];
  const count = file.getUint32(8);
  if (count > MOST_FACES) throw new RangeError('more faces than a collection has');
  return Array.from({ length: count }, (_, index) => file.getUint32(12 + 4 * index));
}

/** One face; `null` where a table is missing without which nothing can be set. */
function faceAt(file: DataView, offset: number) {
  const tables = tablesAt(file, offset);
  const names = tables.get('name');
  const outlines = ['glyf', 'CFF ', 'CFF2'].some((tag) => tables.has(tag));
  if (names === undefined || !outlines || !['cmap', 'head', 'maxp', 'hmtx'].every((tag) => tables.has(tag)))
    return null;
  const os2 = tables.get('OS/2');
  return {
    families: familiesAt(file, names),
    embeddingRestricted: os2 !== undefined && (file.getUint16(os2 + 8) & 0xf) === EMBEDDING_RESTRICTED,
    variable: tables.has('fvar'),
  };
}

function tablesAt(file: DataView, offset: number): ReadonlyMap<string, number> {
  const tables = new Map<string, number>();
  for (let index = 0; index < file.getUint16(offset + 4); index += 1) {
    const record = offset + 12 + 16 * index;
    const start = file.getUint32(record + 8);
    if (start + file.getUint32(record + 12) > file.byteLength) throw new RangeError('a table is cut off');
    const tag = [0, 1, 2, 3].map((at) => String.fromCharCode(file.getUint8(record + at))).join('');
    tables.set(tag, start);
  }
  return tables;
}

/** The family names of a `name` table: the plain one before the typographic one, as typesetters look for them. */
function familiesAt(file: DataView, table: number): readonly string[] {
  const found = new Map<number, string[]>([
    [FAMILY, []],
    [TYPOGRAPHIC_FAMILY, []],
  ]);
  for (let index = 0; index < file.getUint16(table + 2); index += 1) {
    const record = table + 6 + 12 * index;
    const name = found.get(file.getUint16(record + 6)) && nameAt(file, table, record);
    if (name) found.get(file.getUint16(record + 6))?.push(name);
  }
  return [...found.values()].flat();
}

function nameAt(file: DataView, table: number, record: number): string | null {
  const encoding = encodingOf(file.getUint16(record), file.getUint16(record + 2));
  if (!encoding) return null;
  const start = table + file.getUint16(table + 4) + file.getUint16(record + 10);
  const bytes = new Uint8Array(file.buffer, file.byteOffset + start, file.getUint16(record + 8));
  return new TextDecoder(encoding).decode(bytes).replaceAll('\u0000', '').trim() || null;
}

/** By platform (0 Unicode, 1 Macintosh, 3 Windows) and its own number; others are not read. */
function encodingOf(platform: number, number: number): string | null {
  if (platform === 0 || (platform === 3 && number !== 3)) return 'utf-16be';
  if (platform === 3 || (platform === 1 && number === 25)) return 'gbk';
  return platform === 1 && number === 0 ? 'macintosh' : null;
}

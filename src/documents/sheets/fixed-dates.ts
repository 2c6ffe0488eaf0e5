import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type LongRows, packedWithRows } from './long-rows.ts';

/** The earliest day a ZIP archive can name. It names no zone: the same everywhere. */
const MTIME = '1980-01-01T00:00:00';
/** The instant of making, which office programs write into a document's properties. */
const INSTANT = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<\/dcterms:(?:created|modified)>)/g;

/**
 * The workbook without the instants of its making: the same contents are the same bytes, so that two exports can be
 * compared by their digests. `longRows` are added to its sheets on the way.
 */
export function withFixedDates(workbook: Uint8Array, longRows: LongRows = new Map()): Uint8Array {
  const parts = unzipSync(workbook);
  const entries = Object.keys(parts)
    .toSorted(byPlace)
    .map((name) => [name, undated(name, parts[name] ?? new Uint8Array())] as const);
  if (longRows.size > 0) return packedWithRows(entries, longRows, MTIME);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: MTIME });
}

/** Readers expect the list of contents first. */
const byPlace = (one: string, other: string): number => {
  const first = '[Content_Types].xml';
  if (one === first || other === first) return one === first ? -1 : 1;
  return one < other ? -1 : one > other ? 1 : 0;
};

const undated = (name: string, bytes: Uint8Array): Uint8Array =>
  name === 'docProps/core.xml' ? strToU8(strFromU8(bytes).replaceAll(INSTANT, `$1${MTIME}Z$2`)) : bytes;

import { inflateSync } from 'node:zlib';

/** Object streams longer than this when unpacked are not looked into: no page tree needs so much. */
const LONGEST_STREAM = 32 * 1024 * 1024;
/** Nodes of page trees looked at, and characters around each: a file made to be slow is not worth our time. */
const MOST_NODES = 200;
const LONGEST_NODE = 256 * 1024;

/**
 * How many pages a PDF has by its page tree; `null` where the bytes are no PDF or the tree cannot be read, such as
 * in an encrypted file. The root of the tree counts all pages, so the greatest count is the whole: a file
 * that was signed or stamped afterwards holds its nodes twice without having twice the pages.
 */
export function countPages(bytes: Uint8Array): number | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!text.startsWith('%PDF-')) return null;
  const counts = [text, ...objectStreams(text)].flatMap(countsOf);
  return counts.length > 0 ? Math.max(...counts) : null;
}

/** The unpacked object streams; one that cannot be unpacked holds nothing for us. */
function objectStreams(text: string): string[] {
  const starts = text.matchAll(/\/Type\s*\/ObjStm\b[\s\S]{0,400}?stream\r?\n/g);
  return [...starts].flatMap((start) => {
    const from = start.index + start[0].length;
    const to = text.indexOf('endstream', from);
    if (to < 0 || to - from > LONGEST_STREAM) return [];
    try {
      const packed = Buffer.from(text.slice(from, to), 'latin1');
      return [inflateSync(packed, { maxOutputLength: LONGEST_STREAM }).toString('latin1')];
    } catch {
      return [];
    }
  });
}

/** The count of each node of a page tree in a stretch of PDF objects. */
function countsOf(text: string): number[] {
  const nodes = [...text.matchAll(/\/Type\s*\/Pages(?![A-Za-z])/g)].slice(0, MOST_NODES);
  return nodes.flatMap(({ index }) => {
    const [, count] = /\/Count\s+(\d{1,6})(?!\d|\s+\d+\s+R)/.exec(dictionaryAround(text, index)) ?? [];
    return count === undefined ? [] : [Number(count)];
  });
}

/** The dictionary a place lies in, from its `<<` to its `>>`; within one object only, for streams hold anything. */
function dictionaryAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - LONGEST_NODE), at);
  const from = at - before.length + Math.max(0, before.lastIndexOf('obj'));
  const rest = text.slice(from, at + LONGEST_NODE);
  const end = rest.indexOf('endobj', at - from);
  const object = rest.slice(0, end < 0 ? undefined : end);
  const open: number[] = [];
  for (const { 0: mark, index } of object.matchAll(/<<|>>/g)) {
    if (mark === '<<') {
      open.push(index);
      continue;
    }
    const start = open.pop() ?? 0;
    if (start <= at - from && at - from < index) return object.slice(start, index);
  }
  return '';
}

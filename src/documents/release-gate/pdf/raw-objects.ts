import { inflateSync } from 'node:zlib';
import { CannotInspect } from '../reading.ts';

/** One object as it lies in the file; objects of object streams are unpacked. */
export type RawObject = {
  readonly id: number;
  /** Its dictionary or value as text, without the bytes of its stream. */
  readonly text: string;
  /** The bytes of its stream as they are packed. */
  readonly stream: Uint8Array | null;
  /** Where its text lies in the file; `null` inside an object stream. */
  readonly from: number | null;
};

export type RawFile = {
  readonly objects: readonly RawObject[];
  /** What lies between the objects: tables, trailers, end marks. */
  readonly between: string;
  /** What follows the last end mark. */
  readonly trailing: string;
};

const LIMITS = { objects: 400_000, unpacked: 32 * 1024 * 1024, together: 128 * 1024 * 1024 } as const;
const START = /(\d{1,8})\s+\d{1,5}\s+obj\b/g;

/** Takes a PDF apart without believing its tables. Throws `CannotInspect` where there is too much of it. */
export function rawObjects(bytes: Uint8Array): RawFile {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const objects: RawObject[] = [];
  let between = '';
  let at = 0;
  START.lastIndex = 0;
  for (let start = START.exec(file); start; start = START.exec(file)) {
    between += file.slice(at, start.index);
    const { object, end } = objectAt(file, bytes, Number(start[1]), START.lastIndex);
    objects.push(object);
    at = end;
    START.lastIndex = end;
    if (objects.length > LIMITS.objects) throw new CannotInspect('unreadable-file', 'PDF 对象过多');
  }
  between += file.slice(at);
  const last = file.lastIndexOf('%%EOF');
  return {
    objects: [...objects, ...unpackedObjects(objects)],
    between,
    trailing: last < 0 ? '' : file.slice(last + 5).trim(),
  };
}

function objectAt(
  file: string,
  bytes: Uint8Array,
  id: number,
  from: number,
): { object: RawObject; end: number } {
  const close = endOf(file, 'endobj', from);
  const mark = file.indexOf('stream', from);
  const isStream = mark >= 0 && mark < close.from && /^stream\r?\n/.test(file.slice(mark, mark + 8));
  if (!isStream)
    return { object: { id, from, text: file.slice(from, close.from), stream: null }, end: close.to };
  const text = file.slice(from, mark);
  const start = mark + (file[mark + 6] === '\r' ? 8 : 7);
  const [, length = ''] = /\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(text) ?? [];
  const named = start + Number(length);
  const isNamed = length !== '' && /^\s*endstream/.test(file.slice(named, named + 20));
  const stop = isNamed ? named : endOf(file, 'endstream', start).from;
  return {
    object: { id, from, text, stream: bytes.subarray(start, stop) },
    end: endOf(file, 'endobj', stop).to,
  };
}

function endOf(file: string, mark: string, from: number): { from: number; to: number } {
  const found = file.indexOf(mark, from);
  return found < 0 ? { from: file.length, to: file.length } : { from: found, to: found + mark.length };
}

function unpackedObjects(objects: readonly RawObject[]): RawObject[] {
  let together = 0;
  return objects.flatMap(({ text, stream }) => {
    if (!stream || !/\/Type\s*\/ObjStm\b/.test(text)) return [];
    const body = inflated(stream);
    together += body.length;
    if (together > LIMITS.together) throw new CannotInspect('unreadable-file', 'PDF 解压后过大');
    const first = Number(/\/First\s+(\d+)/.exec(text)?.[1] ?? 0);
    const numbers = body.slice(0, first).trim().split(/\s+/).map(Number);
    return numbers.flatMap((id, at) => {
      if (at % 2 === 1) return [];
      const from = first + (numbers[at + 1] ?? 0);
      const next = numbers[at + 3];
      return [
        {
          id,
          text: body.slice(from, next === undefined ? undefined : first + next),
          stream: null,
          from: null,
        },
      ];
    });
  });
}

function inflated(packed: Uint8Array): string {
  try {
    return inflateSync(packed, { maxOutputLength: LIMITS.unpacked }).toString('latin1');
  } catch {
    throw new CannotInspect('unreadable-file', 'PDF 对象流不能解压');
  }
}

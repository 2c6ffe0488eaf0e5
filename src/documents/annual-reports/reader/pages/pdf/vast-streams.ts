import { inflateSync } from 'node:zlib';
import { UnreadableFile } from '../unreadable-file.ts';

/** Bytes one stream of a PDF may unpack to: the contents of a page, a font, a picture of twenty million dots. */
const MOST = 64 * 1024 * 1024;
/** A stream of fewer bytes cannot unpack to more: deflate makes a thousand bytes of one at the most. */
const SMALLEST = MOST / 1_040;
const START = Buffer.from('stream');
const END = Buffer.from('endstream');
const [RETURN, FEED] = [0x0d, 0x0a];

/** Throws `UnreadableFile` where a stream of the PDF unpacks to more than the memory of the reader is meant for. */
export function refuseVastStreams(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let end = 0, at = file.indexOf(START); at >= 0; at = file.indexOf(START, end)) {
    const next = file.indexOf(END, at + START.length);
    end = next < 0 ? file.length : next + END.length;
    const packed = file.subarray(afterLineEnd(file, at + START.length), next < 0 ? file.length : next);
    if (packed.length >= SMALLEST && isVast(packed))
      throw new UnreadableFile('文件展开后过大，不能作为年度报告读取。');
  }
}

function afterLineEnd(file: Buffer, at: number): number {
  const feed = file[at] === RETURN ? at + 1 : at;
  return file[feed] === FEED ? feed + 1 : feed;
}

/** What is packed otherwise, or not at all, is as large as it looks. */
function isVast(packed: Buffer): boolean {
  try {
    inflateSync(packed, { maxOutputLength: MOST });
    return false;
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'ERR_BUFFER_TOO_LARGE';
  }
}

import { rawObjects } from '../pdf/raw-objects.ts';
import { CannotInspect } from '../reading.ts';

const PROPERTIES =
  /\/(Author|Title|Subject|Keywords)\s*(\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)|<[0-9a-fA-F\s]*>)/gs;

/**
 * A PDF whose properties are overwritten with blanks of the same length, so that no other byte moves. Everything
 * else of a PDF is left as it is: what cannot be taken out safely has to be taken out at the source.
 */
export function cleanPdf(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  const { objects, between } = rawObjects(bytes);
  if (objects.some((it) => /\/ByteRange\s*\[/.test(it.text)))
    throw new CannotInspect('unreadable-file', '已经签名的 PDF 不能改动，请从原文件重新导出');
  const [, named] =
    /\/Info\s+(\d+)\s+\d+\s+R/.exec(`${between} ${objects.map((it) => it.text).join(' ')}`) ?? [];
  for (const { id, text, from, stream } of objects) {
    if (id === Number(named)) {
      if (from === null) throw new CannotInspect('unreadable-file', '属性经过压缩，请从原文件重新导出');
      copy.write(text.replace(PROPERTIES, blanked), from, 'latin1');
    }
    if (stream && /\/Type\s*\/Metadata\b/.test(text))
      blankPacket(copy, stream, { dictionary: text, at: stream.byteOffset - bytes.byteOffset });
  }
  return copy;
}

const blanked = (whole: string, key: string): string =>
  `/${key}${' '.repeat(whole.length - key.length - 3)}()`;

/** The packet keeps its length: a reader finds an empty one. */
function blankPacket(copy: Buffer, stream: Uint8Array, place: { dictionary: string; at: number }): void {
  if (/\/Filter/.test(place.dictionary))
    throw new CannotInspect('unreadable-file', '属性经过压缩，请从原文件重新导出');
  const packet = Buffer.from(stream).toString('latin1');
  const said = packet.replaceAll(
    /(<(dc:(?:title|creator|subject|description|rights)|pdf:Keywords)\b[^>]*>)([\s\S]*?)(<\/\2>)/g,
    (_, open: string, __, inside: string, close: string) => open + ' '.repeat(inside.length) + close,
  );
  copy.write(said, place.at, 'latin1');
}

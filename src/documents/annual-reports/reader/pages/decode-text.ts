const DECLARED = /charset\s*=\s*["']?\s*([\w-]+)/i;
const HEAD_BYTES = 2_048;

/**
 * The text of a file as found on government sites: UTF-8 (with or without mark), UTF-16 (with or without mark), or
 * the Chinese encodings GB 2312, GBK and GB 18030, of which GB 18030 contains the others.
 *
 * UTF-8 is tried first and strictly, because Chinese text in another encoding is never valid UTF-8 by chance;
 * only then is a declaration believed. Text that is neither becomes GB 18030 with replacement characters.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return (
    wideText(bytes) ??
    decodeStrictly(bytes, 'utf-8') ??
    decodeStrictly(bytes, declaredEncoding(bytes)) ??
    decodeChinese(bytes)
  );
}

/** UTF-16 without a mark: digits and line ends leave a zero byte on one side, which no other text has. */
function wideText(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, HEAD_BYTES);
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd < 4 || Math.min(even, odd) * 10 > Math.max(even, odd)) return null;
  return decodeStrictly(bytes, odd > even ? 'utf-16le' : 'utf-16be');
}

function declaredEncoding(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  return DECLARED.exec(head)?.[1] ?? 'gb18030';
}

const decodeChinese = (bytes: Uint8Array): string => new TextDecoder('gb18030').decode(bytes);

/** `null` where the bytes are not of that encoding or the encoding has no such name. */
function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const BOUNDARY = /boundary="?([^"\r\n;]+)"?/i;
const HTML_PART = /content-type:\s*text\/html/i;
const CHARSET = /charset="?([\w-]+)"?/i;
const ENCODING = /content-transfer-encoding:\s*([\w-]+)/i;
const HEAD = 4_096;

/** The page in a web archive (MHT), as Word and browsers save it in one file; `null` where the file is none. */
export function archivedHtml(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const boundary = /^mime-version:/im.test(head) ? BOUNDARY.exec(head)?.[1] : undefined;
  if (boundary === undefined) return null;
  const parts = Buffer.from(bytes).toString('latin1').split(`--${boundary}`);
  const part = parts.find((it) => HTML_PART.test(it.slice(0, HEAD)));
  const start = part?.search(/\r?\n\r?\n/) ?? -1;
  if (part === undefined || start < 0) return null;
  const fields = part.slice(0, start);
  const content = decoded(part.slice(start).trim(), ENCODING.exec(fields)?.[1]?.toLowerCase());
  try {
    return new TextDecoder(CHARSET.exec(fields)?.[1] ?? 'utf-8').decode(content);
  } catch {
    return new TextDecoder('gb18030').decode(content);
  }
}

function decoded(content: string, encoding: string | undefined): Uint8Array {
  if (encoding === 'base64') return Buffer.from(content, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(content, 'latin1');
  const plain = content
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}

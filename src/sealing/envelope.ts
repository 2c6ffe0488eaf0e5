import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';

/** Sealed bytes that are not what was sealed: changed, cut, for another purpose, or under another key. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';

  constructor() {
    super('密封内容校验失败：内容被改动，或者密钥不符。');
  }
}

/** A key with the 8 bytes that name it in every envelope. */
export type NamedKey = { readonly id: Uint8Array; readonly key: KeyObject };

const VERSION = 1;
/** Other suites, such as SM4 with HMAC-SM3, get numbers of their own. */
const AES_256_GCM = 1;
const ID_LENGTH = 8;
const NONCE_LENGTH = 12;
const TAG_LENGTH = 16;
const HEADER_LENGTH = 2 + ID_LENGTH + NONCE_LENGTH;

/** How much longer an envelope is than its content, in bytes. */
export const ENVELOPE_OVERHEAD = HEADER_LENGTH + TAG_LENGTH;

/**
 * Seals `plain` with AES-256-GCM under a fresh random nonce.
 *
 * The envelope describes itself: version, algorithm, key id, nonce, tag, ciphertext. Header and `context` (which
 * field of which row) are authenticated with the content, so a sealed value cannot be moved to another place.
 */
export function sealEnvelope({ id, key }: NamedKey, plain: Uint8Array, context: string): Uint8Array {
  const nonce = randomBytes(NONCE_LENGTH);
  const header = Buffer.concat([Uint8Array.of(VERSION, AES_256_GCM), id, nonce]);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_LENGTH });
  cipher.setAAD(Buffer.concat([header, Buffer.from(context, 'utf8')]));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([header, cipher.getAuthTag(), body]);
}

/** The content of an envelope made with this key and context; throws `SealBroken` for anything else. */
export function openEnvelope({ id, key }: NamedKey, sealed: Uint8Array, context: string): Uint8Array {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  const header = bytes.subarray(0, HEADER_LENGTH);
  const known = bytes.length >= ENVELOPE_OVERHEAD && header[0] === VERSION && header[1] === AES_256_GCM;
  if (!known || !header.subarray(2, 2 + ID_LENGTH).equals(id)) throw new SealBroken();
  const nonce = header.subarray(2 + ID_LENGTH);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_LENGTH });
  decipher.setAAD(Buffer.concat([header, Buffer.from(context, 'utf8')]));
  decipher.setAuthTag(bytes.subarray(HEADER_LENGTH, ENVELOPE_OVERHEAD));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(ENVELOPE_OVERHEAD)), decipher.final()]);
  } catch {
    throw new SealBroken();
  }
}

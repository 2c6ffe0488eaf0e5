import { createSecretKey, randomBytes } from 'node:crypto';
import { type NamedKey, openEnvelope, SealBroken, sealEnvelope } from './envelope.ts';

/**
 * The key of one submission. Everything personal in it is sealed under this key; when the wrapped key is
 * destroyed, the content is gone from every backup as well.
 */
export type DataKey = {
  /** Seals bytes or text for one place, named by `context`, such as `submission/<id>/contact`. */
  seal(plain: Uint8Array | string, context: string): Uint8Array;
  /** The bytes sealed for `context`; throws `SealBroken` when they are not whole. */
  open(sealed: Uint8Array, context: string): Uint8Array;
  /** As `open`, read as UTF-8 text. */
  openText(sealed: Uint8Array, context: string): string;
};

const ID_LENGTH = 8;
const KEY_LENGTH = 32;
const WRAP_CONTEXT = 'data-key';

/** A new random data key, and the same wrapped for keeping in the database. */
export function createDataKey(wrapping: NamedKey): { dataKey: DataKey; wrapped: Uint8Array } {
  const secret = randomBytes(ID_LENGTH + KEY_LENGTH);
  const wrapped = sealEnvelope(wrapping, secret, WRAP_CONTEXT);
  return { dataKey: dataKeyOf(secret), wrapped };
}

/** The data key of a wrapped one; throws `SealBroken`. */
export function unwrapDataKey(wrapping: NamedKey, wrapped: Uint8Array): DataKey {
  const secret = openEnvelope(wrapping, wrapped, WRAP_CONTEXT);
  if (secret.length !== ID_LENGTH + KEY_LENGTH) throw new SealBroken();
  return dataKeyOf(secret);
}

/** Takes the secret over and wipes it: from here on the key lives outside the JavaScript heap only. */
function dataKeyOf(secret: Uint8Array): DataKey {
  const named: NamedKey = {
    id: Uint8Array.from(secret.subarray(0, ID_LENGTH)),
    key: createSecretKey(secret.subarray(ID_LENGTH)),
  };
  secret.fill(0);
  const open = (sealed: Uint8Array, context: string) => openEnvelope(named, sealed, context);
  return {
    seal: (plain, context) =>
      sealEnvelope(named, typeof plain === 'string' ? Buffer.from(plain, 'utf8') : plain, context),
    open,
    openText: (sealed, context) => new TextDecoder().decode(open(sealed, context)),
  };
}

import { createHash, X509Certificate } from 'node:crypto';
import { sm2 } from 'sm-crypto-v2';

/** The user ID of SM2 signatures where nothing else is agreed (GB/T 35276). */
const SM2_USER_ID = '1234567812345678';

/** An SM2 public key of a seal, with the days of its certificate where one was given. */
export type SealKey = {
  /** Uncompressed point: `04` and 128 hexadecimal digits. */
  readonly publicKey: string;
  readonly valid: { readonly from: Date; readonly until: Date } | null;
};

const POINT = /^04[0-9a-f]{128}$/;
/** A SubjectPublicKeyInfo on the curve of SM2 (1.2.156.10197.1.301), which ends in the uncompressed point. */
const SM2_KEY = /06082a811ccf5501822d03420004([0-9a-f]{128})$/;

/** The key in a setting or an answer: a certificate (PEM) or the bare point; `null` where it is neither. */
export function sealKey(text: string): SealKey | null {
  const point = text.replaceAll(/\s/g, '').toLowerCase();
  if (POINT.test(point)) return onCurve(point) ? { publicKey: point, valid: null } : null;
  try {
    const certificate = new X509Certificate(text);
    const [, key] =
      SM2_KEY.exec(certificate.publicKey.export({ type: 'spki', format: 'der' }).toString('hex')) ?? [];
    const valid = { from: new Date(certificate.validFrom), until: new Date(certificate.validTo) };
    return key ? { publicKey: `04${key}`, valid } : null;
  } catch {
    return null;
  }
}

function onCurve(point: string): boolean {
  try {
    return sm2.verifyPublicKey(point);
  } catch {
    return false;
  }
}

/**
 * Whether `signature` (DER, base64) is an SM2-with-SM3 signature over exactly these bytes. SM3 is Node's; the
 * curve is sm-crypto's, for what `node:crypto` calls SM2 signing is plain ECDSA without the signer's identity.
 */
export function isSignedBySeal(bytes: Uint8Array, signature: string, publicKey: string): boolean {
  try {
    const digest = createHash('sm3').update(sm2.getZ(publicKey, SM2_USER_ID)).update(bytes).digest();
    const der = Buffer.from(signature, 'base64').toString('hex');
    return sm2.doVerifySignature(new Uint8Array(digest), der, publicKey, { der: true, hash: false });
  } catch {
    return false;
  }
}

import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signBySeal } from '../../../tests/doubles/seal-server.ts';
import { FOREIGN_SEAL, OPENSSL_SIGNATURE, TEST_SEAL } from '../../../tests/doubles/test-seals.data.ts';
import { isSignedBySeal, sealKey } from './seal-key.ts';

const own = sealKey(TEST_SEAL.certificate);
const key = own?.publicKey ?? '';

describe('the key of a seal', () => {
  test('is read from its certificate, with its days, and is the same as the bare point', () => {
    expect(key).toMatch(/^04[0-9a-f]{128}$/);
    expect(own?.valid?.from.getUTCFullYear()).toBe(2020);
    expect(sealKey(key.toUpperCase())).toEqual({ publicKey: key, valid: null });
    expect(sealKey(`${key.slice(0, 66)}\n ${key.slice(66)}`)?.publicKey).toBe(key);
  });

  test('is none where the text is no SM2 key: another curve, a point off the curve, nonsense', () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const p256 = publicKey.export({ type: 'spki', format: 'der' }).subarray(-65).toString('hex');
    for (const text of ['', '证书', p256, `04${'0'.repeat(128)}`, `${key}00`, '-----BEGIN CERTIFICATE-----'])
      expect([text, sealKey(text)]).toEqual([text, null]);
  });
});

describe('a signature by SM2 with SM3', () => {
  test('made by OpenSSL with the usual user ID holds, and for nothing else', () => {
    expect(isSignedBySeal(Buffer.from('gongkai'), OPENSSL_SIGNATURE, key)).toBe(true);
    expect(isSignedBySeal(Buffer.from('gongkai '), OPENSSL_SIGNATURE, key)).toBe(false);
  });

  test('of any bytes holds under its own key alone, and no longer once a bit is changed', () => {
    const foreign = sealKey(FOREIGN_SEAL.certificate)?.publicKey ?? '';
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), fc.nat(10_000), (bytes, place) => {
        const signature = signBySeal(bytes, TEST_SEAL.privateKey);
        expect(isSignedBySeal(bytes, signature, key)).toBe(true);
        expect(isSignedBySeal(bytes, signature, foreign)).toBe(false);
        const changed = Uint8Array.from(bytes);
        changed[place % bytes.length] = (changed[place % bytes.length] ?? 0) ^ (1 << (place % 8));
        expect(isSignedBySeal(changed, signature, key)).toBe(false);
      }),
      { numRuns: 15 },
    );
  });

  test('is not what node:crypto makes with the same key: that is ECDSA without the signer', () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'SM2' });
    const point = publicKey.export({ type: 'spki', format: 'der' }).subarray(-65).toString('hex');
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
    const bytes = Buffer.from('gongkai');
    const ecdsa = sign('sm3', bytes, createPrivateKey(pem)).toString('base64');
    expect(sealKey(point)).not.toBeNull();
    expect(isSignedBySeal(bytes, ecdsa, point)).toBe(false);
  });

  test('that is none is false, not a fault', () => {
    for (const nothing of ['', '!!', 'AAAA', Buffer.alloc(72, 0x30).toString('base64')])
      expect(isSignedBySeal(Buffer.from('gongkai'), nothing, key)).toBe(false);
    expect(isSignedBySeal(Buffer.from('gongkai'), OPENSSL_SIGNATURE, 'no key')).toBe(false);
  });
});

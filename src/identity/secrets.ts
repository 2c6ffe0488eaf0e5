import { createHash, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** argon2id, 19 MiB, two passes: about 13 ms; for passwords and query codes alike (OWASP ASVS 6.5.2). */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const hashSecret = (secret: string): Promise<string> => hash(secret.normalize('NFC'), COST);

/** Whether the secret is the one hashed; a damaged hash is a `false`, not a fault. */
export const verifySecret = (hashed: string, secret: string): Promise<boolean> =>
  verify(hashed, secret.normalize('NFC')).catch(() => false);

let decoy: Promise<string> | undefined;

/** Spends the time of a real check, so that an unknown name answers as slowly as a wrong secret. */
export async function verifyAgainstNobody(secret: string): Promise<false> {
  decoy ??= hashSecret(randomBytes(16).toString('hex'));
  await verifySecret(await decoy, secret);
  return false;
}

/** Crockford's alphabet: no I, L, O, U, so nothing read aloud or copied by hand is mistaken. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A query code (查询码): 12 characters, 60 bits, grouped by four for reading. */
export function newQueryCode(random: (size: number) => Uint8Array = randomBytes): string {
  const characters = [...random(12)].map((byte) => ALPHABET[byte % 32]).join('');
  return `${characters.slice(0, 4)}-${characters.slice(4, 8)}-${characters.slice(8)}`;
}

/** What somebody typed, as it was hashed: case, blanks, hyphens and look-alikes do not matter. */
export const normalizeQueryCode = (typed: string): string =>
  typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');

/** A token for a cookie: 256 bits; the database keeps only its hash. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

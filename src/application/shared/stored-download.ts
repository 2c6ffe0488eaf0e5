import { createHash } from 'node:crypto';
import type { Download } from '../access-requests/public-views.ts';
import type { App } from '../app.ts';

/** A file sent to a browser in whole or in parts. */
export type StoredDownload = {
  readonly name: string;
  readonly mediaType: string;
  /** SHA-256 of all its bytes, in hexadecimal. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  /** The bytes from `from` to `to`, both included. */
  read(from: number, to: number): Promise<AsyncIterable<Uint8Array>>;
};

/** A file of the store under its name: its hash is its address, so it need not be read to be named. */
export async function storedDownload(
  app: App,
  agencyId: string,
  {
    name,
    mediaType,
    address,
  }: { readonly name: string; readonly mediaType: string; readonly address: string },
): Promise<StoredDownload> {
  const { size, read } = await app.files.open(agencyId, address);
  return { name, mediaType, sha256: address, size, read };
}

/** A file that was just made, such as a PDF of a page. */
export const madeDownload = ({ name, mediaType, bytes }: Download): StoredDownload => ({
  name,
  mediaType,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  size: bytes.length,
  read: async (from, to) => inOnePiece(bytes.subarray(from, to + 1)),
});

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

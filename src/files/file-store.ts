import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder, syncFolder } from './folders.ts';
import { createOpener, type OpenedFile } from './open-whole.ts';
import { isFile, readChecked, type StoredFile, settle, writeDraft } from './shelf.ts';
import { INCOMING, sweep } from './sweep.ts';

/**
 * Files by the hash of their content, in a folder per organ; nothing is shared between organs.
 *
 * Names come from hashes only, so no text of an applicant ever becomes a path. Callers seal the bytes first.
 */
export type FileStore = {
  /** Stores the bytes; when it answers they survive a power failure. Equal bytes of one organ are one file. */
  put(agencyId: string, bytes: Uint8Array): Promise<StoredFile>;
  /** As `put`; throws `FileTooLarge` after `limit` bytes and keeps nothing of them. */
  putStream(agencyId: string, stream: AsyncIterable<Uint8Array>, limit: number): Promise<StoredFile>;
  /** The bytes, checked against their hash; throws `FileDamaged` or `FileMissing`. */
  get(agencyId: string, address: string): Promise<Uint8Array>;
  /**
   * The file to be read in parts: checked against its hash when first opened and after every change the file system
   * tells of, not on every reading. Throws `FileDamaged` or `FileMissing`.
   */
  open(agencyId: string, address: string): Promise<OpenedFile>;
  has(agencyId: string, address: string): Promise<boolean>;
  /** Where the file lies, for the typesetting thread, which reads fonts itself and checks their hash. */
  locate(agencyId: string, address: string): string;
  /** Removes the file; one that is gone already is no error. */
  remove(agencyId: string, address: string): Promise<void>;
  /** Removes what interrupted uploads left behind, older than `olderThan` milliseconds, and answers how many. */
  sweep(olderThan?: number): Promise<number>;
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const ADDRESS = /^[0-9a-f]{64}$/;
const HOUR = 3_600_000;

/** The store in `folder`, which is made with the first file. */
export function openFileStore(folder: string): FileStore {
  const putStream: FileStore['putStream'] = async (agencyId, stream, limit) => {
    const organ = organFolder(folder, agencyId);
    const incoming = join(organ, INCOMING);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await makeFolder(organ);
    await makeFolder(incoming);
    const draft = join(incoming, randomUUID());
    try {
      const stored = await writeDraft(draft, stream, limit);
      await settle(draft, pathOf(organ, stored.address));
      return stored;
    } finally {
      await rm(draft, { force: true });
    }
  };
  const opener = createOpener();
  const find = (agencyId: string, address: string) => pathOf(organFolder(folder, agencyId), address);
  return {
    put: (agencyId, bytes) => putStream(agencyId, once(bytes), bytes.length),
    putStream,
    get: async (agencyId, address) => readChecked(find(agencyId, address), address),
    open: async (agencyId, address) => opener(find(agencyId, address), address),
    locate: find,
    has: async (agencyId, address) => isFile(find(agencyId, address)),
    async remove(agencyId, address) {
      const path = find(agencyId, address);
      if (!(await isFile(path))) return;
      await rm(path, { force: true });
      await syncFolder(dirname(path));
    },
    sweep: (olderThan = HOUR) => sweep(folder, Date.now() - olderThan),
  };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function organFolder(folder: string, agencyId: string): string {
  if (!UUID.test(agencyId)) throw new Error('文件库的机关标识不是 UUID。');
  return join(folder, agencyId);
}

function pathOf(organ: string, address: string): string {
  if (!ADDRESS.test(address)) throw new Error('文件地址不是 SHA-256 值。');
  return join(organ, address.slice(0, 2), address);
}

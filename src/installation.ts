import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from './config.ts';
import { writePrivately } from './database/embedded/owned-files.ts';

/** What the data folder remembers of itself. */
export type Installation = {
  /** A random UUID, made on the first start. */
  readonly id: string;
  /** Where the key file is to be: the one set, else one named after this installation. */
  readonly keyFile: string;
  /** The master key this installation seals with; `undefined` until the first start recorded it. */
  readonly recordedKeyId: string | undefined;
  /** Remembers the master key, so that a start without it is refused instead of making another. */
  recordKey(keyId: string): Promise<void>;
};

type Stored = { readonly id: string; readonly keyId?: string };

/** Reads who the installation in the data folder is, making it known on the first start. */
export async function openInstallation(config: Config): Promise<Installation> {
  await mkdir(config.dataFolder, { recursive: true, mode: 0o700 });
  const file = join(config.dataFolder, 'installation.json');
  const found = await read(file);
  const stored = found ?? { id: randomUUID() };
  if (!found) await write(file, stored);
  return {
    id: stored.id,
    keyFile: config.keyFile ?? join(config.keyFolder, `${fingerprint(stored.id)}.key`),
    recordedKeyId: stored.keyId,
    recordKey: (keyId) => write(file, { id: stored.id, keyId }),
  };
}

/** Twelve digits tell the key files of several installations on one machine apart. */
const fingerprint = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 12);

async function read(file: string): Promise<Stored | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Stored;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new Error(`“${file}”无法读取，请检查其内容和权限。`, { cause: error });
  }
}

const write = (file: string, stored: Stored): Promise<void> =>
  writePrivately(file, `${JSON.stringify(stored, null, 2)}\n`, null);

import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The key file is missing, unreadable, open to others, or not the one of this installation. */
export class KeyFileUnusable extends Error {
  override readonly name = 'KeyFileUnusable';
}

/** The master key as it lies in the file. */
export type StoredKey = {
  /** 16 hexadecimal digits that name the key in every envelope. */
  readonly id: string;
  readonly algorithm: 'AES-256-GCM';
  /** 32 bytes in base64. */
  readonly key: string;
  readonly created: string;
};

/** The key in the file, or `null` when there is no file. Throws `KeyFileUnusable` when it cannot serve. */
export async function readKeyFile(path: string): Promise<StoredKey | null> {
  let text: string;
  try {
    const { mode } = await stat(path);
    if ((mode & 0o077) !== 0) {
      throw new KeyFileUnusable(`密钥文件“${path}”对其他账户开放，请先执行 chmod 600 收紧权限。`);
    }
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    if (error instanceof KeyFileUnusable) throw error;
    throw new KeyFileUnusable(`密钥文件“${path}”无法读取，请检查权限。`, { cause: error });
  }
  const stored = parse(text);
  if (!stored) throw new KeyFileUnusable(`密钥文件“${path}”内容不完整，请用备份恢复。`);
  return stored;
}

/** Writes a new random key, mode 600 and durable. A file that appeared meanwhile is kept, and read instead. */
export async function createKeyFile(path: string): Promise<{ stored: StoredKey; created: boolean }> {
  const stored: StoredKey = {
    id: randomBytes(8).toString('hex'),
    algorithm: 'AES-256-GCM',
    key: randomBytes(32).toString('base64'),
    created: new Date().toISOString(),
  };
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomUUID()}.tmp`;
  try {
    await writeDurably(draft, `${JSON.stringify(stored, null, 2)}\n`);
    await link(draft, path);
  } catch (error) {
    const other = (error as NodeJS.ErrnoException).code === 'EEXIST' ? await readKeyFile(path) : null;
    if (other) return { stored: other, created: false };
    throw new KeyFileUnusable(`密钥文件“${path}”无法建立，请检查目录权限。`, { cause: error });
  } finally {
    await rm(draft, { force: true });
  }
  await syncFolder(dirname(path));
  return { stored, created: true };
}

function parse(text: string): StoredKey | null {
  try {
    const value = JSON.parse(text) as Partial<StoredKey>;
    const whole =
      /^[0-9a-f]{16}$/.test(value.id ?? '') &&
      value.algorithm === 'AES-256-GCM' &&
      Buffer.from(value.key ?? '', 'base64').length === 32;
    return whole ? (value as StoredKey) : null;
  } catch {
    return null;
  }
}

async function writeDurably(path: string, text: string): Promise<void> {
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

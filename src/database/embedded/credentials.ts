import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writePrivately } from './owned-files.ts';

/** The port and the passwords of the embedded server, made at random on the first start. */
export type Credentials = {
  readonly port: number;
  readonly adminPassword: string;
  readonly ownerPassword: string;
  readonly appPassword: string;
};

const FILE = 'postgresql.json';

/** The credentials kept in the data folder, or `null` before the first start. */
export async function readCredentials(dataFolder: string): Promise<Credentials | null> {
  try {
    return JSON.parse(await readFile(join(dataFolder, FILE), 'utf8')) as Credentials;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new Error(`数据目录中的 ${FILE} 无法读取，请检查其内容和权限。`, { cause: error });
  }
}

/** Keeps the credentials, readable by the account of this process only. */
export async function saveCredentials(dataFolder: string, credentials: Credentials): Promise<void> {
  await writePrivately(join(dataFolder, FILE), `${JSON.stringify(credentials, null, 2)}\n`, null);
}

/** New passwords of 192 random bits each, made of characters that need no escaping in an address. */
export const newCredentials = (port: number): Credentials => ({
  port,
  adminPassword: newPassword(),
  ownerPassword: newPassword(),
  appPassword: newPassword(),
});

const newPassword = (): string => randomBytes(24).toString('base64url');

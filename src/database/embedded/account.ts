import { readFile } from 'node:fs/promises';

/** The operating-system account the database server runs under. */
export type Account = { readonly name: string; readonly uid: number; readonly gid: number };

/** PostgreSQL refuses to run as root; these accounts are tried in turn, and none is ever created. */
const UNPRIVILEGED = ['postgres', 'nobody'];

/**
 * The account to run the server under, or `null` for the account of this process.
 *
 * Only root needs another one. It must have an entry in the passwd file, because initdb asks for its name.
 */
export async function serverAccount(passwdFile = '/etc/passwd'): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null;
  const entries = (await readFile(passwdFile, 'utf8')).split('\n').map((line) => line.split(':'));
  for (const wanted of UNPRIVILEGED) {
    const [name, , uid, gid] = entries.find((entry) => entry[0] === wanted) ?? [];
    if (name && Number(uid) > 0) return { name, uid: Number(uid), gid: Number(gid) };
  }
  throw new Error(
    '以 root 运行时，数据库需要系统账户 postgres 或 nobody，但 /etc/passwd 中没有；请改用普通用户运行。',
  );
}

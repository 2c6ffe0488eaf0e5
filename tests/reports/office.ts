import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const isThere = (name: string): boolean => spawnSync(name, ['--version']).status === 0;

/** The LibreOffice of this machine, or the one the environment names with SOFFICE; `undefined` where there is none. */
export const officeProgram: string | undefined = [process.env['SOFFICE'] ?? 'soffice', 'libreoffice'].find(
  isThere,
);

/** What LibreOffice is asked for: how the file is opened, and what it is written as. */
export type OfficeTask = {
  readonly from: string;
  readonly to: string;
  /** LibreOffice's name of the way to write, behind the extension; its default where absent. */
  readonly filter?: string;
  /** LibreOffice's name of the way to open. */
  readonly open?: string;
};

/** Files written by LibreOffice from others, all in one call and with a profile of its own, in their order. */
export async function convertedByOffice(
  task: OfficeTask,
  files: readonly Uint8Array[],
): Promise<readonly Uint8Array[]> {
  if (officeProgram === undefined) throw new Error('there is no LibreOffice');
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-office-'));
  try {
    const names = files.map((_, index) => join(folder, `${index}.${task.from}`));
    for (const [index, name] of names.entries()) await writeFile(name, files[index] ?? '');
    const words = [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--norestore',
      ...(task.open === undefined ? [] : [`--infilter=${task.open}`]),
      '--convert-to',
      task.filter === undefined ? task.to : `${task.to}:${task.filter}`,
      '--outdir',
      join(folder, 'out'),
    ];
    await run(officeProgram, [...words, ...names], { timeout: 120_000 + 5_000 * files.length });
    return await Promise.all(files.map((_, index) => readFile(join(folder, 'out', `${index}.${task.to}`))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

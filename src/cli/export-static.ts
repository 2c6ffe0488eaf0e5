import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { agencyByCode, listAgencies } from '../application/agencies/find-agency.ts';
import type { App } from '../application/app.ts';
import { loadConfig } from '../config.ts';
import { createServer } from '../server.ts';
import { open } from '../start.ts';
import type { CliIo } from './cli-io.ts';
import { brokenLinks, exportStatic, FolderNotEmpty, type PortalServer } from './static-export.ts';

const usage = ({ english }: CliIo): string =>
  english
    ? 'usage: gongkai export static FOLDER [--organ CODE] [--base-url URL]\n'
    : '用法：gongkai export static 目录 [--organ 机关代码] [--base-url 网址]\n';

function given(args: readonly string[]) {
  try {
    const options = { organ: { type: 'string' }, 'base-url': { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [folder, ...more] = positionals;
    const base = values['base-url'];
    if (!folder || more.length > 0 || (base !== undefined && !/^https?:\/\//.test(base))) return null;
    return { folder, organ: values.organ, base: base?.replace(/\/+$/, '') };
  } catch {
    return null;
  }
}

/**
 * `gongkai export static`: writes the public column as plain files, each organ below its code. Exit 0 when every link
 * leads somewhere, 1 when some do not, 2 when the folder holds something.
 */
export async function runExportStatic(args: readonly string[], io: CliIo): Promise<number> {
  const wanted = given(args);
  if (!wanted) {
    io.err(usage(io));
    return 64;
  }
  const running = await open(loadConfig(), { beside: true });
  const server = await createServer(running.app, { logger: false });
  try {
    return (await exportAll(running.app, server, wanted, io)) === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof FolderNotEmpty)) throw error;
    io.err(io.english ? 'the folder is not empty\n' : '目录不是空的，请换一个目录\n');
    return 2;
  } finally {
    await server.close();
    await running.stop();
  }
}

/** Writes the organs wanted; answers how many links lead nowhere. */
async function exportAll(
  app: App,
  server: PortalServer,
  { folder: root, organ, base }: NonNullable<ReturnType<typeof given>>,
  io: CliIo,
): Promise<number> {
  const organs = organ ? [await agencyByCode(app, organ)] : await listAgencies(app);
  let faults = 0;
  for (const { code, name } of organs) {
    const folder = organs.length > 1 ? join(root, code) : root;
    const place = { code, folder, publicUrl: app.publicUrl, baseUrl: base ?? app.publicUrl };
    const { files, broken } = await exportStatic(server, place);
    const lost = [...broken, ...(await brokenLinks(folder, files, (path) => readFile(path, 'utf8')))];
    for (const it of lost) io.err(`  ${it}\n`);
    faults += lost.length;
    io.out(io.english ? `${name}: ${files.length} files\n` : `${name}：已写出${files.length}个文件\n`);
  }
  return faults;
}

import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { UnreadableFile } from './unreadable-file.ts';

const run = promisify(execFile);
/** Old formats take LibreOffice a second or two; what takes longer is broken. */
const LONGEST_MS = 30_000;
const PROGRAMS = ['soffice', 'libreoffice'];

/**
 * A file of an old format as DOCX, made by the LibreOffice of this machine with a profile of its own, so that two
 * conversions never meet. Throws `UnreadableFile` where there is no LibreOffice or it cannot read the file.
 */
export async function convertToDocx(
  bytes: Uint8Array,
  extension: 'doc' | 'rtf' | 'odt',
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-report-'));
  try {
    await writeFile(join(folder, `report.${extension}`), bytes);
    for (const program of PROGRAMS) {
      if (await convert(program, folder, extension))
        return await readFile(join(folder, 'out', 'report.docx'));
    }
  } catch {
    throw new UnreadableFile('文件不能读取，请用 Word 或者 WPS 另存为 DOCX 后重试。');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  throw new UnreadableFile('读取 DOC、WPS、RTF、ODT 文件需要 LibreOffice，请安装，或者另存为 DOCX 后重试。');
}

/** Answers `false` where the program is not on this machine. */
async function convert(program: string, folder: string, extension: string): Promise<boolean> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const task = [
    '--headless',
    '--norestore',
    '--convert-to',
    'docx:MS Word 2007 XML',
    '--outdir',
    join(folder, 'out'),
  ];
  try {
    await run(program, [profile, ...task, join(folder, `report.${extension}`)], {
      timeout: LONGEST_MS,
      killSignal: 'SIGKILL',
    });
    return true;
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return false;
    throw fault;
  }
}

import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import {
  createReportWriter,
  LAID_OUT_FORMATS,
} from '../../src/documents/annual-reports/export/export-formats.ts';
import {
  bytesOf,
  pageOf,
  sample,
  textOf,
} from '../../src/documents/annual-reports/reader/sample-report.fixture.tsx';
import { createDocumentCompiler } from '../../src/documents/letters/document-compiler.ts';
import { broken, dice } from '../reports/broken-files.ts';
import { HOSTILE } from '../reports/hostile-reports.ts';
import { convertedByOffice, officeProgram } from '../reports/office.ts';
import { reportToPrint } from '../reports/printed-reports.ts';

/** What the reader promises of any file: milliseconds, and kilobytes of the whole program. */
const LIMITS = { milliseconds: 10_000, converted: 42_000, kilobytes: 500 * 1024 } as const;
const MANY = 400;
/** Each of these is opened by LibreOffice first. */
const FEW = 12;

const compiler = createDocumentCompiler();
const write = createReportWriter(compiler);
afterAll(() => compiler.close());

type Said = { readonly name: string; readonly became: string; readonly milliseconds: number };

/** Reads files in a program of its own: what became of each, and the most memory it held. */
async function readAll(files: Iterable<readonly [name: string, bytes: Uint8Array]>) {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-hostile-'));
  try {
    for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
    const program = new URL('../fixtures/read-reports-process.ts', import.meta.url).pathname;
    const { stdout } = await promisify(execFile)(process.execPath, [program, folder], { maxBuffer: 1e8 });
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    return { said: lines.slice(0, -1) as readonly Said[], kilobytes: Number(lines.at(-1).kilobytes) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function* brokenCopies(
  file: Uint8Array,
  extension: string,
  count: number,
): Generator<readonly [string, Uint8Array]> {
  const roll = dice(count + extension.length * 7919);
  for (let copy = 0; copy < count; copy += 1)
    yield [`${String(copy).padStart(4, '0')}.${extension}`, broken(file, roll)];
}

const slowest = (said: readonly Said[]): number => Math.max(...said.map((it) => it.milliseconds));

describe('the reader, given broken files', () => {
  it.each([...LAID_OUT_FORMATS, 'page', 'txt'] as const)(
    'of the kind %s, reads or refuses each in time',
    async (kind) => {
      const file =
        kind === 'txt'
          ? bytesOf(textOf(sample))
          : kind === 'page'
            ? bytesOf(pageOf(sample))
            : await write(kind, reportToPrint(sample));
      const { said, kilobytes } = await readAll(brokenCopies(file, kind, MANY));
      expect(said).toHaveLength(MANY);
      expect(said.filter((it) => it.became === 'too-slow').length).toBeLessThan(MANY / 100);
      expect(slowest(said)).toBeLessThan(LIMITS.milliseconds);
      expect(kilobytes).toBeLessThan(LIMITS.kilobytes);
    },
  );

  it.skipIf(officeProgram === undefined).each(['doc', 'odt', 'rtf'])(
    'of the old kind %s too',
    async (kind) => {
      const [file] = await convertedByOffice({ from: 'docx', to: kind }, [
        await write('docx', reportToPrint(sample)),
      ]);
      const { said, kilobytes } = await readAll(brokenCopies(file ?? new Uint8Array(), kind, FEW));
      expect(said).toHaveLength(FEW);
      expect(slowest(said)).toBeLessThan(LIMITS.converted);
      expect(kilobytes).toBeLessThan(LIMITS.kilobytes);
    },
  );

  it.each(Object.entries(HOSTILE))(
    'made to harm, refuses %s in time and within its memory',
    async (name, made) => {
      const { said, kilobytes } = await readAll([[name, made()]]);
      expect(said.map((it) => it.became)).not.toContain('read');
      expect(slowest(said)).toBeLessThan(LIMITS.milliseconds);
      expect(kilobytes).toBeLessThan(LIMITS.kilobytes);
    },
  );
});

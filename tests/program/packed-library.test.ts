import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/package-root.ts';
import { buildProgram } from './build.ts';

const run = promisify(execFile);
const root = packageRoot();
const EXAMPLE = join(root, 'docs/examples/annual-report.html');

/** Somebody else's program, held to the strictest types, the package's own included. */
const PROGRAM = `import { readFile } from 'node:fs/promises';
import { type CheckFinding, checkReport, createReportReader, type ReadReport, type Result } from 'gongkai/annual-reports';

const reader = createReportReader();
const file = process.argv[2] ?? '';
const read: Result<ReadReport> = await reader.read(await readFile(file), file);
await reader.close();
if (!read.ok) throw new Error(read.refusal.message);
const findings: readonly CheckFinding[] = checkReport(read.value);
console.log(read.value.agency, read.value.year, read.value.table3?.new_received?.join(' '), findings.length);
`;
const TSCONFIG = {
  compilerOptions: {
    target: 'ES2024',
    module: 'nodenext',
    types: ['node'],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    outDir: 'out',
  },
  files: ['program.ts'],
};

/** What `npm pack` would put into the tarball. */
async function packedFiles(): Promise<readonly string[]> {
  const words = ['pack', '--dry-run', '--json', '--ignore-scripts', '--silent'];
  const { stdout } = await run('npm', words, { cwd: root, maxBuffer: 64 * 1024 * 1024 });
  const [packed]: readonly { readonly files: readonly { readonly path: string }[] }[] = JSON.parse(stdout);
  return (packed?.files ?? []).map(({ path }) => path);
}

/** The packed files as npm installs them: the dependencies beside the package, not within it. */
async function install(folder: string, files: readonly string[]): Promise<void> {
  const modules = join(folder, 'node_modules');
  for (const path of files) {
    const to = join(modules, 'gongkai', path);
    await mkdir(dirname(to), { recursive: true });
    await cp(join(root, path), to);
  }
  for (const name of await readdir(join(root, 'node_modules')))
    if (!name.startsWith('.')) await symlink(join(root, 'node_modules', name), join(modules, name));
}

describe('the package as others install it', () => {
  let folder: string;
  let files: readonly string[];
  beforeAll(async () => {
    buildProgram();
    folder = await mkdtemp(join(tmpdir(), 'gongkai-packed-'));
    files = await packedFiles();
    await install(folder, files);
  }, 180_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('holds the build, what it reads at run time, and nothing of its workshop', () => {
    const wanted = [
      'bin/gongkai.mjs',
      'scripts/run.mjs',
      'dist/server/annual-reports.js',
      'docs/annual-reports.md',
    ];
    for (const path of [...wanted, 'src/documents/annual-reports/export/report.typ'])
      expect(files).toContain(path);
    const folders = new Set(files.map((path) => path.split('/')[0] ?? basename(path)));
    for (const name of ['tests', 'bench', 'console', 'data', '.ci']) expect(folders).not.toContain(name);
    expect(files.filter((path) => /\.(map|test\.js)$/.test(path))).toEqual([]);
  });

  test('is a library for a program in strict TypeScript', async () => {
    await writeFile(join(folder, 'package.json'), '{"type":"module"}');
    await writeFile(join(folder, 'program.ts'), PROGRAM);
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(TSCONFIG));
    await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], {
      cwd: folder,
    });
    const { stdout } = await run(process.execPath, [join(folder, 'out/program.js'), EXAMPLE], {
      cwd: folder,
    });
    expect(stdout).toBe('青禾区示例局 2025 2 1 0 0 1 0 4 0\n');
  }, 120_000);

  test('is a command', async () => {
    const command = join(folder, 'node_modules/gongkai/bin/gongkai.mjs');
    const { stdout } = await run(process.execPath, [command, 'report', 'check', EXAMPLE], { cwd: folder });
    expect(stdout).toContain('青禾区示例局');
  }, 60_000);
});

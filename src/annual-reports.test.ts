import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { packageRoot } from './package-root.ts';

const run = promisify(execFile);
const root = packageRoot();
const block = (text: string, language: string): string =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(text)?.[1] ?? '';

describe('the library gongkai/annual-reports', () => {
  test('does what its documentation says', async () => {
    const text = await readFile(join(root, 'docs', 'annual-reports.md'), 'utf8');
    const library = pathToFileURL(join(root, 'src', 'annual-reports.ts')).href;
    const folder = await mkdtemp(join(tmpdir(), 'gongkai-example-'));
    try {
      const file = join(folder, 'example.mjs');
      await writeFile(file, block(text, 'js').replace('gongkai/annual-reports', library));
      const { stdout } = await run(process.execPath, [file], { cwd: root });
      expect(stdout).toBe(block(text, 'text'));
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('reads and checks the example of the READMEs on the command line', async () => {
    const main = join(root, 'src', 'cli', 'main.ts');
    const args = [main, 'report', 'check', 'docs/examples/annual-report.html'];
    const { stdout } = await run(process.execPath, args, {
      cwd: root,
      env: { ...process.env, LANG: 'zh_CN.UTF-8' },
    });
    expect(stdout).toContain('青禾区示例局');
  });

  test('is exported with its types from what the build makes', async () => {
    const { exports } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    expect(exports['./annual-reports']).toEqual({
      types: './dist/types/annual-reports.d.ts',
      default: './dist/server/annual-reports.js',
    });
    for (const [part, project] of [
      ['dist/types', 'tsconfig.library.json'],
      ['dist/server', 'tsconfig.build.json'],
    ] as const)
      expect(JSON.parse(await readFile(join(root, project), 'utf8')).compilerOptions.outDir).toBe(part);
    expect(existsSync(join(root, 'src', 'annual-reports.ts'))).toBe(true);
  });
});

import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../src/package-root.ts';

const run = promisify(execFile);

/** Who runs each command of the READMEs. `here`: this file. */
const RUN_BY: Readonly<Record<string, string>> = {
  'npm start': 'tests/start.test.ts and tests/long/kill.test.ts',
  'GONGKAI_DEMO=0 npm start': 'tests/start.test.ts',
  'npm test': '.ci/run',
  'npm run test:long': 'before a release',
  'npm run test:server': 'before a release',
  'npm run bench': 'before a release',
  'npx gongkai help': 'here',
  'npx gongkai clock docs/examples/clock.json': 'here',
  'npx gongkai clock --json docs/examples/clock.json': 'here',
  'npx gongkai report read docs/examples/annual-report.html --json': 'here',
  'npx gongkai report check docs/examples/annual-report.html': 'src/annual-reports.test.ts',
  'npx gongkai verify': 'tests/commands.test.ts',
  'npx gongkai user add --agency qhq-zfb --login office.new --name 新同事 --role handler':
    'tests/commands.test.ts',
  'npx gongkai demo': 'tests/commands.test.ts',
  'npx gongkai migrate': 'tests/commands.test.ts',
};

const commandsOf = async (file: string): Promise<string[]> => {
  const text = await readFile(join(packageRoot(), file), 'utf8');
  return [...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.trim().split('\n'));
};

const gongkai = (args: readonly string[]) =>
  run(process.execPath, [join(packageRoot(), 'src', 'cli', 'main.ts'), ...args], { cwd: packageRoot() });

describe('the READMEs', () => {
  test('name the same commands in both languages, and each is run by something', async () => {
    const english = await commandsOf('README.md');
    expect(await commandsOf('README.zh-CN.md')).toEqual(english);
    expect(english.toSorted()).toEqual(Object.keys(RUN_BY).toSorted());
  });

  test('name only files that exist', async () => {
    for (const file of ['README.md', 'README.zh-CN.md']) {
      const text = await readFile(join(packageRoot(), file), 'utf8');
      for (const [, target = ''] of text.matchAll(/\]\(([^)#]+)\)/g))
        await readFile(join(packageRoot(), target));
    }
  });

  test('help, clock and report read do what they say', async () => {
    expect((await gongkai(['help'])).stdout).toContain('gongkai clock');
    expect((await gongkai(['clock', 'docs/examples/clock.json'])).stdout).toContain('2025年7月1日');
    expect(JSON.parse((await gongkai(['clock', '--json', 'docs/examples/clock.json'])).stdout)).toMatchObject(
      { replyDueOn: '2025-07-01', state: 'running', provisional: false },
    );
    const report = JSON.parse(
      (await gongkai(['report', 'read', 'docs/examples/annual-report.html', '--json'])).stdout,
    );
    expect(report.table3.new_received).toEqual([2, 1, 0, 0, 1, 0, 4]);
    expect(report.findings).toEqual([]);
  });
});

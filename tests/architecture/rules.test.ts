import { describe, expect, test } from 'vitest';
import { circles } from './circle-rules.ts';
import {
  DEPENDENCY_BUDGET,
  type Lockfile,
  logDifferences,
  type Manifest,
  missingFromLockfile,
  runtimeDependencies,
  unpinned,
} from './dependency-rules.ts';
import {
  badNames,
  defaultExports,
  environmentReaders,
  LONGEST_FILE,
  longFiles,
  MEDIAN_FILE,
  medianLength,
} from './file-rules.ts';
import { misnamedMigrations, tablesWithoutAgency } from './migration-rules.ts';
import { projectFiles, projectText } from './project-files.ts';

const program = projectFiles(['src', 'console'], ['.ts', '.tsx']);
const sources = [...program, ...projectFiles(['tests', 'scripts', 'bin'], ['.ts', '.tsx', '.mjs'])];
const migrations = projectFiles(['migrations'], ['.sql']);
const manifest = JSON.parse(projectText('package.json')) as Manifest;
const lockfile = JSON.parse(projectText('package-lock.json')) as Lockfile;

const ofLines = (path: string, count: number) => ({ path, text: 'x\n'.repeat(count) });
const withText = (path: string, text: string) => [{ path, text }];

describe('files', () => {
  test(`none is longer than ${LONGEST_FILE} lines`, () => {
    expect(longFiles(sources)).toEqual([]);
    expect(longFiles([ofLines('src/a.ts', 251), ofLines('src/b.data.ts', 900)])).toEqual([
      'src/a.ts: 251 lines',
    ]);
  });

  test(`the middle one has at most ${MEDIAN_FILE} lines of code`, () => {
    expect(medianLength(program)).toBeLessThanOrEqual(MEDIAN_FILE);
    expect(medianLength([1, 70, 80].map((count) => ofLines('src/a.ts', count)))).toBe(70);
    expect(medianLength(withText('src/a.ts', '/**\n * a\n */\n\n// b\nx\n'))).toBe(1);
  });

  test('all names are kebab-case', () => {
    expect(badNames(sources)).toEqual([]);
    expect(badNames(withText('src/domain/replyPeriod.ts', ''))).toHaveLength(1);
    expect(badNames(withText('src/Domain/reply.ts', ''))).toHaveLength(1);
    expect(badNames(withText('src/domain/calendar/2019.data.test.ts', ''))).toEqual([]);
  });

  test('none import each other in a circle', () => {
    expect(circles(program)).toEqual([]);
    const imports = (path: string, of: string) => ({ path, text: `import { a } from '${of}';\n` });
    const ring = [
      imports('src/a.ts', './x/b.ts'),
      imports('src/x/b.ts', '../c.ts'),
      imports('src/c.ts', './a.ts'),
    ];
    expect(circles([...ring, imports('src/d.ts', './a.ts')])).toEqual([
      ['src/a.ts', 'src/c.ts', 'src/x/b.ts'],
    ]);
  });

  test('none has a default export', () => {
    expect(defaultExports(program)).toEqual([]);
    expect(defaultExports(withText('src/a.ts', 'const a = 1;\nexport { a as default };'))).toHaveLength(1);
    expect(defaultExports(withText('src/a.ts', 'export default 1;'))).toHaveLength(1);
  });

  test('only the configuration reads the environment', () => {
    expect(environmentReaders(program)).toEqual([]);
    expect(environmentReaders(withText('src/api/a.ts', 'process.env.PORT'))).toHaveLength(1);
    expect(environmentReaders(withText('src/api/a.ts', 'const { env } = process;'))).toHaveLength(1);
  });
});

describe('migrations', () => {
  test('are numbered without a gap and named in words', () => {
    expect(misnamedMigrations(migrations)).toEqual([]);
    const names = ['0001-a.sql', '0003-b.sql', '0003_c.sql'];
    expect(misnamedMigrations(names.map((path) => ({ path, text: '' })))).toHaveLength(2);
  });

  test('key every table of an organ by the organ first', () => {
    expect(migrations.length).toBeGreaterThan(0);
    expect(tablesWithoutAgency(migrations)).toEqual([]);
  });

  test.each([
    ['create table a (id uuid primary key, agency_id uuid);', 1],
    ['create table a (agency_id uuid, id uuid, primary key (id, agency_id));', 1],
    ['create table a (agency_id uuid, id uuid); -- primary key (agency_id, id)', 1],
    ['CREATE TABLE a (n int check (n > 0), agency_id uuid, PRIMARY KEY (agency_id, n));', 0],
    ['create table a (agency_id uuid primary key references agencies (id));', 0],
    ['create table sessions (token_hash bytea primary key);', 0],
  ])('%s gives %i violations', (text, violations) => {
    expect(tablesWithoutAgency(withText('migrations/0001-a.sql', text))).toHaveLength(violations);
  });
});

describe('runtime dependencies', () => {
  test(`number at most ${DEPENDENCY_BUDGET}, are pinned, and have a line in the log each`, () => {
    expect(runtimeDependencies(manifest).length).toBeLessThanOrEqual(DEPENDENCY_BUDGET);
    expect(unpinned(manifest)).toEqual([]);
    expect(logDifferences(manifest, projectText('docs/decisions/dependencies.md'))).toEqual([]);
  });

  test('are noticed when they are loose, unlogged or gone', () => {
    expect(unpinned({ dependencies: { a: '^1.0.0', b: '1.0.0' } })).toEqual(['a']);
    expect(logDifferences({ dependencies: { a: '1.0.0' } }, '| `b` | gone |')).toHaveLength(2);
  });

  test('are in the lockfile for every system they exist for', () => {
    expect(missingFromLockfile(lockfile)).toEqual([]);
    const partial = {
      packages: { 'node_modules/a': { optionalDependencies: { 'a-darwin-arm64': '1.0.0' } } },
    };
    expect(missingFromLockfile(partial)).toEqual(['a-darwin-arm64']);
  });
});

describe('decision records', () => {
  test('are all in the index', () => {
    const index = projectText('docs/decisions/README.md');
    const records = projectFiles(['docs/decisions'], ['.md']).map((file) => file.path.split('/').at(-1));
    expect(records.filter((name) => name !== 'README.md' && !index.includes(`(${name})`))).toEqual([]);
  });
});

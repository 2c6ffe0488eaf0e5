import { describe, expect, test } from 'vitest';
import { consoleViolations, layerViolations } from './layers.ts';
import { projectFiles } from './project-files.ts';

const program = projectFiles(['src'], ['.ts', '.tsx']);
const consoleFiles = projectFiles(['console/src'], ['.ts', '.tsx']);

const planted = (path: string, text: string): readonly string[] => layerViolations([{ path, text }]);

describe('the plan of the house', () => {
  test('every import of src keeps to it', () => {
    expect(layerViolations(program)).toEqual([]);
  });

  test.each([
    [
      'the law reaches for the database',
      'src/domain/staff/a.ts',
      "import { x } from '../../database/store.ts';",
    ],
    ['the law reaches for a package', 'src/domain/a.ts', "import { z } from 'zod';"],
    ['the law reaches for Node', 'src/domain/a.ts', "import { readFile } from 'node:fs/promises';"],
    ['a type is imported from the wrong layer', 'src/database/a.ts', "import type { A } from '../api/a.ts';"],
    ['an import is spread over lines', 'src/jobs/a.ts', "import {\n  a,\n  b,\n} from '../database/a.ts';"],
    ['a module is imported for its effect', 'src/sealing/a.ts', "import 'pg';"],
    ['a module is imported late', 'src/portal/a.ts', "const a = await import('../database/a.ts');"],
    ['a type names a module', 'src/portal/a.ts', "type A = import('../database/a.ts').A;"],
    ['a module is passed on', 'src/api/a.ts', "export { a } from '../sealing/a.ts';"],
    ['everything is passed on', 'src/api/a.ts', "export * from '../sealing/a.ts';"],
    ['the program imports a test', 'src/api/a.ts', "import { a } from './b.test.ts';"],
    ['the program imports the tests', 'src/api/a.ts', "import { a } from '../../tests/factories/a.ts';"],
    ['a folder is not in the plan', 'src/utils/a.ts', ''],
    ['the start reaches for SQL', 'src/main.ts', "import pg from 'pg';"],
    ['a package has a similar name', 'src/portal/a.ts', "import { a } from 'react-router';"],
  ])('it bites when %s', (_case, path, text) => {
    expect(planted(path, text)).toHaveLength(1);
  });

  test.each([
    ['its own layer', 'src/domain/letters/a.ts', "import { x } from '../calendar/b.ts';"],
    ['a part of an allowed package', 'src/portal/a.ts', "import { x } from 'react-dom/server';"],
    ['an allowed top-level file', 'src/documents/a.ts', "import { x } from '../package-root.ts';"],
    ['what a test needs', 'src/domain/a.test.ts', "import { x } from '../../tests/factories/a.ts';"],
    ['what only a comment names', 'src/domain/a.ts', "/** import { z } from 'zod'; */\n// import 'pg'"],
  ])('it allows %s', (_case, path, text) => {
    expect(planted(path, text)).toEqual([]);
  });
});

describe('the console', () => {
  test('reaches only the domain and the types of the views', () => {
    expect(consoleViolations(consoleFiles)).toEqual([]);
  });

  test.each([
    ["import { a } from '../../../src/api/cases/views.ts';", 1],
    ["import type { A } from '../../../src/api/cases/routes.ts';", 1],
    ["import type { A } from '../../../src/application/a.ts';", 1],
    ["import { join } from 'node:path';", 1],
    ["import type { A } from '../../../src/api/cases/views.ts';", 0],
    ["import { a } from '../../../src/domain/letters/a.ts';", 0],
    ["import { Table } from 'antd';", 0],
  ])('%s gives %i violations', (text, violations) => {
    expect(consoleViolations([{ path: 'console/src/cases/a.tsx', text }])).toHaveLength(violations);
  });
});

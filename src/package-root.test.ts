import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageRoot } from './package-root.ts';

it('finds the folder of the package, where fonts and templates are', () => {
  expect(existsSync(join(packageRoot(), 'package.json'))).toBe(true);
  expect(existsSync(join(packageRoot(), 'fonts', 'FandolFang-Regular.otf'))).toBe(true);
  expect(existsSync(join(packageRoot(), 'src/documents/letters/letter.typ'))).toBe(true);
});

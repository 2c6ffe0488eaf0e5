/** `npm run test:long`: kills, races and large amounts; minutes to hours, beside `npm test`. */
import { ensureBuild } from './ensure.mjs';
import { runParts, suite } from './test-parts.mjs';

await ensureBuild();
// Every kind of page in every display at every width.
process.env.EVERY_WIDTH = '1';
runParts([
  suite('长测试 Long runs', 'vitest.long.config.ts'),
  suite('所有页面 Every page', 'vitest.e2e.config.ts', 'tests/e2e/pages.test.ts'),
]);

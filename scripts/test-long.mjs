/** `npm run test:long`: kills, races and large amounts; minutes to hours, beside `npm test`. */
import { ensureBuild } from './ensure.mjs';
import { runParts, suite } from './test-parts.mjs';

await ensureBuild();
runParts([suite('长测试 Long runs', 'vitest.long.config.ts')]);

/** `npm test`: everything a change must pass. `--only=style|unit|e2e` runs one part. */
import { ensureChromium } from './chromium.mjs';
import { ensureBuild, ensureInstall } from './ensure.mjs';
import { stop } from './node-path.mjs';
import { check, runParts, suite } from './test-parts.mjs';

const PARTS = {
  style: [
    check('格式与写法 Biome', '@biomejs/biome/bin/biome', 'check', '--error-on-warnings'),
    check('类型：服务端 Types of the server', 'typescript/bin/tsc', '--noEmit'),
    check('类型：工作台 Types of the console', 'typescript/bin/tsc', '--noEmit', '-p', 'console'),
    check('未使用的代码与依赖 knip', 'knip/bin/knip.js', '--no-progress', '--treat-config-hints-as-errors'),
  ],
  unit: [suite('规则、用例与数据库 Rules, use cases, database', 'vitest.config.ts')],
  e2e: [suite('浏览器流程 Browser journeys', 'vitest.e2e.config.ts')],
};

const option = process.argv.slice(2).find((word) => word.startsWith('--only='));
const only = option?.slice('--only='.length);
if (only !== undefined && !(only in PARTS))
  stop('用法：npm test -- --only=style|unit|e2e。', 'Usage: npm test -- --only=style|unit|e2e.');

ensureInstall();
if (only !== 'style') await ensureBuild();
const needsBrowser = only === undefined || only === 'e2e';
if (needsBrowser && !ensureChromium())
  runParts([{ title: '浏览器 Browser', run: () => ({ passed: 0, failed: 1 }) }]);
else runParts(only ? PARTS[only] : Object.values(PARTS).flat());

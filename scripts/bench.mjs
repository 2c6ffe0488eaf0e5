/** `npm run bench`: measures the built program; about two minutes (bench/README.md). */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuild } from './ensure.mjs';
import { nodePath, root, toolEnvironment } from './node-path.mjs';

await ensureBuild();
const words = [join(root, 'bench', 'main.ts'), ...process.argv.slice(2)];
const env = toolEnvironment({ NODE_ENV: 'production' });
const { status, error } = spawnSync(nodePath(), words, { cwd: root, env, stdio: 'inherit' });
if (error) process.stderr.write(`${error.message}\n`);
process.exitCode = status ?? 1;

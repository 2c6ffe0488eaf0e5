/** `npm run bench`: measures the built program; about two minutes (bench/README.md). */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuild } from './ensure.mjs';
import { nodePath, root, toolEnvironment } from './node-path.mjs';

await ensureBuild();
const bench = join(root, 'bench');
const jsx = pathToFileURL(join(bench, 'jsx', 'register.ts')).href;
const words = ['--import', jsx, join(bench, 'main.ts'), ...process.argv.slice(2)];
const env = toolEnvironment({ NODE_ENV: 'production' });
const { status, error } = spawnSync(nodePath(), words, { cwd: root, env, stdio: 'inherit' });
if (error) process.stderr.write(`${error.message}\n`);
process.exitCode = status ?? 1;

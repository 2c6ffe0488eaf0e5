#!/usr/bin/env node
/**
 * Runs the built command line on Node 24 with the arguments given: `node scripts/run.mjs start`.
 * Also reached as `npx gongkai …`.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild } from './ensure.mjs';
import { nodePath, refuseOldNode, root } from './node-path.mjs';

refuseOldNode();
const program = join(root, 'dist', 'server', 'cli', 'main.js');
// Missing only when npm was told to skip `prestart`, or when the command is the first thing ever run.
if (!existsSync(program)) await ensureBuild();

const node = nodePath();
// React renders eight times slower without NODE_ENV=production.
const env = { ...process.env, NODE_ENV: 'production' };
const words = [program, ...process.argv.slice(2)];

if (process.execve && process.platform !== 'win32') {
  // The program takes this process over: signals, exit status and terminal are its own.
  process.execve(node, [node, ...words], env);
}
const child = spawn(node, words, { env, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (status, signal) => {
  if (signal === null) process.exit(status ?? 1);
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
});

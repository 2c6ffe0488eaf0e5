import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds what is not built yet, so that a test of the whole program can also be run alone. */
export function buildProgram(): void {
  const script = join(import.meta.dirname, '../../scripts/ensure.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script, 'build'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the build failed: ${stderr}`);
}

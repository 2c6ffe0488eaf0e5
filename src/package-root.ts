import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

let found: string | null = null;

/**
 * The folder of this package, whether the code runs from `src` or from `dist/server`: the nearest folder
 * upwards whose package.json is named gongkai. Throws where there is none, which is a broken installation.
 */
export function packageRoot(): string {
  found ??= nearestPackage(dirname(fileURLToPath(import.meta.url)));
  return found;
}

function nearestPackage(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (isGongkai(join(folder, 'package.json'))) return folder;
    if (folder === dirname(folder)) throw new Error(`no package.json named gongkai above ${start}`);
  }
}

function isGongkai(file: string): boolean {
  if (!existsSync(file)) return false;
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return (
    typeof manifest === 'object' && manifest !== null && 'name' in manifest && manifest.name === 'gongkai'
  );
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One text file of the project; `path` is relative to its root, with `/`. Rules see only lists of these. */
export type ProjectFile = { readonly path: string; readonly text: string };

const root = fileURLToPath(new URL('../../', import.meta.url));

const LEFT_OUT = new Set(['node_modules', 'dist', '.git', 'data', 'coverage']);

function walk(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (LEFT_OUT.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });
}

/** All files below the given folders whose name has one of the endings. */
export function projectFiles(folders: readonly string[], endings: readonly string[]): readonly ProjectFile[] {
  return folders
    .flatMap((folder) => walk(join(root, folder)))
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => ({
      path: relative(root, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8'),
    }));
}

/** One file of the project as text. */
export const projectText = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Tests and what only tests use stand beside the code but are not part of the program. */
export const isTest = (path: string): boolean => /\.(test|fixture|steps)\.tsx?$/.test(path);

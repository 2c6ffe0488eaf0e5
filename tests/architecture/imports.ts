import { posix } from 'node:path';
import type { ProjectFile } from './project-files.ts';

/** One import as written, and whether the compiler drops it (`import type`). */
export type Import = { readonly target: string; readonly typeOnly: boolean };

// The formatter puts every static import and re-export at the start of a line, so a pattern suffices;
// TypeScript 7 offers no parser to JavaScript.
const STATIC = /^[ \t]*(?:import|export)\s+(type\s)?[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm;
const BARE = /^[ \t]*import\s*['"]([^'"]+)['"]/gm;
const DYNAMIC = /\b(?:import|require)\(\s*['"`]([^'"`]+)['"`]/g;
const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;

/** Every module a file names: static, side-effect only, re-exported, dynamic, and `import('…')` types. */
export function importsOf(file: ProjectFile): readonly Import[] {
  const code = file.text.replaceAll(COMMENT, '');
  return [
    ...[...code.matchAll(STATIC)].map(([, type, target]) => ({
      target: target ?? '',
      typeOnly: type !== undefined,
    })),
    ...[...code.matchAll(BARE)].map(([, target]) => ({ target: target ?? '', typeOnly: false })),
    ...[...code.matchAll(DYNAMIC)].map(([, target]) => ({ target: target ?? '', typeOnly: false })),
  ];
}

/** The project path a relative import reaches; packages and `node:` modules stay as written. */
export const resolveImport = (file: ProjectFile, target: string): string =>
  target.startsWith('.') ? posix.normalize(posix.join(posix.dirname(file.path), target)) : target;

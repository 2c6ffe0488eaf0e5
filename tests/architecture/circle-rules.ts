import { importsOf, resolveImport } from './imports.ts';
import type { ProjectFile } from './project-files.ts';

/**
 * Circles of files that import each other, types included: each as its paths in order. Whoever reads one file of a
 * circle has to read them all.
 */
export function circles(files: readonly ProjectFile[]): readonly (readonly string[])[] {
  const paths = new Set(files.map((it) => it.path));
  const imports = new Map(files.map((it) => [it.path, targetsOf(it).filter((path) => paths.has(path))]));
  const reached = new Map<string, ReadonlySet<string>>(
    files.map(({ path }) => [path, reachableFrom(path, imports)]),
  );
  const rings = files
    .filter(({ path }) => reached.get(path)?.has(path))
    .map(({ path }) =>
      [...(reached.get(path) ?? [])].filter((other) => reached.get(other)?.has(path)).toSorted(),
    );
  return [...new Map(rings.map((it) => [it.join(), it])).values()];
}

const targetsOf = (file: ProjectFile): readonly string[] =>
  importsOf(file).map(({ target }) => resolveImport(file, target));

/** Every file that a file imports, directly or through others; itself only where it comes back. */
function reachableFrom(start: string, imports: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...(imports.get(start) ?? [])];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    waiting.push(...(imports.get(path) ?? []));
  }
  return reached;
}

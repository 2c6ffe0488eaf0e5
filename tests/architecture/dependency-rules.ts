/** Most runtime dependencies the house may have, optional ones included. */
export const DEPENDENCY_BUDGET = 45;

/** The parts of package.json the rules look at. */
export type Manifest = {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

/** Names of everything installed to run the program. */
export const runtimeDependencies = (manifest: Manifest): readonly string[] => [
  ...Object.keys(manifest.dependencies ?? {}),
  ...Object.keys(manifest.optionalDependencies ?? {}),
];

const loggedIn = (log: string): readonly string[] =>
  [...log.matchAll(/^\|\s*`([^`]+)`/gm)].map(([, name]) => name ?? '');

/** Runtime dependencies without a line in the log, and lines of dependencies that are gone. */
export function logDifferences(manifest: Manifest, log: string): readonly string[] {
  const used = runtimeDependencies(manifest);
  const logged = loggedIn(log);
  return [
    ...used.filter((name) => !logged.includes(name)).map((name) => `${name} has no line`),
    ...logged.filter((name) => !used.includes(name)).map((name) => `${name} is no dependency`),
  ];
}

/** Dependencies not pinned to one version: an install must give the same program everywhere. */
export const unpinned = (manifest: Manifest): readonly string[] =>
  Object.entries({ ...manifest.dependencies, ...manifest.optionalDependencies })
    .filter(([, version]) => !/^\d/.test(version))
    .map(([name]) => name);

/** The parts of package-lock.json the rules look at. */
export type Lockfile = {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >;
};

/**
 * Packages for other systems that the lockfile does not hold; npm 11 refuses to install from such a
 * lockfile. `node scripts/complete-lockfile.mjs` adds them.
 */
export function missingFromLockfile({ packages }: Lockfile): readonly string[] {
  const locked = Object.keys(packages);
  return Object.values(packages)
    .flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}))
    .filter((name) => !locked.some((path) => path.endsWith(`node_modules/${name}`)));
}

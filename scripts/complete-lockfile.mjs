/**
 * Run after every change of dependencies. A registry that lags behind leaves packages for other systems
 * (`…-darwin-arm64`) out of package-lock.json, and `npm ci` then refuses on the next machine. Their names
 * and exact versions stand in the packages that want them, so the entries can be completed from there.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './node-path.mjs';

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64'];
const LIBRARIES = { gnu: 'glibc', musl: 'musl' };

const path = join(root, 'package-lock.json');
const lockfile = JSON.parse(readFileSync(path, 'utf8'));
const { packages } = lockfile;
const isLocked = (name) => Object.keys(packages).some((key) => key.endsWith(`node_modules/${name}`));

/** The entry npm would have written, without the checksum only the registry knows. */
function entryOf(name, version, wantedBy) {
  const words = name.split('/').at(-1).split('-');
  const system = words.find((word) => SYSTEMS.includes(word));
  const processor = words.find((word) => PROCESSORS.includes(word));
  if (!system || !processor || !/^\d+\.\d+\.\d+[\w.-]*$/.test(version))
    throw new Error(`${name} ${version}: not a package for one system at one version`);
  const library = system === 'linux' && LIBRARIES[words.at(-1)];
  return {
    version,
    cpu: [processor],
    ...(wantedBy.dev && { dev: true }),
    ...(library && { libc: [library] }),
    ...(wantedBy.license && { license: wantedBy.license }),
    optional: true,
    os: [system],
  };
}

let added = 0;
for (const wantedBy of Object.values(packages))
  for (const [name, version] of Object.entries(wantedBy.optionalDependencies ?? {}))
    if (!isLocked(name)) {
      packages[`node_modules/${name}`] = entryOf(name, version, wantedBy);
      added += 1;
    }
if (added > 0) {
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  lockfile.packages = Object.fromEntries(sorted);
  writeFileSync(path, `${JSON.stringify(lockfile, null, 2)}\n`);
}
process.stdout.write(`${added} entries added to package-lock.json\n`);

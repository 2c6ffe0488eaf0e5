/**
 * Makes ready what is missing, and nothing else: `ensure install` the dependencies, `ensure build` also
 * `dist`. Runs before anything is installed, so it imports nothing from node_modules. Writes to standard
 * error only, because the command line prints machine-readable answers on standard output.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodePath, refuseOldNode, root, stop, toolEnvironment } from './node-path.mjs';

const STAMP = '.gongkai-stamp';
const modules = join(root, 'node_modules');

const say = (line) => process.stderr.write(`${line}\n`);
const readIfThere = (path) => (existsSync(path) ? readFileSync(path) : '');
const secondsSince = (start) => ((Date.now() - start) / 1000).toFixed(1);

/** What the installed tree was made from; npm's own record is part of it, so `npm prune` is noticed. */
function installedFrom() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  const files = ['package.json', 'package-lock.json', 'node_modules/.package-lock.json'];
  for (const file of files) hash.update(readIfThere(join(root, file))).update('\0');
  return hash.digest('hex');
}

const suits = (wanted, actual) => !wanted || wanted.includes(actual);

/** Whether somebody already ran a full `npm install` of this very lockfile: then there is nothing to do. */
function lockfileIsInstalled() {
  const record = join(modules, '.package-lock.json');
  if (!existsSync(record)) return false;
  const packageJson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies'])
    if (JSON.stringify(packageJson[kind]) !== JSON.stringify(locked[''][kind])) return false;
  return Object.entries(locked).every(([path, entry]) => {
    if (path === '' || !suits(entry.os, process.platform) || !suits(entry.cpu, process.arch)) return true;
    if (entry.optional && (entry.libc || (!entry.os && !entry.cpu && !installed[path]))) return true;
    return installed[path]?.version === entry.version && existsSync(join(root, path));
  });
}

/** The npm that started us, run by the Node that runs it; otherwise the one on the path. */
function npmCommand() {
  const npm = process.env.npm_execpath ?? '';
  if (basename(npm) !== 'npm-cli.js') return ['npm', []];
  return [process.env.npm_node_execpath ?? process.execPath, [npm]];
}

/** `npx gongkai` finds the command at once, without npm making a package of this folder first. */
function linkOwnCommand() {
  const link = join(modules, '.bin', 'gongkai');
  if (process.platform === 'win32' || existsSync(link)) return;
  mkdirSync(join(modules, '.bin'), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(join('..', '..', 'bin', 'gongkai.mjs'), link);
}

/** Installs the locked dependencies unless exactly these are installed. */
export function ensureInstall() {
  refuseOldNode();
  const stamp = join(modules, STAMP);
  if (String(readIfThere(stamp)) === installedFrom()) return;
  if (!lockfileIsInstalled()) {
    const start = Date.now();
    say('正在安装依赖，首次约需一分钟…… Installing dependencies, about a minute the first time …');
    // --include: neither NODE_ENV=production nor a user's npmrc may leave out what the build needs.
    const flags = '--include=dev --include=optional --ignore-scripts --no-audit --no-fund';
    const quiet = '--loglevel=error --engine-strict=false';
    const [command, first] = npmCommand();
    const words = [...first, 'ci', ...flags.split(' '), ...quiet.split(' ')];
    const options = { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' };
    const { status, error } = spawnSync(command, words, options);
    if (error) say(String(error.message));
    if (status !== 0) stop('依赖安装失败，原因见上方 npm 的提示。', 'Installing failed; npm says why above.');
    say(`依赖已安装，用时 ${secondsSince(start)} 秒。 Dependencies installed.`);
  }
  linkOwnCommand();
  writeFileSync(stamp, installedFrom());
}

/** The three parts of `dist`: what each is made from, and with which tool. */
const PARTS = [
  {
    name: 'server',
    inputs: ['src', 'tsconfig.json', 'tsconfig.build.json'],
    // A build is not a check: types are checked by `npm test`, and leaving them out halves the first start.
    command: (out) => ['typescript/bin/tsc', '-p', 'tsconfig.build.json', '--noCheck', '--outDir', out],
  },
  {
    // The types of the library `gongkai/annual-reports`; what it runs is part of the server.
    name: 'types',
    inputs: [
      'src/annual-reports.ts',
      'src/documents',
      'src/domain',
      'tsconfig.json',
      'tsconfig.library.json',
    ],
    command: (out) => ['typescript/bin/tsc', '-p', 'tsconfig.library.json', '--noCheck', '--outDir', out],
  },
  {
    name: 'console',
    inputs: ['console', 'src/domain', 'src/api', 'package-lock.json'],
    command: (out) => [
      'vite/bin/vite.js',
      'build',
      'console',
      '--outDir',
      out,
      '--emptyOutDir',
      '--logLevel=warn',
    ],
  },
];

/** Files of a path in stable order, without tests and hidden ones. */
function filesOf(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path)
    .filter((name) => !name.startsWith('.') && name !== 'node_modules' && !/\.test\.tsx?$/.test(name))
    .sort();
  return names.flatMap((name) => filesOf(join(path, name)));
}

function sourcesOf(part) {
  const hash = createHash('sha256');
  for (const file of part.inputs.flatMap((input) => filesOf(join(root, input))))
    hash.update(relative(root, file).split(sep).join('/')).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

/** Runs one tool; its words are shown only when it fails. */
function runTool([script, ...words]) {
  return new Promise((resolve) => {
    const options = { cwd: root, env: toolEnvironment({ NODE_ENV: 'production' }) };
    const child = spawn(nodePath(), [join(modules, script), ...words], options);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.on('error', (error) => resolve(String(error.message)));
    child.on('close', (status) => resolve(status === 0 ? undefined : output));
  });
}

/** Builds beside the old part and swaps, so that an interrupted build never leaves half a program. */
async function buildPart(part, sources) {
  const dist = join(root, 'dist');
  const fresh = join(dist, `${part.name}.${process.pid}.tmp`);
  const failure = await runTool(part.command(fresh));
  if (failure === undefined) {
    writeFileSync(join(fresh, STAMP), sources);
    rmSync(join(dist, part.name), { recursive: true, force: true });
    renameSync(fresh, join(dist, part.name));
  }
  rmSync(fresh, { recursive: true, force: true });
  return failure;
}

/** Installs, then builds the parts of `dist` whose sources changed. */
export async function ensureBuild() {
  ensureInstall();
  const stale = PARTS.map((part) => ({ part, sources: sourcesOf(part) })).filter(
    ({ part, sources }) => String(readIfThere(join(root, 'dist', part.name, STAMP))) !== sources,
  );
  if (stale.length === 0) return;
  const start = Date.now();
  say('正在构建…… Building …');
  mkdirSync(join(root, 'dist'), { recursive: true });
  const failures = await Promise.all(stale.map(({ part, sources }) => buildPart(part, sources)));
  for (const failure of failures) if (failure !== undefined) say(failure.trim());
  if (failures.some((failure) => failure !== undefined))
    stop('构建失败，原因见上。', 'The build failed; the reason stands above.');
  say(`构建完成，用时 ${secondsSince(start)} 秒。 Built.`);
}

// realpath: a folder reached through a symbolic link must not turn this script into a silent no-op.
if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  const task = process.argv[2];
  if (task === 'install') ensureInstall();
  else if (task === 'build') await ensureBuild();
  else stop('用法：node scripts/ensure.mjs install|build。', 'Usage: node scripts/ensure.mjs install|build.');
}

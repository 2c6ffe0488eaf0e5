/** Which Node runs the program: the one npm brought along, or the installed one when it is new enough. */
import { accessSync, chmodSync, constants, existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Oldest Node that may install and start (it then hands over to Node 24). */
const OLDEST_TO_INSTALL = [20, 0];
/** Oldest Node the program itself runs on, where npm has no Node 24 for the machine. */
const OLDEST_TO_RUN = [22, 12];

const isAtLeast = ([major, minor]) => {
  const [ours, oursMinor] = process.versions.node.split('.').map(Number);
  return ours > major || (ours === major && oursMinor >= minor);
};

/** Ends the process with one sentence, Chinese first. */
export function stop(chinese, english) {
  process.stderr.write(`${chinese} ${english}\n`);
  process.exit(1);
}

/** Refuses a Node too old to install with, and says how to get another. */
export function refuseOldNode() {
  if (isAtLeast(OLDEST_TO_INSTALL)) return;
  const cpu = process.arch === 'arm64' ? 'arm64' : 'x64';
  const command = `npm install -g node-linux-${cpu}@24`;
  const now = process.versions.node;
  stop(
    `需要 Node.js 20 或更高版本，当前为 ${now}：Debian 12 自带 18，请以 root 身份执行“${command}”后重新打开终端，或按 NodeSource 的说明（https://github.com/nodesource/distributions）安装。`,
    `Node.js 20 or newer is needed, this is ${now}: Debian 12 ships 18, so run "${command}" as root and open a new terminal, or install it from NodeSource (address above).`,
  );
}

/** The executable npm brought along, or `undefined` where there is none for this machine. */
function packagedNode() {
  // Installed as a dependency of another package, ours lie beside us.
  const folders = [join(root, 'node_modules'), dirname(root)];
  const path = folders
    .map((folder) => join(folder, `node-${process.platform}-${process.arch}`, 'bin', 'node'))
    .find((candidate) => existsSync(candidate));
  if (path === undefined) return undefined;
  try {
    accessSync(path, constants.X_OK);
  } catch {
    // npm marks bins executable when it links them; with bin-links=false it does not.
    chmodSync(path, 0o755);
  }
  return path;
}

/** Absolute path of the Node that runs the program; ends with one sentence when there is none. */
export function nodePath() {
  const packaged = packagedNode();
  if (packaged) return packaged;
  if (isAtLeast(OLDEST_TO_RUN)) return process.execPath;
  const wanted = OLDEST_TO_RUN.join('.');
  return stop(
    `本机（${process.platform} ${process.arch}）没有随附的 Node，请安装 Node.js ${wanted} 或更高版本，当前为 ${process.versions.node}。`,
    `No Node comes along for this machine; install Node.js ${wanted} or newer, this is ${process.versions.node}.`,
  );
}

/** The environment for tools: our Node and the installed commands come first. */
export function toolEnvironment(changes = {}) {
  const bin = join(root, 'node_modules', '.bin');
  const path = [dirname(nodePath()), bin, process.env.PATH].join(delimiter);
  return { ...process.env, PATH: path, ...changes };
}

/** The oldest Node.js the libraries behind the program work on: reading PDF fails on older ones. */
const OLDEST = [22, 12] as const;

/**
 * Throws where a program that imports the library runs on a Node.js too old for it: read on, a sound PDF would be
 * called damaged. The program itself never gets here, because its command brings a Node.js along.
 */
export function demandNode(version: string = process.versions.node): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldest, oldestMinor] = OLDEST;
  if (major > oldest || (major === oldest && minor >= oldestMinor)) return;
  throw new Error(`gongkai/annual-reports needs Node.js ${OLDEST.join('.')} or newer, this is ${version}`);
}

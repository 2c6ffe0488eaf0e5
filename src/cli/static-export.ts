import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, posix, resolve, sep } from 'node:path';
import { prefixOf, withoutPrefix } from '../portal/shared/http/path-prefix.ts';
import type { createServer } from '../server.ts';
import { exportedAddress, fileOfAddress, linkBetween, withLinks } from './static-paths.ts';

/** What was written, and links of it that lead nowhere. */
export type StaticExport = { readonly files: readonly string[]; readonly broken: readonly string[] };

/** The three faces on one server, asked in process. */
export type PortalServer = Awaited<ReturnType<typeof createServer>>;

type Options = {
  readonly code: string;
  readonly folder: string;
  /** Where the running portal is reached: forms and searches lead there. */
  readonly publicUrl: string;
  /** Where the export will be reached; absolute addresses in feeds and maps are written so. */
  readonly baseUrl: string;
};

type Answered = { readonly file: string; readonly type: string; readonly bytes: Buffer };

const isPage = (type: string): boolean => type.startsWith('text/html');
const isText = (type: string): boolean => /^(text\/(html|xml)|application\/(\w+\+)?(xml|json))/.test(type);

/**
 * Writes the whole public column of an organ as files that any web server serves, by asking the portal's own routes:
 * what they do not show is not in it. The same state gives the same bytes.
 */
export async function exportStatic(server: PortalServer, options: Options): Promise<StaticExport> {
  const { code, folder, publicUrl, baseUrl } = options;
  if ((await readdir(folder).catch(() => [])).length > 0) throw new FolderNotEmpty(folder);
  const { answers, missing } = await crawl(server, code, prefixOf(publicUrl));
  const written = new Map<string, Answered>(answers);
  for (const { file, type, bytes } of written.values()) {
    const target = resolve(folder, file);
    if (!target.startsWith(resolve(folder) + sep)) throw new Error(`outside the export: ${file}`);
    await mkdir(dirname(target), { recursive: true });
    const text = () => bytes.toString('utf8').replaceAll(`${publicUrl}/${code}`, `${baseUrl}/${code}`);
    const page = () => withLinks(text(), (it) => movedLink(it, file, written, options));
    await writeFile(target, isPage(type) ? page() : isText(type) ? text() : bytes);
  }
  const files = [...written.values()].map((it) => it.file).sort();
  return { files, broken: [...missing].sort() };
}

/** A link of an exported page: to its file, else to the running portal, else as it is. */
function movedLink(
  address: string,
  file: string,
  written: ReadonlyMap<string, Answered>,
  { code, publicUrl }: Options,
): string {
  const prefix = prefixOf(publicUrl);
  const [path = ''] = address.split('#');
  const wanted = exportedAddress(withoutPrefix(path, prefix), code);
  const to = wanted === null ? undefined : written.get(wanted);
  if (to) return linkBetween(file, to.file) + address.slice(path.length);
  return path.startsWith('/') && !path.startsWith('//')
    ? `${publicUrl}${withoutPrefix(address, prefix)}`
    : address;
}

/** The folder to write to holds something. */
export class FolderNotEmpty extends Error {
  override readonly name = 'FolderNotEmpty';
}

/** Everything that can be reached from the first page, page by page, each asked for once. */
async function crawl(server: PortalServer, code: string, prefix: string) {
  const answers = new Map<string, Answered>();
  const missing = new Set<string>();
  const start = [`/${code}`, `/${code}/sitemap.xml`, `/${code}/data`, `/${code}/sitemap`];
  const seen = new Set(start);
  const queue = [...start];
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    const response = await server.inject({ url: address });
    const type = String(response.headers['content-type'] ?? '');
    if (response.statusCode !== 200) {
      missing.add(`${response.statusCode} ${address}`);
      continue;
    }
    const bytes = response.rawPayload;
    answers.set(address, { file: fileOfAddress(address, isPage(type)), type, bytes });
    for (const found of isPage(type) ? addressesIn(bytes.toString('utf8'), code, prefix) : []) {
      if (seen.has(found)) continue;
      seen.add(found);
      queue.push(found);
    }
  }
  return { answers, missing };
}

function addressesIn(html: string, code: string, prefix: string): readonly string[] {
  const found: string[] = [];
  withLinks(html, (address) => {
    const wanted = exportedAddress(withoutPrefix(address.split('#')[0] ?? '', prefix), code);
    if (wanted !== null) found.push(wanted);
    return address;
  });
  return found;
}

/** Links of exported pages that lead to no file of the export. */
export async function brokenLinks(
  folder: string,
  files: readonly string[],
  read: (path: string) => Promise<string>,
): Promise<readonly string[]> {
  const known = new Set(files);
  const broken: string[] = [];
  for (const file of files.filter((it) => it.endsWith('.html')))
    withLinks(await read(join(folder, file)), (address) => {
      if (address === '' || /^(#|[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return address;
      const path = decodeURIComponent(address.split('#')[0] ?? '');
      if (!known.has(posix.join(posix.dirname(file), path))) broken.push(`${file} → ${address}`);
      return address;
    });
  return broken;
}

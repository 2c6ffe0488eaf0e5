import { importsOf, resolveImport } from './imports.ts';
import { isTest, type ProjectFile } from './project-files.ts';

/**
 * The plan of the house: what each folder of `src` may import beside itself. A word without a slash is a
 * folder or a top-level file of `src`, or a package; a word that ends in `/` or `:` stands for all below it.
 */
export const PLAN: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  sealing: ['node:'],
  files: ['node:', 'domain'],
  messaging: ['node:', 'domain', 'nodemailer'],
  database: ['domain', 'package-root', 'kysely', 'pg', 'node:', 'uuid', 'canonicalize'],
  documents: [
    'domain',
    'package-root',
    'react',
    'react-dom',
    '@myriaddreamin/typst-ts-node-compiler',
    'docx',
    'fflate',
    'parse5',
    'qrcode',
    'mammoth',
    'pdfjs-dist',
    '@xmldom/xmldom',
    '@e965/xlsx',
    'write-excel-file',
    'diff',
    'node:',
  ],
  identity: ['domain', '@node-rs/argon2', 'node:'],
  application: [
    'domain',
    'database',
    'sealing',
    'files',
    'messaging',
    'documents',
    'identity',
    'zod',
    'uuid',
    'canonicalize',
    '@node-rs/jieba',
    'qrcode',
    'file-type',
    'sm-crypto-v2',
    'node:crypto',
    // The demonstration tells several stories at once, each with a clock of its own.
    'node:async_hooks',
  ],
  'seal-server': ['application', 'zod'],
  jobs: ['application', 'domain'],
  api: [
    'domain',
    'application',
    'package-root',
    'fastify',
    'fastify-type-provider-zod',
    '@fastify/',
    'zod',
    'node:',
  ],
  portal: [
    'domain',
    'application',
    'documents',
    'package-root',
    'fastify',
    '@fastify/',
    'react',
    'react-dom',
    'qrcode',
    'echarts',
    'feed',
    'zod',
    'node:',
  ],
  cli: ['src/', 'zod', 'node:'],
};

/** What the files directly in `src` may import: they plug the parts together. */
const TOP_LEVEL = ['src/', 'zod', 'fastify', 'fastify-type-provider-zod', '@fastify/', 'node:'];

/** The folder of `src` a path lies in, or the name of a file directly in `src`; `undefined` outside. */
function placeOf(path: string): string | undefined {
  const [, place] = /^src\/([^/]+?)(?:\/.*|\.tsx?)$/.exec(path) ?? [];
  return place;
}

const isFolderOf = (path: string): boolean => path.split('/').length > 2;

/** `react` allows `react` and `react/jsx-runtime`; `@fastify/` and `node:` allow all that begins so. */
function isAllowed(words: readonly string[], reached: string): boolean {
  const place = placeOf(reached) ?? reached;
  return words.some((word) =>
    /[/:]$/.test(word) ? reached.startsWith(word) : place === word || reached.startsWith(`${word}/`),
  );
}

/** Imports of `src` that the plan does not allow, each as `file → target`. */
export function layerViolations(
  files: readonly ProjectFile[],
  plan: Readonly<Record<string, readonly string[]>> = PLAN,
): readonly string[] {
  return files.flatMap((file) => {
    const place = placeOf(file.path);
    if (place === undefined || isTest(file.path)) return [];
    const allowed = isFolderOf(file.path) ? plan[place] : TOP_LEVEL;
    if (!allowed) return [`${file.path} → a folder that is not in the plan`];
    return importsOf(file)
      .map(({ target }) => resolveImport(file, target))
      .filter((reached) => isTest(reached) || (placeOf(reached) !== place && !isAllowed(allowed, reached)))
      .map((reached) => `${file.path} → ${reached}`);
  });
}

/** Imports by which the console reaches further than the domain and the types of the views. */
export function consoleViolations(files: readonly ProjectFile[]): readonly string[] {
  return files.flatMap((file) =>
    importsOf(file)
      .map((one) => ({ ...one, reached: resolveImport(file, one.target) }))
      .filter(({ target }) => target.startsWith('.') || target.startsWith('node:'))
      .filter(({ reached, typeOnly }) => {
        if (reached.startsWith('console/') || reached.startsWith('src/domain/')) return isTest(reached);
        return !(typeOnly && /^src\/api\/(.+\/)?(.+-)?views?\.ts$/.test(reached));
      })
      .map(({ reached }) => `${file.path} → ${reached}`),
  );
}

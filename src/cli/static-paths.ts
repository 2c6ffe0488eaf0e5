import { createHash } from 'node:crypto';
import { posix } from 'node:path';

/** Parts of an organ's column that stand still; forms, searches and queries stay with the running system. */
const STILL = new Set([
  '',
  'disclosures',
  'items',
  'guide',
  'catalogue',
  'catalogue.json',
  'catalogue.csv',
  'catalogue.xlsx',
  'reports',
  'registers',
  'topics',
  'sitemap',
  'sitemap.xml',
  'feed.rss',
  'feed.atom',
  'feed.json',
  'data',
  'accessibility',
]);

const PAGE_CODE = '/portal-assets/page.svg';

/** An address of the portal as it is asked for, without the part after `#`; `null`: it is not exported. */
export function exportedAddress(address: string, code: string): string | null {
  if (!address.startsWith('/') || address.startsWith('//')) return null;
  const url = new URL(address, 'http://portal.invalid');
  const { pathname, searchParams } = url;
  if (pathname === PAGE_CODE || pathname.startsWith('/portal-assets/')) return pathname + url.search;
  const [, organ, part = ''] = pathname.split('/');
  if (organ !== code || !STILL.has(part)) return null;
  const keys = [...searchParams.keys()];
  if (keys.length === 0) return pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname;
  return keys.length === 1 && /^[1-9]\d*$/.test(searchParams.get('page') ?? '')
    ? pathname + url.search
    : null;
}

/** The file an address is written to, below the folder of the export. */
export function fileOfAddress(address: string, isPage: boolean): string {
  const { pathname, searchParams } = new URL(address, 'http://portal.invalid');
  const path = pathname.slice(1).split('/').map(fileName).join('/');
  if (pathname === PAGE_CODE)
    return `portal-assets/code-${createHash('sha256').update(address).digest('hex').slice(0, 16)}.svg`;
  if (!isPage) return path;
  const page = searchParams.get('page');
  return posix.join(path, ...(page ? [`page-${page}`] : []), 'index.html');
}

/** Most bytes a name of a file may have, on the file systems web servers use. */
const LONGEST_NAME = 255;

/** A part of an address as the name of a file; one that is too long keeps its beginning and its ending. */
function fileName(part: string): string {
  const name = decodeURIComponent(part);
  if (Buffer.byteLength(name) <= LONGEST_NAME) return name;
  const ending = posix.extname(name).slice(0, 10);
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 16);
  return `${[...name].slice(0, 40).join('')}-${digest}${ending}`;
}

/** The way from one file of the export to another, as a link. */
export const linkBetween = (from: string, to: string): string =>
  posix
    .relative(posix.dirname(from), to)
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');

const unescaped = (text: string): string =>
  text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#x27;', "'");
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const TAG = /<[a-z][^<>]*>/gi;
const LINK = /(\s(?:href|src|action|formaction)=")([^"]*)"/g;

/** A page with each of its addresses put through `change`; text never holds a bare `<`. */
export const withLinks = (html: string, change: (address: string) => string): string =>
  html.replaceAll(TAG, (tag) =>
    tag.replaceAll(
      LINK,
      (_, before: string, address: string) => `${before}${escaped(change(unescaped(address)))}"`,
    ),
  );

/**
 * The path the public reaches the portal below, such as `/zwgk` for `https://www.example.gov.cn/zwgk`; empty at the
 * root of a host. 国办公开办函〔2019〕61号 has the column stand within the organ's own site.
 */
export const prefixOf = (publicUrl: string): string =>
  URL.canParse(publicUrl) ? new URL(publicUrl).pathname.replace(/\/+$/, '') : '';

/** The address within the portal of a request whose reverse proxy did not take the prefix away. */
export function withoutPrefix(url: string, prefix: string): string {
  if (prefix === '' || !url.startsWith(prefix)) return url;
  const rest = url.slice(prefix.length);
  if (rest === '') return '/';
  if (rest.startsWith('/')) return rest;
  return rest.startsWith('?') ? `/${rest}` : url;
}

/** A path of the portal as the public's browser asks for it. */
export const publicPath = (path: string, prefix: string): string =>
  path.startsWith('/') && !path.startsWith('//') ? `${prefix}${path}` : path;

const TAG = /<[a-z][^<>]*>/gi;
const ADDRESS = /(\s(?:href|src|action|formaction|poster|data)=")\/(?!\/)/g;
const REFRESH = /(\scontent="\d+;\s*url=)\/(?!\/)/;

/**
 * A page with its links, forms and pictures below the prefix. Pages are written as for the root of a host, so no
 * link has to remember the prefix; text never holds a bare `<`, so only real tags are touched.
 */
export const belowPrefix = (html: string, prefix: string): string =>
  prefix === ''
    ? html
    : html.replaceAll(TAG, (tag) =>
        tag.includes('/') ? tag.replaceAll(ADDRESS, `$1${prefix}/`).replace(REFRESH, `$1${prefix}/`) : tag,
      );

/** An address for search engines, with the day it last changed. */
export type SitemapEntry = { readonly address: string; readonly changedOn?: string };

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Most addresses one map may hold (sitemaps.org). */
export const MAP_SIZE = 50_000;

/** A map of addresses (sitemaps.org 0.9). */
export const sitemapText = (entries: readonly SitemapEntry[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries
    .map(
      ({ address, changedOn }) =>
        `<url><loc>${escaped(address)}</loc>${changedOn ? `<lastmod>${changedOn}</lastmod>` : ''}</url>`,
    )
    .join('')}</urlset>\n`;

/** A map of maps. */
export const sitemapIndexText = (addresses: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${addresses
    .map((it) => `<sitemap><loc>${escaped(it)}</loc></sitemap>`)
    .join('')}</sitemapindex>\n`;

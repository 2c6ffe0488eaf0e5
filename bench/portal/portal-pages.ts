import { brotliCompressSync } from 'node:zlib';
import { connectTo, expectStatus } from '../connection.ts';

/** A kind of page and one address of it. */
export type PortalPage = { readonly kind: string; readonly path: string };

const MOST_COLUMNS = 100;

const matches = (html: string, address: RegExp): string[] => [
  ...new Set([...html.matchAll(address)].map((it) => it[1] ?? '')),
];

/** Pages of the demonstration: of each kind one, the list being the longest there is. */
export async function portalPages(url: string): Promise<readonly PortalPage[]> {
  const connection = connectTo(url);
  const html = async (path: string): Promise<string> =>
    (await expectStatus(connection, { path }, 200)).body.toString('utf8');
  try {
    const [home = ''] = matches(await html('/'), /href="(\/[a-z][a-z-]*)"/g).filter((it) => it.includes('-'));
    const columns = matches(await html(`${home}/disclosures`), /href="(\/[^"]*\/columns\/[0-9a-f-]+)"/g);
    const lists = [];
    for (const path of columns.slice(0, MOST_COLUMNS))
      lists.push({ path, items: matches(await html(path), /href="(\/[^"]*\/items\/[0-9a-f-]+)"/g) });
    const [list] = lists.sort((one, other) => other.items.length - one.items.length);
    const [report = ''] = matches(await html(`${home}/reports`), /href="(\/[^"]*\/reports\/\d{4})"/g);
    return [
      { kind: 'home', path: home },
      { kind: 'guide', path: `${home}/guide` },
      { kind: 'list', path: list?.path ?? '' },
      { kind: 'item', path: list?.items[0] ?? '' },
      { kind: 'annual report', path: report },
      { kind: 'search', path: `${home}/search?q=${encodeURIComponent('公开')}` },
    ];
  } finally {
    connection.close();
  }
}

/** What the first view of a page weighs, compressed: its HTML as it is sent, and its style sheet. */
export async function firstView(url: string, path: string): Promise<{ html: number; css: number }> {
  const connection = connectTo(url);
  const headers = { 'accept-encoding': 'br' };
  try {
    const page = await expectStatus(connection, { path, headers }, 200);
    const plain = (await expectStatus(connection, { path }, 200)).body.toString('utf8');
    const sheets = matches(plain, /href="(\/portal-assets\/[^"]*\.css)"/g);
    let css = 0;
    for (const sheet of sheets) {
      const { body, headers: answered } = await expectStatus(connection, { path: sheet, headers }, 200);
      css += answered['content-encoding'] ? body.length : brotliCompressSync(body).length;
    }
    return { html: page.body.length, css };
  } finally {
    connection.close();
  }
}

import { PATHS } from '../paths.ts';

/** Where the pictures, files and other items named in a text lie. */
export type BodyPlace = {
  readonly code: string;
  /** The address of a file of the item. */
  readonly fileAddress: (fileId: string, name: string) => string;
  /** Names of the files of the item by id. */
  readonly files: ReadonlyMap<string, string>;
  /** Items that are public now; a link to another one stays as words. */
  readonly items: ReadonlySet<string>;
};

const REFERENCE = /(<a href|<img src)="(file|item):([0-9a-f-]{36})"/g;

/** A stored video stands in the normal form as a link to its file. */
const VIDEO = /<figure class="video"><a href="([^"]+)">([^<]*)<\/a>/g;

/** Each video with the browser's own player; the link below it leads to the file where none can play it. */
const withPlayers = (html: string): string =>
  html.replaceAll(
    VIDEO,
    (_, address: string, name: string) =>
      `<figure class="video"><video controls preload="metadata" src="${address}" aria-label="${name.replaceAll('"', '&quot;')}"></video><br><a href="${address}">${name}</a>`,
  );

/** Ids of the items a text in normal form links to. */
export const itemsLinkedIn = (html: string): readonly string[] => [
  ...new Set([...html.matchAll(/<a href="item:([0-9a-f-]{36})"/g)].map(([, id]) => id ?? '')),
];

/**
 * A text in normal form with its addresses put in. The normal form holds no script and no style and is the only
 * source; references to files it does not own and to items that are not public lead nowhere.
 */
export const publicBody = (html: string, { code, fileAddress, files, items }: BodyPlace): string =>
  withPlayers(
    html.replaceAll(REFERENCE, (_, tag: string, kind: string, id: string) => {
      if (kind === 'item') return items.has(id) ? `${tag}="${PATHS.item(code, id)}"` : '<a';
      const name = files.get(id);
      return name ? `${tag}="${fileAddress(id, name)}"` : (tag.split(' ')[0] ?? '');
    }),
  );

import { Feed } from 'feed';
import type { ListedItem } from '../../application/disclosures/public-item.ts';

export const FEED_FORMATS = ['rss', 'atom', 'json'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

export const FEED_TYPES: Readonly<Record<FeedFormat, string>> = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};

/** What an empty feed says of its last change: the day the Regulations came into force in their present form. */
const NOTHING_YET = new Date('2019-05-15T00:00:00+08:00');

/** A feed: whose, of what, where, and the newest items. */
export type FeedContent = {
  readonly title: string;
  readonly owner: string;
  /** Absolute addresses of the page the feed stands for and of the feed itself. */
  readonly page: string;
  readonly self: string;
  readonly items: readonly ListedItem[];
  readonly addressOf: (item: ListedItem) => string;
};

/** Characters XML 1.0 cannot hold; a title from elsewhere may carry one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are meant
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const written = (text: string): string => text.replaceAll(UNWRITABLE, '');

/** A text where readers of feeds expect HTML. */
const asHtml = (text: string): string =>
  written(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The newest items of an organ or a column, for readers and for other sites. */
export function feedText(format: FeedFormat, content: FeedContent): string {
  const { title, owner, page, self, items, addressOf } = content;
  const newest = items.map((it) => it.visibleFrom).sort((a, b) => b.getTime() - a.getTime())[0];
  const feed = new Feed({
    id: page,
    title: written(title),
    description: written(title),
    link: page,
    language: 'zh-CN',
    copyright: written(owner),
    feedLinks: { [format]: self },
    // The library writes the present instant where it is given none: an empty feed would change each second.
    updated: newest ?? NOTHING_YET,
    author: { name: written(owner) },
    generator: 'Gongkai',
  });
  for (const item of items) {
    const address = addressOf(item);
    feed.addItem({
      id: address,
      // The title of a JSON feed is plain text; RSS and Atom are written with titles in HTML.
      title: format === 'json' ? written(item.title) : asHtml(item.title),
      link: address,
      description: asHtml(item.summary || item.title),
      date: item.visibleFrom,
      published: item.firstPublishedAt,
      author: [{ name: written(item.issuer) }],
    });
  }
  if (format === 'rss') return feed.rss2();
  return format === 'atom' ? feed.atom1() : feed.json1();
}

import { FRAME_WORDS } from '../../i18n/frame-words.data.ts';
import { PATHS } from '../../paths.ts';
import { STYLESHEET_PATH } from '../http/assets.ts';
import { columnOf } from './columns.ts';
import type { Frame } from './frame.ts';
import type { HtmlPage } from './html-page-view.ts';
import type { Modes } from './modes.ts';
import { type ColumnTags, PageTags } from './page-tags.tsx';

/** What browsers draw themselves (fields, bars) goes with the theme. */
const COLOUR_SCHEMES: Readonly<Record<Modes['theme'], string>> = {
  auto: 'light dark',
  standard: 'light',
  dark: 'dark',
  contrast: 'dark',
};

/** What the page says of the column it stands in. */
function tagsOf({ frame, column, columnId, columnTags }: HtmlPage): ColumnTags | null {
  if (columnTags) return columnTags;
  const own = columnId && frame.columns?.find(columnId);
  if (own) return { name: own.label, description: own.description, keywords: own.keywords };
  if (column === null) return null;
  const { label, summary } = columnOf(column);
  return { name: label, description: summary };
}

const titleOf = ({ agency, language }: Frame, title: string): string => {
  const words = FRAME_WORDS[language];
  const site = agency ? words.siteOf(agency.name) : words.platform;
  return title === site ? site : `${title} - ${site}`;
};

/** The organ's own colour, where it has one and the visitor has not chosen another theme. */
const brandSheet = ({ site, modes }: Frame): string | null =>
  site.colour && (modes.theme === 'auto' || modes.theme === 'standard')
    ? PATHS.brandStylesheet.replace(':file', `${site.colour.slice(1).toLowerCase()}.css`)
    : null;

/** The head of a page: title, tags of government sites, styles, feeds, the address that counts. */
export function PageHead(page: HtmlPage) {
  const { frame, title, article, feeds = [], translated, unlisted } = page;
  const address = `${frame.publicUrl}${frame.path}`;
  const colour = brandSheet(frame);
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content={COLOUR_SCHEMES[frame.modes.theme]} />
      <title>{titleOf(frame, title)}</title>
      <PageTags frame={frame} column={tagsOf(page)} article={article ?? null} />
      {unlisted ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={address} />}
      {translated && !unlisted && <Languages address={address} />}
      {feeds.map((feed) => (
        <link key={feed.path} rel="alternate" type={feed.type} title={feed.title} href={feed.path} />
      ))}
      <link rel="icon" href={PATHS.icon} type="image/svg+xml" />
      <link rel="stylesheet" href={STYLESHEET_PATH} />
      {colour && <link rel="stylesheet" href={colour} />}
    </head>
  );
}

/** The same page in the other language. */
function Languages({ address }: { address: string }) {
  const inEnglish = `${address}${address.includes('?') ? '&' : '?'}lang=en`;
  return (
    <>
      <link rel="alternate" hrefLang="zh-CN" href={address} />
      <link rel="alternate" hrefLang="en" href={inEnglish} />
    </>
  );
}

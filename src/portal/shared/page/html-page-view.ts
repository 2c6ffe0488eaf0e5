import type { ReactNode } from 'react';
import type { Crumb } from './breadcrumb.tsx';
import type { ColumnKey } from './columns.ts';
import type { Frame } from './frame.ts';
import type { Article, ColumnTags, FeedLink } from './page-tags.tsx';

export type HtmlPage = {
  readonly frame: Frame;
  /** The page's own name; the organ's is added. */
  readonly title: string;
  /** The column the page stands in; `null` for the home of an organ and pages outside the columns. */
  readonly column: ColumnKey | null;
  /** The organ's own column the page stands in: opens the left tree there and fills the page tags. */
  readonly columnId?: string;
  /** What the page says of its column where that is not one of the above. */
  readonly columnTags?: ColumnTags;
  /** Steps between the organ's home and this page; the last one is the page itself. */
  readonly crumbs: readonly Crumb[];
  readonly article?: Article;
  readonly feeds?: readonly FeedLink[];
  /** The content follows the language of the frame; without it the content is marked as Chinese. */
  readonly translated?: true;
  /** Print, copy link and QR code at the end; not for pages that show somebody's own data. */
  readonly tools?: true;
  /** Kept out of search engines: errors, and pages that are somebody's own. */
  readonly unlisted?: true;
  readonly children: ReactNode;
};

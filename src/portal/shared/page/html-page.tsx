import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { STYLESHEET_PATH } from '../http/assets.ts';
import { Banner } from './banner.tsx';
import { Breadcrumb, type Crumb } from './breadcrumb.tsx';
import { type ColumnKey, columnOf } from './columns.ts';
import { Footer } from './footer.tsx';
import type { Frame } from './frame.ts';
import { type Modes, modeClasses } from './modes.ts';
import { type Article, PageTags } from './page-tags.tsx';
import { SideMenu } from './side-menu.tsx';
import { TopStrip } from './top-strip.tsx';

export type HtmlPage = {
  readonly frame: Frame;
  /** The page's own name; the organ's is added. */
  readonly title: string;
  /** The column the page stands in; `null` for the home of an organ and pages outside the columns. */
  readonly column: ColumnKey | null;
  /** Steps between the organ's home and this page; the last one is the page itself. */
  readonly crumbs: readonly Crumb[];
  readonly article?: Article;
  readonly children: ReactNode;
};

/** What browsers draw themselves (fields, bars) goes with the theme. */
const COLOUR_SCHEMES: Readonly<Record<Modes['theme'], string>> = {
  auto: 'light dark',
  standard: 'light',
  dark: 'dark',
  contrast: 'dark',
};

/** A whole page as HTML: complete without any script. */
export const renderPage = (page: HtmlPage): string =>
  `<!DOCTYPE html>${renderToStaticMarkup(<Page {...page} />)}`;

function Page({ frame, title, column, crumbs, article, children }: HtmlPage) {
  const { agency, modes } = frame;
  const site = agency ? `${agency.name}政府信息公开` : '政府信息公开平台';
  return (
    <html lang={frame.language === 'en' ? 'en' : 'zh-CN'} className={modeClasses(modes)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={COLOUR_SCHEMES[modes.theme]} />
        <title>{title === site ? site : `${title} - ${site}`}</title>
        <PageTags frame={frame} columnName={column && columnOf(column).label} article={article ?? null} />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={STYLESHEET_PATH} />
      </head>
      <body>
        <a className="skip-link" href="#main">
          跳到主要内容
        </a>
        <header>
          <TopStrip frame={frame} />
          <Banner agency={agency} />
        </header>
        <div className="column">
          <Breadcrumb agency={agency} crumbs={crumbs} />
          <div className={agency ? 'with-menu' : 'without-menu'}>
            <main id="main" tabIndex={-1}>
              {children}
            </main>
            {agency && <SideMenu code={agency.code} current={column} />}
          </div>
        </div>
        <Footer agency={agency} />
      </body>
    </html>
  );
}

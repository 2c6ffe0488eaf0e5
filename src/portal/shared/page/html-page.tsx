import { renderToStaticMarkup } from 'react-dom/server';
import { FRAME_WORDS } from '../../i18n/frame-words.data.ts';
import { htmlLanguage, PageLanguage } from '../../i18n/language.ts';
import { Banner } from './banner.tsx';
import { Breadcrumb } from './breadcrumb.tsx';
import { Footer } from './footer.tsx';
import type { AgencyFrame, Frame } from './frame.ts';
import type { HtmlPage } from './html-page-view.ts';
import { modeClasses } from './modes.ts';
import { PageHead } from './page-head.tsx';
import { PageTools } from './page-tools.tsx';
import { PortalLine } from './portal-line.tsx';
import { sideMenu } from './side-menu.tsx';
import { TopStrip } from './top-strip.tsx';

/** A whole page as HTML: complete without any script. */
export const renderPage = (page: HtmlPage): string => {
  const html = renderToStaticMarkup(
    <PageLanguage value={page.frame.language}>
      <Page {...page} />
    </PageLanguage>,
  );
  const at = html.lastIndexOf(MENU);
  return at < 0
    ? `<!DOCTYPE html>${html}`
    : `<!DOCTYPE html>${html.slice(0, at)}${menuOf(page)}${html.slice(at + MENU.length)}`;
};

/** Where the menu comes to stand: text holds no bare `<`, so nobody can write this. */
const MENU = '<template id="side-menu"></template>';

const menuOf = ({ frame, column, columnId, crumbs }: HtmlPage): string =>
  isOfAgency(frame)
    ? sideMenu({ frame, current: column, columnId: columnId ?? null, isHome: crumbs.length === 0 })
    : '';

const isOfAgency = (frame: Frame): frame is AgencyFrame => frame.agency !== null;

function Page(page: HtmlPage) {
  const { frame, crumbs, translated, tools, children } = page;
  const { agency, modes, language } = frame;
  return (
    <html lang={htmlLanguage(language)} className={modeClasses(modes)}>
      <PageHead {...page} />
      <body>
        <a className="skip-link" href="#main">
          {FRAME_WORDS[language].skip}
        </a>
        <header>
          <TopStrip frame={frame} />
          <PortalLine site={frame.site} />
          <Banner agency={agency} />
        </header>
        <div className="column">
          <Breadcrumb frame={frame} crumbs={crumbs} />
          <div className={agency ? 'with-menu' : 'without-menu'}>
            <main id="main" tabIndex={-1} {...(language !== 'zh' && !translated && { lang: 'zh-CN' })}>
              <PageLanguage value={translated ? language : 'zh'}>{children}</PageLanguage>
              {tools && <PageTools frame={frame} />}
            </main>
            {isOfAgency(frame) && <template id="side-menu" />}
          </div>
        </div>
        <Footer frame={frame} />
      </body>
    </html>
  );
}

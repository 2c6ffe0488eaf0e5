import type { Agency } from '../../../application/agencies/find-agency.ts';
import { FRAME_WORDS } from '../../i18n/frame-words.data.ts';
import { useWords } from '../../i18n/language.ts';
import { OfficialText } from '../../i18n/official-text.tsx';
import { PATHS } from '../../paths.ts';

/** The blue banner: the organ small, 政府信息公开 large, the search, and the two things people come for. */
export function Banner({ agency }: { agency: Agency | null }) {
  const words = useWords(FRAME_WORDS);
  return (
    <div className="banner">
      <div className="column banner-line">
        <a className="site-name" href={agency ? PATHS.home(agency.code) : PATHS.platform}>
          {agency && (
            <span className="site-owner">
              <OfficialText>{agency.name}</OfficialText>
            </span>
          )}
          <span className="site-title">{agency ? words.disclosure : words.platform}</span>
        </a>
        {agency && <BannerTools code={agency.code} />}
      </div>
    </div>
  );
}

function BannerTools({ code }: { code: string }) {
  const words = useWords(FRAME_WORDS);
  return (
    <div className="banner-tools">
      <search>
        <form className="search-box" method="get" action={PATHS.search(code)}>
          <label htmlFor="site-search">
            <span className="visually-hidden">{words.searchLabel}</span>
          </label>
          <input
            id="site-search"
            name="q"
            type="search"
            maxLength={100}
            placeholder={words.searchHint}
            autoComplete="off"
          />
          <button type="submit">{words.search}</button>
        </form>
      </search>
      <nav className="banner-actions" aria-label={words.usualActions}>
        <a className="banner-action" href={PATHS.apply(code)}>
          {words.wantToApply}
        </a>
        <a className="banner-action" href={PATHS.query(code)}>
          {words.askProgress}
        </a>
      </nav>
    </div>
  );
}

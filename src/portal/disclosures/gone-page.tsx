import type { Tombstone } from '../../application/disclosures/public-item.ts';
import { COLUMN_WORDS } from '../i18n/column-words.data.ts';
import { ITEM_WORDS } from '../i18n/item-words.data.ts';
import { instantIn } from '../i18n/language.ts';
import { MixedText, OfficialText } from '../i18n/official-text.tsx';
import { PATHS } from '../paths.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';

/** What is left of something withdrawn: that it was there, when and why it went. The text is gone. */
export function gonePage(frame: AgencyFrame, tombstone: Tombstone): string {
  const { agency, language } = frame;
  const words = COLUMN_WORDS[language];
  const { officeName, telephone } = agency.profile;
  return renderPage({
    frame,
    title: words.gone,
    column: null,
    unlisted: true,
    crumbs: [{ label: words.gone, path: null }],
    translated: true,
    children: (
      <>
        <h1>{words.gone}</h1>
        <p className="lead">
          <MixedText>{words.goneLead(tombstone.title)}</MixedText>
        </p>
        <dl className="item-facts" aria-label={words.goneFacts}>
          <div>
            <dt>{ITEM_WORDS[language].indexNumber}</dt>
            <dd>{tombstone.indexNumber}</dd>
          </div>
          <div>
            <dt>{words.withdrawnAt}</dt>
            <dd>{instantIn(language, tombstone.withdrawnAt)}</dd>
          </div>
          <div className="wide">
            <dt>{words.reason}</dt>
            <dd>{tombstone.reason && <OfficialText>{tombstone.reason}</OfficialText>}</dd>
          </div>
        </dl>
        <p>
          <MixedText>{words.questions(officeName, telephone)}</MixedText>
          <a href={PATHS.apply(agency.code)}>{words.request}</a>
          {words.stop}
        </p>
      </>
    ),
  });
}

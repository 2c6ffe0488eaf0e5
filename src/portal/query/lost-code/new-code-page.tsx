import type { NewCode } from '../../../application/query-codes/redeem-link.ts';
import { CASE_WORDS } from '../../i18n/case-words.data.ts';
import { LOST_CODE_WORDS } from '../../i18n/lost-code-words.data.ts';
import { OfficialText } from '../../i18n/official-text.tsx';
import { PATHS, queryWithNumber } from '../../paths.ts';
import type { AgencyFrame } from '../../shared/page/frame.ts';
import { renderPage } from '../../shared/page/html-page.tsx';
import { lostCodeCrumbs } from './lost-code-page.tsx';

/**
 * Where the link of the mail leads. Opening it changes nothing: programs that check mail open every link. Only the
 * button does, once.
 */
export function confirmCodePage(frame: AgencyFrame, token: string): string {
  const words = LOST_CODE_WORDS[frame.language];
  const [before, once, after] = words.collectLead;
  return renderPage({
    frame,
    title: words.collect,
    column: 'query',
    crumbs: lostCodeCrumbs(frame, words.collect),
    translated: true,
    children: (
      <>
        <h1>{words.collect}</h1>
        <p>
          {before}
          <strong>{once}</strong>
          {after}
        </p>
        <form method="post" action={PATHS.newCode(frame.agency.code)}>
          <input type="hidden" name="token" value={token} />
          <p className="actions">
            <button type="submit" className="button">
              {words.show}
            </button>
          </p>
        </form>
        <p className="hint">{words.notYou}</p>
      </>
    ),
  });
}

/** The new code, this once. */
export function newCodePage(frame: AgencyFrame, { number, queryCode }: NewCode): string {
  const { agency, language } = frame;
  const words = LOST_CODE_WORDS[language];
  const labels = CASE_WORDS[language];
  return renderPage({
    frame,
    title: words.fresh,
    column: 'query',
    crumbs: lostCodeCrumbs(frame, words.fresh),
    translated: true,
    children: (
      <>
        <h1>{words.fresh}</h1>
        <p className="result good" role="status">
          <strong>{words.changed}</strong>
          <span>{words.changedNote}</span>
        </p>
        <div className="receipt-card">
          <dl>
            <div>
              <dt>{labels.number}</dt>
              <dd className="number">{number}</dd>
            </div>
            <div>
              <dt>{labels.queryCode}</dt>
              <dd className="query-code">{queryCode}</dd>
            </div>
          </dl>
        </div>
        <p className="print-advice">{labels.print}</p>
        <p>
          <a href={queryWithNumber(agency.code, number)}>{labels.track}</a>
        </p>
      </>
    ),
  });
}

/** The link opens nothing: one page for every reason. */
export function deadLinkPage(frame: AgencyFrame, message: string): string {
  const words = LOST_CODE_WORDS[frame.language];
  return renderPage({
    frame,
    title: words.dead,
    column: 'query',
    crumbs: lostCodeCrumbs(frame, words.dead),
    translated: true,
    children: (
      <>
        <h1>{words.dead}</h1>
        <p className="notice">
          <OfficialText>{message}</OfficialText>
          {words.stop}
        </p>
        <p>
          <a href={PATHS.lostCode(frame.agency.code)}>{words.title}</a>
        </p>
      </>
    ),
  });
}

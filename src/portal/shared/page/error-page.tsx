import { ERROR_WORDS } from '../../i18n/error-words.data.ts';
import { MixedText } from '../../i18n/official-text.tsx';
import { PATHS } from '../../paths.ts';
import type { Frame } from './frame.ts';
import { renderPage } from './html-page.tsx';

/** What is shown instead of a page. `reference` finds the fault in the log; `null` where nothing was logged. */
export type PortalError = {
  readonly status: number;
  readonly message: string;
  readonly reference: string | null;
};

/** An error in the shell of the site, with what the visitor can do next. */
export function errorPage(frame: Frame, { status, message, reference }: PortalError): string {
  const words = ERROR_WORDS[frame.language];
  const title = words.titles[status] ?? (status < 500 ? words.badInput : words.fault);
  // English pages tell the kind of error in words of their own: the reason itself is written in Chinese.
  const lead = words.leads[status] ?? words.leads[status < 500 ? 400 : 500] ?? message;
  const { agency } = frame;
  return renderPage({
    frame,
    title,
    column: null,
    crumbs: [{ label: title, path: null }],
    translated: true,
    unlisted: true,
    children: (
      <>
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
        {reference && (
          <p>
            {words.reference}
            <code>{reference}</code>
            {words.referenceNote}
          </p>
        )}
        <h2>{words.youCan}</h2>
        <ul className="plain-list">
          <li>{words.checkAddress}</li>
          <li>
            {words.goTo}
            <a href={agency ? PATHS.home(agency.code) : PATHS.platform}>
              <MixedText>{agency ? words.homeOf(agency.name) : words.platformHome}</MixedText>
            </a>
            {words.endOfItem}
          </li>
          {agency && (
            <li>
              <MixedText>{words.contact(agency.profile.officeName, agency.profile.telephone)}</MixedText>
            </li>
          )}
        </ul>
      </>
    ),
  });
}

import { PARTICIPATION_WORDS } from '../i18n/participation-words.data.ts';
import { PATHS } from '../paths.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { participationCrumbs } from './crumbs.ts';
import { Boundaries } from './parts.tsx';

/** 互动交流: what visitors can do here, and what is done elsewhere. */
export function participationPage(frame: AgencyFrame, { open }: { readonly open: number }): string {
  const { code } = frame.agency;
  const { parts: labels, texts, whomToAsk } = PARTICIPATION_WORDS[frame.language];
  const parts = [
    {
      label: labels.solicitations,
      path: PATHS.solicitations(code),
      text: texts.solicitations(open),
    },
    { label: labels.mailbox, path: PATHS.mailbox(code), text: texts.mailbox },
    { label: labels.siteErrors, path: PATHS.siteError(code), text: texts.siteErrors },
    { label: labels.messageQuery, path: PATHS.messageQuery(code), text: texts.messageQuery },
  ];
  return renderPage({
    frame,
    title: labels.participation,
    column: 'participation',
    crumbs: participationCrumbs(frame),
    translated: true,
    children: (
      <>
        <h1>{labels.participation}</h1>
        <ul className="tiles">
          {parts.map(({ label, path, text }) => (
            <li key={label}>
              <a href={path}>{label}</a>
              <p>{text}</p>
            </li>
          ))}
        </ul>
        <h2>{whomToAsk}</h2>
        <Boundaries code={code} />
      </>
    ),
  });
}

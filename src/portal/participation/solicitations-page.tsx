import { useContext } from 'react';
import type { PublicSolicitationLine } from '../../application/participation/solicitations/public-solicitations.ts';
import { dayIn, PageLanguage } from '../i18n/language.ts';
import { OfficialText } from '../i18n/official-text.tsx';
import { PARTICIPATION_WORDS } from '../i18n/participation-words.data.ts';
import { SOLICITATION_WORDS } from '../i18n/solicitation-words.data.ts';
import { PATHS } from '../paths.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { partCrumb, participationCrumbs } from './crumbs.ts';

/** 意见征集: those that are open first, then those that have ended. */
export function solicitationsPage(frame: AgencyFrame, lines: readonly PublicSolicitationLine[]): string {
  const { code } = frame.agency;
  const label = PARTICIPATION_WORDS[frame.language].parts.solicitations;
  const words = SOLICITATION_WORDS[frame.language];
  const open = lines.filter((it) => it.status === 'open');
  const ended = lines.filter((it) => it.status !== 'open');
  return renderPage({
    frame,
    title: label,
    column: 'participation',
    crumbs: participationCrumbs(frame, partCrumb(frame, 'solicitations', false)),
    translated: true,
    children: (
      <>
        <h1>{label}</h1>
        <h2>{words.open}</h2>
        {open.length > 0 ? (
          <Lines code={code} label={words.openLabel} lines={open} />
        ) : (
          <p>{words.noneOpen}</p>
        )}
        {ended.length > 0 && (
          <>
            <h2>{words.ended}</h2>
            <Lines code={code} label={words.endedLabel} lines={ended} />
          </>
        )}
      </>
    ),
  });
}

type LinesProps = {
  readonly code: string;
  readonly label: string;
  readonly lines: readonly PublicSolicitationLine[];
};

function Lines({ code, label, lines }: LinesProps) {
  const language = useContext(PageLanguage);
  const words = SOLICITATION_WORDS[language];
  return (
    <ul className="entry-list" aria-label={label}>
      {lines.map((it) => (
        <li key={it.id}>
          <a href={PATHS.solicitation(code, it.id)}>
            <OfficialText>{it.title}</OfficialText>
          </a>
          <span className={it.status === 'open' ? 'state open' : 'state'}>{words.statuses[it.status]}</span>
          <span className="meta">
            {words.meta(words.kinds[it.kind], dayIn(language, it.fromOn), dayIn(language, it.toOn))}
          </span>
        </li>
      ))}
    </ul>
  );
}

import { PeriodsTable } from '../../guide/periods-table.tsx';
import { FRAME_WORDS } from '../../i18n/frame-words.data.ts';
import { GUIDANCE_WORDS } from '../../i18n/guidance-words.data.ts';
import { useWords } from '../../i18n/language.ts';
import { MixedText, OfficialText } from '../../i18n/official-text.tsx';
import { PATHS } from '../../paths.ts';
import type { AgencyFrame } from '../../shared/page/frame.ts';
import { renderPage } from '../../shared/page/html-page.tsx';
import { NotThisWay } from './not-this-way.tsx';
import { PrivacyNotice } from './privacy-notice.tsx';

/** 依申请公开: what it is, what to have ready, how long it takes, and what belongs elsewhere. */
export function guidancePage(frame: AgencyFrame): string {
  const { agency, language } = frame;
  const { officeName, telephone } = agency.profile;
  const columns = FRAME_WORDS[language].columns;
  const words = GUIDANCE_WORDS[language];
  return renderPage({
    frame,
    title: columns.apply,
    column: 'apply',
    crumbs: [{ label: columns.apply, path: null }],
    translated: true,
    tools: true,
    children: (
      <article className="prose">
        <h1>{columns.apply}</h1>
        <p>
          {words.before}
          <OfficialText>{agency.name}</OfficialText>
          {words.after}
        </p>
        <Start code={agency.code} />
        <h2>{words.lookFirst}</h2>
        <p>
          {words.lookBefore}
          <a href={PATHS.reports(agency.code)}>{columns.reports}</a>
          <MixedText>{words.lookAfter(officeName, telephone)}</MixedText>
        </p>
        <h2>{words.prepare}</h2>
        <ul>
          {words.needed.map(([name, text]) => (
            <li key={name}>
              <strong>{name}</strong>
              {text}
            </li>
          ))}
        </ul>
        <p>{words.minutes}</p>
        <h2>{words.periods}</h2>
        <PeriodsTable />
        <h2>{words.elsewhere}</h2>
        <NotThisWay />
        <h2>{words.privacy}</h2>
        <PrivacyNotice agency={agency} />
        <Start code={agency.code} />
      </article>
    ),
  });
}

function Start({ code }: { code: string }) {
  const words = useWords(GUIDANCE_WORDS);
  return (
    <p className="actions">
      <a className="button large" href={PATHS.applyNew(code)}>
        {words.start}
      </a>
      <a href={PATHS.query(code)}>{words.already}</a>
    </p>
  );
}

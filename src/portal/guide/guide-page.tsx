import { dayInChina } from '../../domain/calendar/plain-date.ts';
import { FRAME_WORDS } from '../i18n/frame-words.data.ts';
import { GUIDE_WORDS } from '../i18n/guide-words.data.ts';
import { useWords } from '../i18n/language.ts';
import { MixedText } from '../i18n/official-text.tsx';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { AgencyContact } from '../shared/parts/agency-contact.tsx';
import { GuideApplication } from './guide-application.tsx';
import { GuideFees } from './guide-fees.tsx';
import { GuideInformation } from './guide-information.tsx';
import { GuideRemedies } from './guide-remedies.tsx';

/** The last time somebody of the organ looked at the guide and said that it is right. */
type GuideUpdate = { readonly version: number; readonly confirmedAt: Date };

/** The parts of the guide, in the order they stand. */
const PARTS = ['information', 'access', 'application', 'fees', 'office', 'remedies'] as const;

/**
 * 政府信息公开指南: what art. 12 demands of it, made from what the organ says of itself, so that it can never
 * lag behind (art. 53 makes an outdated guide a fault).
 */
export function guidePage(frame: AgencyFrame, update: GuideUpdate | null = null): string {
  const { agency, language } = frame;
  const label = FRAME_WORDS[language].columns.guide;
  const words = GUIDE_WORDS[language];
  return renderPage({
    frame,
    title: label,
    column: 'guide',
    crumbs: [{ label, path: null }],
    translated: true,
    tools: true,
    children: (
      <article className="prose">
        <h1>
          <MixedText>{words.titleOf(agency.name, label)}</MixedText>
        </h1>
        <p>
          <MixedText>{words.preface(agency.name)}</MixedText>
        </p>
        {update && (
          <p className="guide-update">{words.updated(dayInChina(update.confirmedAt), update.version)}</p>
        )}
        <nav className="contents" aria-label={words.contents}>
          <ul>
            {PARTS.map((part) => (
              <li key={part}>
                <a href={`#${part}`}>{words.parts[part]}</a>
              </li>
            ))}
          </ul>
        </nav>
        <h2 id="information">{words.parts.information}</h2>
        <GuideInformation frame={frame} />
        <h2 id="access">{words.parts.access}</h2>
        <GuideAccess officeName={agency.profile.officeName} />
        <h2 id="application">{words.parts.application}</h2>
        <GuideApplication agency={agency} />
        <h2 id="fees">{words.parts.fees}</h2>
        <GuideFees />
        <h2 id="office">{words.parts.office}</h2>
        <AgencyContact profile={agency.profile} />
        <h2 id="remedies">{words.parts.remedies}</h2>
        <GuideRemedies settings={agency.settings} />
      </article>
    ),
  });
}

/** Arts. 23–26: where proactively public information is found, and when. */
function GuideAccess({ officeName }: { officeName: string }) {
  const { period, ways } = useWords(GUIDE_WORDS).access;
  return (
    <>
      <p>{period}</p>
      <p>
        <MixedText>{ways(officeName)}</MixedText>
      </p>
    </>
  );
}

import type { Agency } from '../../application/agencies/find-agency.ts';
import { FRAME_WORDS } from '../i18n/frame-words.data.ts';
import { OfficialText } from '../i18n/official-text.tsx';
import { PATHS } from '../paths.ts';
import type { Frame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';

/** The home of an installation with several organs: each leads to its own column. */
export function platformPage(frame: Frame, agencies: readonly Agency[]): string {
  const words = FRAME_WORDS[frame.language];
  return renderPage({
    frame: { ...frame, demonstration: agencies.some((it) => it.settings.demonstration) },
    title: words.platform,
    column: null,
    crumbs: [],
    translated: true,
    children: (
      <>
        <h1>{words.platform}</h1>
        <p className="lead">{words.choose}</p>
        {agencies.length === 0 ? (
          <p className="notice">{words.noAgencies}</p>
        ) : (
          <ul className="agencies">
            {agencies.map((agency) => (
              <li key={agency.id}>
                <a href={PATHS.home(agency.code)}>
                  <OfficialText>{agency.name}</OfficialText>
                </a>
                <p>
                  <OfficialText>{agency.profile.officeName}</OfficialText>
                  {agency.profile.telephone && words.telephoneOf(agency.profile.telephone)}
                </p>
              </li>
            ))}
          </ul>
        )}
      </>
    ),
  });
}

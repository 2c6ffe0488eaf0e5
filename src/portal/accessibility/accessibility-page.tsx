import { ACCESSIBILITY_WORDS } from '../i18n/accessibility-words.data.ts';
import { FRAME_WORDS } from '../i18n/frame-words.data.ts';
import { MixedText } from '../i18n/official-text.tsx';
import { preferencePath } from '../paths.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';

/** 无障碍说明: what the site does, and whom to ask where it fails somebody. */
export function accessibilityPage(frame: AgencyFrame): string {
  const { officeName, telephone, address, hours } = frame.agency.profile;
  const title = FRAME_WORDS[frame.language].accessibility;
  const words = ACCESSIBILITY_WORDS[frame.language];
  return renderPage({
    frame,
    title,
    column: null,
    crumbs: [{ label: title, path: null }],
    translated: true,
    children: (
      <article className="prose">
        <h1>{title}</h1>
        <p>{words.lead}</p>
        <h2>{words.display}</h2>
        <dl className="facts">
          {words.modes.map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <p>{words.remembered}</p>
        <p>
          <a href={preferencePath('auto', frame.path)} rel="nofollow">
            {words.follow}
          </a>
        </p>
        <h2>{words.keyboard}</h2>
        <p>{words.keyboardText}</p>
        <h2>{words.help}</h2>
        <p>
          <MixedText>{words.helpText(officeName, address, hours, telephone)}</MixedText>
        </p>
      </article>
    ),
  });
}

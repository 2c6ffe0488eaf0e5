import { FRAME_WORDS } from '../../i18n/frame-words.data.ts';
import { useWords } from '../../i18n/language.ts';
import { OfficialText } from '../../i18n/official-text.tsx';
import type { Frame } from './frame.ts';

/**
 * The head of the portal the column stands in (国办公开办函〔2019〕61号): its picture or name, and its navigation. Plain
 * parts, not the portal's own markup: so they stay readable in every mode and can carry nothing in.
 */
export function PortalLine({ site }: Pick<Frame, 'site'>) {
  const words = useWords(FRAME_WORDS);
  const { portalName, portalUrl, portalLogoUrl, headerLinks } = site;
  if (portalName === '' && headerLinks.length === 0) return null;
  const mark = portalLogoUrl ? (
    <img src={portalLogoUrl} alt={portalName} height={48} />
  ) : (
    <OfficialText>{portalName}</OfficialText>
  );
  return (
    <div className="portal-line">
      <div className="column">
        {portalName !== '' &&
          (portalUrl ? (
            <a className="portal-name" href={portalUrl}>
              {mark}
            </a>
          ) : (
            <span className="portal-name">{mark}</span>
          ))}
        {headerLinks.length > 0 && (
          <nav aria-label={words.portalLinks}>
            <ul>
              {headerLinks.map((link) => (
                <li key={`${link.label} ${link.url}`}>
                  <a href={link.url}>
                    <OfficialText>{link.label}</OfficialText>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </div>
  );
}

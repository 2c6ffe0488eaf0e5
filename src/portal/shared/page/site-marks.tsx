import { SITE_MARKS, type SiteMarkKind, type SiteSettings } from '../../../domain/agencies/site-settings.ts';
import { FRAME_WORDS } from '../../i18n/frame-words.data.ts';
import { useWords } from '../../i18n/language.ts';

/** Where the scripts of the issuers draw their mark, by the id they look for. */
const PLACES: Readonly<Partial<Record<SiteMarkKind, string>>> = {
  partyGovernment: '_ideConac',
  siteErrors: '_span_jiucuo',
};

/** The police number stands in the line of numbers, so its mark is not shown again. */
const SHOWN = SITE_MARKS.filter((kind) => kind !== 'police');

const isSet = ({ marks }: SiteSettings, kind: SiteMarkKind): boolean =>
  Object.values(marks[kind]).some((address) => address !== null);

/**
 * The marks issued to the site, each with its official picture where that is set, else in words. The program brings
 * no picture of its own: marks are not ours to draw.
 */
export function SiteMarks({ site }: { site: SiteSettings }) {
  const words = useWords(FRAME_WORDS);
  const kinds = SHOWN.filter((kind) => isSet(site, kind));
  if (kinds.length === 0) return null;
  return (
    <ul className="site-marks">
      {kinds.map((kind) => (
        <li key={kind}>
          <Mark site={site} kind={kind} label={words.marks[kind]} />
        </li>
      ))}
    </ul>
  );
}

function Mark({ site, kind, label }: { site: SiteSettings; kind: SiteMarkKind; label: string }) {
  const { url, imageUrl, scriptUrl } = site.marks[kind];
  const shown = imageUrl ? <img src={imageUrl} alt={label} height={48} /> : label;
  return (
    <>
      {url ? <a href={url}>{shown}</a> : shown}
      {scriptUrl && (
        <>
          <span {...(PLACES[kind] && { id: PLACES[kind] })} />
          <script
            src={scriptUrl}
            async
            {...(kind === 'siteErrors' && { id: '_jiucuo_', sitecode: site.siteIdCode })}
          />
        </>
      )}
    </>
  );
}

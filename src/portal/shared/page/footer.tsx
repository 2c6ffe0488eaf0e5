import type { Agency } from '../../../application/agencies/find-agency.ts';
import type { SiteSettings } from '../../../domain/agencies/site-settings.ts';
import { FRAME_WORDS } from '../../i18n/frame-words.data.ts';
import { useWords } from '../../i18n/language.ts';
import { OfficialText } from '../../i18n/official-text.tsx';
import { PATHS, siteErrorPath } from '../../paths.ts';
import { COLUMNS } from './columns.ts';
import type { Frame } from './frame.ts';
import { SiteMarks } from './site-marks.tsx';

/** What 《政府网站发展指引》 wants at the foot: who runs the site, how to reach them, its numbers and marks. */
export function Footer({ frame: { agency, site, path } }: { frame: Frame }) {
  const words = useWords(FRAME_WORDS);
  if (!agency) {
    return (
      <footer className="footer">
        <div className="column">
          <p>{words.platform}</p>
        </div>
      </footer>
    );
  }
  return (
    <footer className="footer">
      <div className="column">
        <FooterLinks agency={agency} site={site} path={path} />
        <Responsible agency={agency} site={site} />
        <Numbers site={site} />
        {site.footerLines.map((line) => (
          <p key={line}>
            <OfficialText>{line}</OfficialText>
          </p>
        ))}
        <SiteMarks site={site} />
      </div>
    </footer>
  );
}

type Part = { agency: Agency; site: SiteSettings };

function FooterLinks({ agency, site, path }: Part & { path: string }) {
  const words = useWords(FRAME_WORDS);
  return (
    <ul className="footer-links">
      {COLUMNS.map((column) => (
        <li key={column.key}>
          <a href={column.path(agency.code)}>{words.columns[column.key]}</a>
        </li>
      ))}
      <li>
        <a href={PATHS.topics(agency.code)}>{words.topics}</a>
      </li>
      <li>
        <a href={siteErrorPath(agency.code, path)} rel="nofollow">
          {words.reportError}
        </a>
      </li>
      <li>
        <a href={PATHS.siteMap(agency.code)}>{words.siteMap}</a>
      </li>
      <li>
        <a href={PATHS.accessibility(agency.code)}>{words.accessibility}</a>
      </li>
      <li>
        <a href={PATHS.platform}>{words.platform}</a>
      </li>
      {site.footerLinks.map((link) => (
        <li key={`${link.label} ${link.url}`}>
          <a href={link.url}>
            <OfficialText>{link.label}</OfficialText>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** A label with what the organ wrote. */
const Said = ({ label, children }: { label: string; children: string }) => (
  <span>
    {label}
    <OfficialText>{children}</OfficialText>
  </span>
);

/** 主办单位, 承办单位, 地址, 电话. */
function Responsible({ agency, site }: Part) {
  const words = useWords(FRAME_WORDS);
  const { address, telephone, postcode, officeName } = agency.profile;
  return (
    <>
      <p>
        <Said label={words.sponsor}>{site.sponsor || agency.name}</Said>{' '}
        <Said label={words.undertaker}>{site.undertaker || officeName}</Said>
      </p>
      <p>
        <Said label={words.address}>{address}</Said>{' '}
        {postcode && <Said label={words.postcode}>{postcode}</Said>}{' '}
        <Said label={words.telephone}>{telephone}</Said>{' '}
        {site.contact && <Said label={words.contact}>{site.contact}</Said>}
      </p>
    </>
  );
}

/** 网站标识码, ICP备案号, 公安备案号 as they were issued. */
function Numbers({ site }: { site: SiteSettings }) {
  const words = useWords(FRAME_WORDS);
  const { siteIdCode, icpNumber, policeNumber, ipv6, marks } = site;
  if (!siteIdCode && !icpNumber && !policeNumber && !ipv6) return null;
  return (
    <p>
      {siteIdCode && <Said label={words.siteIdCode}>{siteIdCode}</Said>}{' '}
      {icpNumber && (
        <span>
          <a href="https://beian.miit.gov.cn/">
            <OfficialText>{icpNumber}</OfficialText>
          </a>
        </span>
      )}{' '}
      {policeNumber && (
        <span>
          {marks.police.imageUrl && <img src={marks.police.imageUrl} alt="" height={18} />}
          <a href={marks.police.url ?? 'https://beian.mps.gov.cn/'}>
            <OfficialText>{policeNumber}</OfficialText>
          </a>
        </span>
      )}{' '}
      {ipv6 && <span>{words.ipv6}</span>}
    </p>
  );
}

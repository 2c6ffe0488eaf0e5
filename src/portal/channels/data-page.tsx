import type { ChannelSettings } from '../../domain/channels/channel-settings.ts';
import { REGISTER_KINDS } from '../../domain/registers/register-kinds.data.ts';
import { DATA_WORDS } from '../i18n/data-words.data.ts';
import { useWords } from '../i18n/language.ts';
import { MixedText, OfficialText } from '../i18n/official-text.tsx';
import { REGISTER_WORDS } from '../i18n/register-words.data.ts';
import { PATHS } from '../paths.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';

type DataPage = {
  readonly settings: Pick<ChannelSettings, 'licence' | 'licenceNote'>;
  readonly years: readonly number[];
  /** Whether news can be had by e-mail. */
  readonly byMail: boolean;
};

type Link = { readonly label: string; readonly path: string };

const Files = ({ files }: { files: readonly Link[] }) => (
  <ul>
    {files.map(({ label, path }) => (
      <li key={path}>
        <a href={path}>{label}</a>
      </li>
    ))}
  </ul>
);

/** Feeds of the newest items. */
const FEEDS = [
  ['rss', 'RSS 2.0'],
  ['atom', 'Atom 1.0'],
  ['json', 'JSON Feed 1.1'],
] as const;

/** The files of catalogue, registers, reports and feeds, named in the language of the page. */
function filesOf({ agency: { code }, language }: AgencyFrame, years: readonly number[]) {
  const words = DATA_WORDS[language];
  const { kinds } = REGISTER_WORDS[language];
  return {
    catalogue: (['json', 'csv', 'xlsx'] as const).map((format) => ({
      label: words.catalogueFile(format.toUpperCase()),
      path: PATHS.catalogueFile(code, format),
    })),
    registers: REGISTER_KINDS.flatMap((kind) =>
      (['csv', 'xlsx'] as const).map((type) => ({
        label: words.file(kinds[kind], type.toUpperCase()),
        path: PATHS.registerFile(code, kind, type),
      })),
    ),
    reports: years.map((year) => ({ label: words.report(year), path: PATHS.reportJson(code, year) })),
    feeds: FEEDS.map(([format, label]) => ({ label, path: PATHS.feed(code, format) })),
  };
}

/** 数据开放: what may be had in a form machines read, under which licence, and what its fields say. */
export function dataPage(frame: AgencyFrame, { settings, years, byMail }: DataPage): string {
  const { agency, language } = frame;
  const words = DATA_WORDS[language];
  const files = filesOf(frame, years);
  const [mailLead, mail, mailEnd] = words.byMail;
  return renderPage({
    frame,
    title: words.title,
    column: null,
    crumbs: [{ label: words.title, path: null }],
    translated: true,
    children: (
      <>
        <h1>{words.title}</h1>
        <h2>{words.licence}</h2>
        <p>
          <MixedText>{words.licenceText(settings.licence, agency.name)}</MixedText>
          {settings.licenceNote && <OfficialText>{settings.licenceNote}</OfficialText>}
        </p>
        <h2>{words.catalogue}</h2>
        <Files files={files.catalogue} />
        <p>{words.narrowed}</p>
        <Fields />
        <h2>{words.registers}</h2>
        <Files files={files.registers} />
        <p>{words.registerNote}</p>
        <h2>{words.reports}</h2>
        {files.reports.length === 0 ? <p>{words.noReports}</p> : <Files files={files.reports} />}
        <p>{words.reportNote}</p>
        <h2>{words.feeds}</h2>
        <Files files={files.feeds} />
        {byMail && (
          <p>
            {mailLead}
            <a href={PATHS.subscribe(agency.code)}>{mail}</a>
            {mailEnd}
          </p>
        )}
      </>
    ),
  });
}

function Fields() {
  const words = useWords(DATA_WORDS);
  return (
    <table>
      <caption>{words.fieldsCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.field}</th>
          <th scope="col">{words.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {words.fields.map(([key, meaning]) => (
          <tr key={key}>
            <th scope="row">
              <MixedText>{key}</MixedText>
            </th>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

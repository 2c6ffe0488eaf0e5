import { FRAME_WORDS } from '../i18n/frame-words.data.ts';
import { HOME_WORDS } from '../i18n/home-words.data.ts';
import { MixedText } from '../i18n/official-text.tsx';
import { PATHS } from '../paths.ts';
import { QueryForm } from '../query/query-form.tsx';
import { type ListedReport, ReportList } from '../reports/report-list.tsx';
import { EMPTY_FORM } from '../shared/forms/form-state.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { AgencyContact } from '../shared/parts/agency-contact.tsx';
import { ApplicationSteps } from './application-steps.tsx';
import { Entries } from './entries.tsx';
import type { HomeContent } from './home-view.ts';
import { NewItems } from './new-items.tsx';

/** The home of an organ that has published nothing yet. */
export const EMPTY_HOME: HomeContent = {
  reports: [],
  newest: [],
  documents: [],
  interpretations: [],
  total: 0,
  thisYear: 0,
};

/** The home of an organ's column 政府信息公开: what is new, where things are, how to apply, where to ask. */
export function homePage(frame: AgencyFrame, content: HomeContent): string {
  const { agency, language } = frame;
  const title = FRAME_WORDS[language].siteOf(agency.name);
  const words = HOME_WORDS[language];
  return renderPage({
    frame,
    title,
    column: null,
    crumbs: [],
    columnTags: { name: FRAME_WORDS.zh.disclosure, description: FRAME_WORDS.zh.siteOf(agency.name) },
    translated: true,
    tools: true,
    children: (
      <>
        <h1>
          <MixedText>{title}</MixedText>
        </h1>
        <NewItems frame={frame} content={content} />
        <h2 className="visually-hidden">{words.entries}</h2>
        <Entries frame={frame} />
        <h2>{words.howToApply}</h2>
        <ApplicationSteps />
        <p className="actions">
          <a className="button" href={PATHS.applyNew(agency.code)}>
            {words.applyOnline}
          </a>
          <a href={PATHS.apply(agency.code)}>{words.readFirst}</a>
        </p>
        <h2>{words.askProgress}</h2>
        <QueryForm code={agency.code} {...EMPTY_FORM} />
        <Reports code={agency.code} reports={content.reports} words={words} />
        <h2>{words.office}</h2>
        <AgencyContact profile={agency.profile} narrow />
      </>
    ),
  });
}

type ReportsProps = {
  code: string;
  reports: readonly ListedReport[];
  words: { newestReports: string; allReports: string };
};

const Reports = ({ code, reports, words }: ReportsProps) =>
  reports.length > 0 && (
    <>
      <h2>{words.newestReports}</h2>
      <ReportList code={code} reports={reports.slice(0, 3)} />
      <p className="more">
        <a href={PATHS.reports(code)}>{words.allReports}</a>
      </p>
    </>
  );

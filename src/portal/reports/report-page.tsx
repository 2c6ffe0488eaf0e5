import type { ReactNode } from 'react';
import type { PublishedReport } from '../../application/annual-reports/published-reports.ts';
import { Table2View, Table3View, Table4View } from '../../documents/annual-reports/report-tables.tsx';
import { REPORT_SECTIONS, type ReportSection } from '../../domain/annual-reports/sections.ts';
import { dayInChina } from '../../domain/calendar/plain-date.ts';
import { FRAME_WORDS } from '../i18n/frame-words.data.ts';
import { dayIn, useWords } from '../i18n/language.ts';
import { MixedText, OfficialPart, OfficialText } from '../i18n/official-text.tsx';
import { REPORT_WORDS } from '../i18n/report-words.data.ts';
import { PATHS } from '../paths.ts';
import { columnOf } from '../shared/page/columns.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { keptMarkup } from '../shared/page/kept-markup.tsx';
import type { Language } from '../shared/page/modes.ts';
import { instantForTags } from '../shared/parts/chinese-days.ts';
import { TableScroll } from '../shared/parts/table-scroll.tsx';
import { OutcomeFigure } from './outcome-figure.tsx';
import type { ReportCharts } from './report-charts.ts';
import { ReportText } from './report-text.tsx';
import { ReportVersions } from './report-versions.tsx';

/** One year's report: six sections, three tables, one chart (条例第五十条，国办公开办函〔2021〕30号). */
export function reportPage(frame: AgencyFrame, report: PublishedReport, charts: ReportCharts): string {
  const { agency, language } = frame;
  const column = columnOf('reports');
  const words = REPORT_WORDS[language];
  // Neither words nor figures of a published version ever change, and its charts are drawn once for each.
  const sections = keptMarkup(charts, 'sections', language, () =>
    REPORT_SECTIONS.map((section) => (
      <Section key={section.key} section={section} report={report} charts={charts} />
    )),
  );
  return renderPage({
    frame,
    title: report.title,
    column: 'reports',
    crumbs: [
      { label: FRAME_WORDS[language].columns.reports, path: column.path(agency.code) },
      { label: words.year(report.year), path: null },
    ],
    article: { title: report.title, publishedAt: instantForTags(report.publishedAt) },
    translated: true,
    children: (
      <article className="report">
        <h1 {...official(language)}>
          <Title text={report.title} />
        </h1>
        <p className="byline">
          <span>
            {words.publisher}
            <OfficialText>{report.agencyName}</OfficialText>
          </span>
          <span>
            {words.publishedOn}
            {dayIn(language, dayInChina(report.publishedAt))}
          </span>
          <a
            href={PATHS.reportJson(agency.code, report.year)}
            download={`${agency.code}-${report.year}.json`}
          >
            {words.download}
          </a>
        </p>
        {words.official && <p className="notice">{words.official}</p>}
        <OfficialPart>
          <ReportVersions code={agency.code} report={report} />
          <p className="report-preface">
            本报告根据《中华人民共和国政府信息公开条例》第四十九条、第五十条编制，所列数据的统计期限自
            {report.year}年1月1日起至{report.year}年12月31日止。
          </p>
        </OfficialPart>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by the same components */}
        <div dangerouslySetInnerHTML={{ __html: sections }} />
        <ReportContact frame={frame} />
      </article>
    ),
  });
}

/** Marks an element whose words are official and Chinese on a page in another language. */
const official = (language: Language) => (language === 'zh' ? {} : { lang: 'zh-CN' });

/** A title whose year stays in one piece when the line breaks. */
const Title = ({ text }: { text: string }) => {
  const [before, year, after] = text.split(/(\d{4}年)/);
  return (
    <>
      {before}
      {year && <span className="unbroken">{year}</span>}
      {after}
    </>
  );
};

type SectionProps = { section: ReportSection; report: PublishedReport; charts: ReportCharts };

function Section({ section, report, charts }: SectionProps) {
  const { figures, sections, year } = report;
  const words = useWords(REPORT_WORDS);
  const text = sections[section.key];
  return (
    <section aria-labelledby={section.key}>
      <h2 id={section.key}>
        <OfficialText>{section.heading}</OfficialText>
        {words.sections && <span className="gloss">{words.sections[section.key]}</span>}
      </h2>
      <OfficialPart>
        <ReportText text={text} />
      </OfficialPart>
      {section.table && (
        <>
          {words.legends[section.table] && <p className="hint">{words.legends[section.table]}</p>}
          <Scroll label={words.tables[section.table]}>
            {section.table === 2 && <Table2View table={figures.table2} />}
            {section.table === 3 && <Table3View table={figures.table3} />}
            {section.table === 4 && <Table4View table={figures.table4} />}
          </Scroll>
        </>
      )}
      {section.table === 3 && (
        <OfficialPart>
          <OutcomeFigure year={year} table={figures.table3} charts={charts} />
        </OfficialPart>
      )}
    </section>
  );
}

/** A wide table that scrolls by itself on narrow screens, by keyboard too. */
const Scroll = ({ label, children }: { label: string; children: ReactNode }) => (
  <TableScroll label={label}>
    <OfficialPart>{children}</OfficialPart>
  </TableScroll>
);

function ReportContact({ frame: { agency } }: { frame: AgencyFrame }) {
  const { officeName, address, telephone } = agency.profile;
  return (
    <p className="report-contact">
      <MixedText>{useWords(REPORT_WORDS).contact(officeName, address, telephone)}</MixedText>
    </p>
  );
}

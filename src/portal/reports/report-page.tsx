import type { ReactNode } from 'react';
import type { PublishedReport } from '../../application/annual-reports/published-reports.ts';
import { Table2View, Table3View, Table4View } from '../../documents/annual-reports/report-tables.tsx';
import { REPORT_SECTIONS, type ReportSection } from '../../domain/annual-reports/sections.ts';
import { dayInChina, inChinese } from '../../domain/calendar/plain-date.ts';
import { PATHS } from '../paths.ts';
import { columnOf } from '../shared/page/columns.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { instantForTags } from '../shared/parts/chinese-days.ts';
import { OutcomeFigure } from './outcome-figure.tsx';
import type { ReportCharts } from './report-charts.ts';
import { ReportText } from './report-text.tsx';
import { ReportVersions } from './report-versions.tsx';

/** One year's report: six sections, three tables, one chart (条例第五十条，国办公开办函〔2021〕30号). */
export function reportPage(frame: AgencyFrame, report: PublishedReport, charts: ReportCharts): string {
  const { agency } = frame;
  const column = columnOf('reports');
  return renderPage({
    frame,
    title: report.title,
    column: 'reports',
    crumbs: [
      { label: column.label, path: column.path(agency.code) },
      { label: `${report.year}年`, path: null },
    ],
    article: { title: report.title, publishedAt: instantForTags(report.publishedAt) },
    children: (
      <article className="report">
        <h1>
          <Title text={report.title} />
        </h1>
        <p className="byline">
          <span>发布机构：{report.agencyName}</span>
          <span>发布日期：{inChinese(dayInChina(report.publishedAt))}</span>
          <a
            href={PATHS.reportJson(agency.code, report.year)}
            download={`${agency.code}-${report.year}.json`}
          >
            下载数据（JSON）
          </a>
        </p>
        <ReportVersions code={agency.code} report={report} />
        <p className="report-preface">
          本报告根据《中华人民共和国政府信息公开条例》第四十九条、第五十条编制，所列数据的统计期限自
          {report.year}年1月1日起至{report.year}年12月31日止。
        </p>
        {REPORT_SECTIONS.map((section) => (
          <Section key={section.key} section={section} report={report} charts={charts} />
        ))}
        <ReportContact frame={frame} />
      </article>
    ),
  });
}

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
  const text = sections[section.key];
  return (
    <section aria-labelledby={section.key}>
      <h2 id={section.key}>{section.heading}</h2>
      <ReportText text={text} />
      {section.table === 2 && (
        <Scroll label="表：主动公开政府信息情况">
          <Table2View table={figures.table2} />
        </Scroll>
      )}
      {section.table === 3 && (
        <>
          <Scroll label="表：收到和处理政府信息公开申请情况">
            <Table3View table={figures.table3} />
          </Scroll>
          <OutcomeFigure year={year} table={figures.table3} charts={charts} />
        </>
      )}
      {section.table === 4 && (
        <Scroll label="表：政府信息公开行政复议、行政诉讼情况">
          <Table4View table={figures.table4} />
        </Scroll>
      )}
    </section>
  );
}

/** A wide table that scrolls by itself on narrow screens, by keyboard too. */
const Scroll = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
  <section className="table-scroll" aria-label={label} tabIndex={0}>
    {children}
  </section>
);

const ReportContact = ({ frame: { agency } }: { frame: AgencyFrame }) => (
  <p className="report-contact">
    对本报告如有疑问，请与{agency.profile.officeName}联系（地址：{agency.profile.address}；电话：
    {agency.profile.telephone}）。
  </p>
);

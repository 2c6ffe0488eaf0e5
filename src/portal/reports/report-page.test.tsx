import { describe, expect, test } from 'vitest';
import type { PublishedReport } from '../../application/annual-reports/published-reports.ts';
import { readReport } from '../../documents/annual-reports/reader/read-report.ts';
import { reportJson as readerJson } from '../../documents/annual-reports/reader/report-json.ts';
import { sample } from '../../documents/annual-reports/reader/sample-report.fixture.tsx';
import { EMPTY_TABLE_3 } from '../../domain/annual-reports/figures.ts';
import { sampleFrame } from '../shared/page/sample-frame.fixture.ts';
import { createChartCache } from './report-charts.ts';
import { reportJson } from './report-json.ts';
import { reportPage } from './report-page.tsx';

const report: PublishedReport = {
  year: 2024,
  version: 1,
  title: '青禾区测试局2024年政府信息公开工作年度报告',
  publishedAt: new Date('2025-01-20T02:00:00Z'),
  agencyName: '青禾区测试局',
  figures: sample,
  sections: {
    overview: '（一）主动公开\n全年发布信息216条。<b>',
    proactive: '',
    requests: '',
    disputes: '',
    problems: '存在的问题。',
    other: '未收取信息处理费。',
  },
  reason: '',
  versions: [{ version: 1, publishedAt: new Date('2025-01-20T02:00:00Z') }],
};

/** The same report after a correction, in its two versions. */
const versions = [{ version: 2, publishedAt: new Date('2025-03-03T02:00:00Z') }, ...report.versions];
const corrected: PublishedReport = {
  ...report,
  version: 2,
  publishedAt: new Date('2025-03-03T02:00:00Z'),
  reason: '第六部分漏写收费情况',
  versions,
};

const html = reportPage(sampleFrame, report, await createChartCache()('a', report));

const noteOf = async (of: PublishedReport) =>
  (reportPage(sampleFrame, of, await createChartCache()('a', of)).match(
    /<div class="version-note">.*?<\/div>/,
  ) ?? [''])[0].replace(/<[^>]*>/g, '');

describe('the versions of a report', () => {
  test('are not spoken of while there is one', async () => {
    expect(await noteOf(report)).toBe('');
  });

  test('say what was corrected, when and why, and lead to the one before', async () => {
    expect(await noteOf(corrected)).toBe(
      '本报告于2025年3月3日更正。更正理由：第六部分漏写收费情况此前的版本：第1版（2025年1月20日）',
    );
  });

  test('an earlier one says that it was replaced', async () => {
    expect(await noteOf({ ...report, versions })).toBe(
      '这是2025年1月20日发布的第1版，已经更正。查看现行版本',
    );
  });
});

describe('the page of a report', () => {
  test('has the six sections as headings, in order', () => {
    const headings = [...html.matchAll(/<h2 id="\w+">([^<]+)<\/h2>/g)].map((match) => match[1]);
    expect(headings).toEqual([
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ]);
  });

  test('reads back with every number as published', async () => {
    const read = await readReport(new TextEncoder().encode(html), 'report.html');
    if (!read.ok) throw new Error(read.refusal.message);
    expect(read.value).toMatchObject({
      year: 2024,
      table2: sample.table2,
      table3: sample.table3,
      table4: sample.table4,
    });
    expect(read.value.agency).toBe('青禾区测试局');
  });

  test('offers the same numbers as data, in the words of the form', async () => {
    const data = JSON.parse(JSON.stringify(reportJson(sampleFrame.agency, report)));
    const read = await readReport(new TextEncoder().encode(html));
    if (!read.ok) throw new Error(read.refusal.message);
    const { table2, table3, table4 } = JSON.parse(JSON.stringify(readerJson(read.value)));
    expect(data).toMatchObject({ agency: '青禾区测试局', year: 2024, table2, table3, table4 });
  });

  test('carries the tags of an article', () => {
    expect(html).toContain(
      '<meta name="ArticleTitle" content="青禾区测试局2024年政府信息公开工作年度报告"/>',
    );
    expect(html).toContain('<meta name="PubDate" content="2025-01-20 10:00"/>');
    expect(html).toContain('<meta name="ContentSource" content="青禾区测试局"/>');
  });

  test('escapes its text and sets short numbered lines as headings', () => {
    expect(html).toContain('<h3>（一）主动公开</h3>');
    expect(html).toContain('全年发布信息216条。&lt;b&gt;');
  });

  test('draws a chart for screens and one for telephones, beside their data as a table', () => {
    expect(html.match(/<svg /g)).toHaveLength(2);
    expect(html).toContain('class="chart-data"');
    expect(html).not.toMatch(/<style| style=/);
  });

  test('needs no chart in a year without results', async () => {
    const empty = { ...report, figures: { ...sample, table3: EMPTY_TABLE_3 } };
    const page = reportPage(sampleFrame, empty, await createChartCache()('b', empty));
    expect(page).not.toContain('<svg');
    expect(page).toContain('没有办理完结的政府信息公开申请');
  });
});

describe('the English page of a report', () => {
  test('explains headings and tables in English and marks the official text as Chinese', async () => {
    const english = reportPage(
      { ...sampleFrame, language: 'en' },
      report,
      await createChartCache()('a', report),
    );
    const main = english.slice(english.indexOf('<main'), english.indexOf('</main>'));
    expect(main).not.toMatch(/^<main[^>]*lang=/);
    expect(main).toContain('<span lang="zh-CN">三、收到和处理政府信息公开申请情况</span>');
    expect(main).toContain('<span class="gloss">3. Requests received and handled</span>');
    expect(main).toContain('aria-label="Table: requests received and handled"');
    expect(main).toMatch(/aria-label="Table: requests received and handled"[^>]*><div lang="zh-CN">/);
    expect(main).toContain('Published on 20 January 2025');
    expect(html).not.toContain('lang="zh-CN">三、');
  });
});

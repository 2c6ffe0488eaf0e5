import { describe, expect, test } from 'vitest';
import { USUAL_SITE } from '../../../domain/agencies/site-settings.ts';
import type { Column } from '../../../domain/columns/column-rules.ts';
import { guidePage } from '../../guide/guide-page.tsx';
import { EMPTY_HOME, homePage } from '../../home/home-page.tsx';
import type { AgencyFrame } from './frame.ts';
import { renderPage } from './html-page.tsx';
import type { HtmlPage } from './html-page-view.ts';
import { sampleFrame } from './sample-frame.fixture.ts';

const site = { ...USUAL_SITE, siteName: '青禾区测试局网站', siteIdCode: '0000000000' };
const column: Column = {
  id: '01900000-0000-7000-8000-00000000c001',
  parentId: null,
  position: 1,
  key: 'statistics',
  label: '统计信息',
  article: null,
  description: '国民经济和社会发展统计信息',
  keywords: ['统计', '公报'],
  kinds: ['statistics'],
  updateWithinDays: null,
  link: null,
  retiredAt: null,
};
const frame: AgencyFrame = {
  ...sampleFrame,
  site,
  path: '/qhq-csj/items/1',
  columns: {
    tree: [{ column, children: [] }],
    find: (id) => (id === column.id ? column : undefined),
    path: (id) => (id === column.id ? [column] : []),
  },
};

const tagsOf = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<meta name="([A-Z]\w+)" content="([^"]*)"\/>/g)].map(([, name, content]) => [
      name,
      content,
    ]),
  );

const SITE_TAGS = { SiteName: '青禾区测试局网站', SiteDomain: 'zwgk.example.cn', SiteIDCode: '0000000000' };
const page = (change: Partial<HtmlPage>): string =>
  renderPage({ frame, title: '测试', column: null, crumbs: [], children: <h1>测试</h1>, ...change });

describe('the page tags of government sites', () => {
  test('of a home name the site and the column', () => {
    expect(tagsOf(homePage(frame, EMPTY_HOME))).toEqual({
      ...SITE_TAGS,
      ColumnName: '政府信息公开',
      ColumnDescription: '青禾区测试局政府信息公开',
      ColumnKeywords: '政府信息公开',
      ColumnType: '政府信息公开',
    });
  });

  test('of a column say what it holds, in its own words', () => {
    expect(tagsOf(page({ columnId: column.id }))).toEqual({
      ...SITE_TAGS,
      ColumnName: '统计信息',
      ColumnDescription: '国民经济和社会发展统计信息',
      ColumnKeywords: '统计,公报',
      ColumnType: '政府信息公开',
    });
  });

  test('of an article are all of them', () => {
    const article = {
      title: '统计公报',
      publishedAt: '2025-05-12 09:30',
      source: '青禾区统计局',
      keywords: ['公报'],
      author: '青禾区统计局综合股',
      description: '概述',
      image: '/qhq-csj/items/1/files/2/a.png',
    };
    expect(tagsOf(page({ columnId: column.id, article }))).toEqual({
      ...SITE_TAGS,
      ColumnName: '统计信息',
      ColumnDescription: '国民经济和社会发展统计信息',
      ColumnKeywords: '统计,公报',
      ColumnType: '政府信息公开',
      ArticleTitle: '统计公报',
      PubDate: '2025-05-12 09:30',
      ContentSource: '青禾区统计局',
      Keywords: '公报',
      Author: '青禾区统计局综合股',
      Description: '概述',
      Image: 'https://zwgk.example.cn/qhq-csj/items/1/files/2/a.png',
      Url: 'https://zwgk.example.cn/qhq-csj/items/1',
    });
  });

  test('of an article that says little are filled with what is known', () => {
    const article = { title: '统计公报', publishedAt: '2025-05-12 09:30' };
    expect(tagsOf(page({ columnId: column.id, article }))).toMatchObject({
      ContentSource: '青禾区测试局',
      Author: '青禾区测试局',
      Keywords: '统计公报',
      Description: '统计公报',
    });
  });

  test('stay Chinese on an English page, and hold no code that was not issued', () => {
    const tags = tagsOf(guidePage({ ...sampleFrame, language: 'en' }));
    expect(tags['ColumnName']).toBe('政府信息公开指南');
    expect(tags).not.toHaveProperty('SiteIDCode');
  });

  test('stand beside the address that counts, the other language and the feeds', () => {
    const feeds = [{ title: '统计信息', path: '/qhq-csj/feed.xml', type: 'application/rss+xml' }];
    const html = page({ translated: true, feeds });
    expect(html).toContain('<link rel="canonical" href="https://zwgk.example.cn/qhq-csj/items/1"/>');
    expect(html).toContain('hrefLang="en" href="https://zwgk.example.cn/qhq-csj/items/1?lang=en"');
    expect(html).toContain(
      '<link rel="alternate" type="application/rss+xml" title="统计信息" href="/qhq-csj/feed.xml"/>',
    );
    expect(page({ unlisted: true })).toContain('<meta name="robots" content="noindex"/>');
  });
});

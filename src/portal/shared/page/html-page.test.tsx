import { describe, expect, test } from 'vitest';
import { accessibilityPage } from '../../accessibility/accessibility-page.tsx';
import { formPage } from '../../apply/form/form-page.tsx';
import { guidancePage } from '../../apply/guidance/guidance-page.tsx';
import { guidePage } from '../../guide/guide-page.tsx';
import { EMPTY_HOME, homePage } from '../../home/home-page.tsx';
import { queryPage } from '../../query/query-page.tsx';
import { reportsPage } from '../../reports/reports-page.tsx';
import { unknownLetterPage } from '../../verify/verify-page.tsx';
import { EMPTY_FORM } from '../forms/form-state.ts';
import { errorPage } from './error-page.tsx';
import type { AgencyFrame } from './frame.ts';
import { demonstrationFrame, sampleFrame } from './sample-frame.fixture.ts';

const PAGES: Readonly<Record<string, (frame: AgencyFrame) => string>> = {
  home: (frame) => homePage(frame, EMPTY_HOME),
  guide: guidePage,
  reports: (frame) => reportsPage(frame, []),
  guidance: guidancePage,
  form: (frame) => formPage(frame, { draftId: null, files: [], ...EMPTY_FORM }),
  query: (frame) => queryPage(frame, { notice: null, ...EMPTY_FORM }),
  accessibility: accessibilityPage,
  verify: unknownLetterPage,
  error: (frame) => errorPage(frame, { status: 500, message: '出错了', reference: 'req-1' }),
};

const count = (html: string, pattern: RegExp): number => html.match(pattern)?.length ?? 0;

describe.each(Object.entries(PAGES))('the page %s', (_, page) => {
  const html = page(sampleFrame);

  test('has one h1, one main, a skip link to it, and no script', () => {
    expect(html.startsWith('<!DOCTYPE html><html lang="zh-CN"')).toBe(true);
    expect(count(html, /<h1[ >]/g)).toBe(1);
    expect(count(html, /<main /g)).toBe(1);
    expect(html).toContain('<a class="skip-link" href="#main">');
    expect(html).not.toMatch(/<script|<style| style=| on[a-z]+=/);
  });

  test('never uses an id twice', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('names the organ, its address and its telephone in the footer', () => {
    const footer = html.slice(html.indexOf('<footer'));
    expect(footer).toContain('主办单位：青禾区测试局');
    expect(footer).toContain('地址：青禾区示范路1号');
    expect(footer).toContain('电话：0900-0000000');
  });

  test('warns of demonstration data only where they are such', () => {
    expect(html).not.toContain('演示数据，非真实机关');
    expect(page(demonstrationFrame)).toContain('演示数据，非真实机关');
  });

  test('escapes what an organ says of itself', () => {
    const agency = { ...sampleFrame.agency, name: '<img src=x onerror=alert(1)>' };
    expect(page({ ...sampleFrame, agency })).not.toContain('<img src=x');
  });
});

describe('the shell', () => {
  test('carries the page tags of government sites', () => {
    const html = guidePage(sampleFrame);
    expect(html).toContain('<meta name="SiteName" content="青禾区测试局政府信息公开"/>');
    expect(html).toContain('<meta name="SiteDomain" content="zwgk.example.cn"/>');
    expect(html).toContain('<meta name="ColumnName" content="政府信息公开指南"/>');
    expect(html).toContain('<meta name="ColumnType" content="政府信息公开"/>');
  });

  test('shows the chosen modes and how to leave them', () => {
    const html = guidePage({ ...sampleFrame, modes: { elder: true, theme: 'contrast', size: 'medium' } });
    expect(html).toContain('class="elder theme-contrast"');
    expect(html).toContain('退出长者模式');
    expect(html).toContain('/pref?mode=auto&amp;back=%2Fqhq-csj');
  });

  test('offers no column that has no content yet', () => {
    expect(guidePage(sampleFrame)).not.toMatch(/政府信息公开制度|法定主动公开内容</);
  });
});

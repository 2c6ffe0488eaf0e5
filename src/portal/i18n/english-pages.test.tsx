import { describe, expect, test } from 'vitest';
import { accessibilityPage } from '../accessibility/accessibility-page.tsx';
import { formPage } from '../apply/form/form-page.tsx';
import { guidancePage } from '../apply/guidance/guidance-page.tsx';
import { EMPTY_HOME, homePage } from '../home/home-page.tsx';
import { platformPage } from '../platform/platform-page.tsx';
import { queryPage } from '../query/query-page.tsx';
import { reportsPage } from '../reports/reports-page.tsx';
import { EMPTY_FORM } from '../shared/forms/form-state.ts';
import { errorPage } from '../shared/page/error-page.tsx';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { demonstrationFrame } from '../shared/page/sample-frame.fixture.ts';
import { siteMapPage } from '../site-map/site-map-page.tsx';
import { confirmPage, deadLinkPage, endedPage, endPage } from '../subscriptions/link-pages.tsx';
import { managePage } from '../subscriptions/manage-page.tsx';
import { subscribePage } from '../subscriptions/subscribe-page.tsx';

const frame: AgencyFrame = { ...demonstrationFrame, language: 'en' };
const wrong = { name: '请填写姓名' };

const SUBSCRIBE = { formKey: 'k', asked: false, offered: true };
const DAILY = { columnIds: [], frequency: 'daily' as const };

const PAGES: Readonly<Record<string, string>> = {
  platform: platformPage({ ...frame, agency: null }, [frame.agency]),
  home: homePage(frame, EMPTY_HOME),
  guidance: guidancePage(frame),
  form: formPage(frame, { draftId: null, files: [], ...EMPTY_FORM, errors: wrong }),
  query: queryPage(frame, { notice: null, ...EMPTY_FORM }),
  reports: reportsPage(frame, []),
  accessibility: accessibilityPage(frame),
  'site map': siteMapPage(frame),
  subscribe: subscribePage(frame, { ...SUBSCRIBE, ...EMPTY_FORM, errors: { address: '请填写电子邮箱' } }),
  'subscribe, asked': subscribePage(frame, { ...SUBSCRIBE, asked: true, ...EMPTY_FORM }),
  'confirm subscription': confirmPage(frame, { token: 't', subscribed: DAILY }),
  'change subscription': managePage(frame, {
    token: 't',
    subscription: { ...DAILY, address: 'a****@b.example' },
    saved: true,
    ...EMPTY_FORM,
  }),
  unsubscribe: endPage(frame, 't'),
  unsubscribed: endedPage(frame),
  'dead link': deadLinkPage(frame, '链接不正确'),
  error: errorPage(frame, { status: 404, message: '没有找到这个页面', reference: 'req-1' }),
};

/** The text of a page outside the elements marked as Chinese; marks hold no elements of their own but links. */
function unmarked(html: string): string {
  const body = html.slice(html.indexOf('<body'));
  return body.replaceAll(/<(\w+)[^>]*\slang="zh-CN"[^>]*>[\s\S]*?<\/\1>/g, '').replaceAll(/<[^>]*>/g, ' ');
}

describe.each(Object.entries(PAGES))('the English page %s', (_, html) => {
  test('says of itself that it is English', () => {
    expect(html).toContain('<html lang="en"');
  });

  test('holds no Chinese that is not marked as such', () => {
    expect(unmarked(html).match(/[^\s]*\p{Script=Han}[^\s]*/gu) ?? []).toEqual([]);
  });
});

test('a message in Chinese is led in by the name of its field', () => {
  expect(PAGES['form']).toContain('Please check “Full name”. <span lang="zh-CN">请填写姓名</span>');
});

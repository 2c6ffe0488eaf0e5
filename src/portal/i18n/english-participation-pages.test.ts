import { expect, test } from 'vitest';
import { demonstrationFrame } from '../shared/page/sample-frame.fixture.ts';
import { describeEnglishPages } from './english-page.steps.ts';
import { participationPages } from './participation-pages.fixture.ts';

const pages = participationPages({ ...demonstrationFrame, language: 'en' });

describeEnglishPages(pages);

test.each([
  ['opinion, wrong', 'Opinion and suggestions'],
  ['letter, wrong', 'Subject'],
  ['error of the site, wrong', 'Address of the page'],
  ['message query, wrong', 'Number'],
])('on the page %s a message in Chinese is led in by the name of its field', (page, field) => {
  expect(pages[page]).toContain(`Please check “${field}”. <span lang="zh-CN">`);
});

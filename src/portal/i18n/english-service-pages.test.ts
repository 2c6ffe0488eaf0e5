import { expect, test } from 'vitest';
import { demonstrationFrame } from '../shared/page/sample-frame.fixture.ts';
import { consultationPages } from './consultation-pages.fixture.ts';
import { CONSULTATION_WORDS } from './consultation-words.data.ts';
import { describeEnglishPages } from './english-page.steps.ts';
import { ownCasePages } from './own-case-pages.fixture.ts';
import { servicePages } from './service-pages.fixture.ts';

const frame = { ...demonstrationFrame, language: 'en' as const };
const consultations = consultationPages(frame);

describeEnglishPages({ ...servicePages(frame), ...consultations, ...ownCasePages(frame) });

test('the licence of open data names its source, and what the organ adds stays in its own words', () => {
  const pages = servicePages(frame);
  expect(pages['data']).toContain('The source (<span lang="zh-CN">青禾区测试局</span>)');
  expect(pages['data without reports']).toContain('<span lang="zh-CN">地图数据除外。</span>');
});

test.each([
  ['third party', 'taken neither to agree nor to disagree', 'Article 32'],
  ['co-producer', 'you are taken to agree', 'Article 34'],
  ['other organ', 'taken neither to agree nor to disagree', 'Article 11'],
])(
  'the page of a %s tells what its silence means, which is never that of another',
  (page, meaning, article) => {
    const silence =
      /<div class="callout warning">([\s\S]*?)<\/div>/.exec(consultations[page] ?? '')?.[1] ?? '';
    expect(silence).toContain(meaning);
    expect(silence).toContain(article);
  },
);

test('every notice of the entry is said in English as in Chinese', () => {
  const { zh, en } = CONSULTATION_WORDS;
  expect(Object.keys(en.notices)).toEqual(Object.keys(zh.notices));
});

test('an error is led in by the name of its field', () => {
  expect(consultations['third party, wrong']).toContain('Please check “Opinion and reasons”.');
  expect(consultations['entry, wrong code']).toContain('Please check “Access code”.');
});

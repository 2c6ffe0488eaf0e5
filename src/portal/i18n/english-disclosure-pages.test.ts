import { describe, expect, test } from 'vitest';
import { publicFields } from '../../domain/registers/register-fields.ts';
import { REGISTER_FACTS, REGISTER_KINDS } from '../../domain/registers/register-kinds.data.ts';
import { demonstrationFrame } from '../shared/page/sample-frame.fixture.ts';
import { englishArticle } from './article-text.tsx';
import { disclosurePages } from './disclosure-pages.fixture.ts';
import { describeEnglishPages } from './english-page.steps.ts';
import { ENGLISH_REGISTER_FIELDS } from './english-register-fields.data.ts';

describeEnglishPages(disclosurePages({ ...demonstrationFrame, language: 'en' }));

describe('the registers in English', () => {
  test.each(REGISTER_KINDS)('name every public field and choice of %s', (register) => {
    const english = ENGLISH_REGISTER_FIELDS[register];
    for (const { key, choices = [] } of publicFields(register)) {
      expect(english).toHaveProperty(key);
      const named = Object.keys(english[key]?.choices ?? {});
      expect([key, named]).toEqual([key, choices.map((it) => it.value)]);
    }
  });

  test.each(REGISTER_KINDS)('cite the law of %s', (register) => {
    expect(englishArticle(REGISTER_FACTS[register].article)).toContain('Article 20 (');
  });
});

test.each([
  ['《条例》第二十条第（十五）项', 'Article 20 (15) of the Regulations'],
  ['《条例》第二十一条', 'Article 21 of the Regulations'],
  ['《条例》第十九条至第二十二条', 'Articles 19 to 22 of the Regulations'],
  ['《条例》第四十九条、第五十条', 'Article 49 of the Regulations, Article 50 of the Regulations'],
  ['第十条', null],
  ['《条例》第十条、本机关决定', null],
  ['《本区办法》第一条', null],
])('the citation %s reads %s', (chinese, english) => {
  expect(englishArticle(chinese)).toBe(english);
});

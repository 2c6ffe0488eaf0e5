import { describe, expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { checkEntry } from './check-entry.ts';

const context = { agencyName: '青禾区测试局', today: plainDate('2025-05-12') };
const PENALTY = {
  number: '青测罚[2025]1号',
  partyName: '青禾区示范商贸有限公司',
  partyKind: '企业',
  creditCode: '91110000MA0000004X',
  subject: '未按规定公示',
  facts: '2025年3月未公示收费标准。',
  basis: '《某条例》第一条',
  category: '警告',
  content: '警告',
  decidedOn: '2025年4月1日',
  socialInfluence: '是',
};

describe('an entry', () => {
  test('is read into its normal form, the organ filled in, published by default', () => {
    const { values, faults } = checkEntry('penalty', PENALTY, context);
    expect(faults).toEqual([]);
    expect(values).toMatchObject({
      number: '青测罚〔2025〕1号',
      partyKind: 'organisation',
      category: 'warning',
      decidedOn: '2025-04-01',
      organName: '青禾区测试局',
      plan: 'publish',
    });
  });

  test('of a penalty without social influence is withheld unless somebody chooses otherwise (art. 20 (6))', () => {
    const harmless = { ...PENALTY, socialInfluence: '否' };
    expect(checkEntry('penalty', harmless, context).values).toMatchObject({ plan: 'withhold' });
    expect(checkEntry('penalty', { ...harmless, plan: '公开' }, context).values).toMatchObject({
      plan: 'publish',
    });
  });

  test.each([
    ['a missing number', { number: '' }, 'number'],
    ['a code with a wrong check sign', { creditCode: '91110000MA0000004U' }, 'creditCode'],
    ['no code of an organisation', { creditCode: '' }, 'creditCode'],
    ['a code of a natural person', { partyKind: '自然人' }, 'creditCode'],
    ['a day that is none', { decidedOn: '2025-02-30' }, 'decidedOn'],
    ['a decision of tomorrow', { decidedOn: '2025-05-13' }, 'decidedOn'],
    ['an end before the beginning', { validUntil: '2025-03-01' }, 'validUntil'],
    ['an unknown kind of penalty', { category: '批评教育' }, 'category'],
    ['a fine without its sum', { category: '罚款' }, 'fine'],
    ['withholding without a reason', { plan: '不公开' }, 'withholdReason'],
    ['an identity number in the facts', { facts: '当事人身份证号11010119900307803X' }, 'facts'],
    ['a secrecy mark', { content: '警告（秘密★三年）' }, 'content'],
  ])('with %s is refused at that field', (_, change, field) => {
    const { faults } = checkEntry('penalty', { ...PENALTY, ...change }, context);
    expect(faults.map((it) => it.field)).toContain(field);
  });

  test('of a natural person needs no code, and its identity number stands in the sealed field alone', () => {
    const person = {
      ...PENALTY,
      partyName: '张三',
      partyKind: '自然人',
      creditCode: '',
      identityNumber: '11010119900307803X',
    };
    expect(checkEntry('penalty', person, context).faults).toEqual([]);
  });

  test('keeps every value it read when read again', () => {
    const once = checkEntry('penalty', PENALTY, context);
    expect(checkEntry('penalty', once.values, context)).toEqual(once);
  });
});

test('a telephone number is flagged for the secrecy reviewer, a sum or a document number is not', () => {
  const flagsOf = (content: string) => checkEntry('penalty', { ...PENALTY, content }, context).flags;
  expect(flagsOf('电话13800138000').map((it) => it.field)).toEqual(['content']);
  expect(flagsOf('罚款1234567890.12元，见青测罚〔2025〕1号')).toEqual([]);
});

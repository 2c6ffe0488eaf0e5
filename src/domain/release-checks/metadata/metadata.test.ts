import { describe, expect, it } from 'vitest';
import { plainDate } from '../../calendar/plain-date.ts';
import { documentNumberFaults, isIndexNumber } from './document-number.ts';
import type { ReleaseMetadata } from './metadata.ts';
import { checkMetadata } from './metadata-rules.ts';

const today = plainDate('2025-06-01');
const WHOLE: ReleaseMetadata = {
  title: '关于印发工作要点的通知',
  indexNumber: '11990000MB0000010K/2025-00017',
  documentNumber: '甘区政办发〔2025〕17号',
  numbered: true,
  issuer: '张掖市甘州区人民政府办公室',
  writtenOn: plainDate('2025-05-06'),
  publishedOn: today,
  effectiveOn: plainDate('2025-06-01'),
  expiresOn: plainDate('2030-05-31'),
  keywords: ['政务公开'],
  summary: '印发政务公开工作要点。',
};

const codes = (change: Partial<ReleaseMetadata>) =>
  checkMetadata({ ...WHOLE, ...change }, today).map(({ code }) => code);

describe('metadata', () => {
  it('that are whole give nothing', () => {
    expect(codes({})).toEqual([]);
  });

  it.each([
    ['title-missing', { title: ' ' }],
    ['index-number-missing', { indexNumber: null }],
    ['index-number-form', { indexNumber: '2025-17' }],
    ['document-number-missing', { documentNumber: null }],
    ['document-number-form', { documentNumber: '甘区政办发[2025]17号' }],
    ['document-number-year', { documentNumber: '甘区政办发〔2024〕17号' }],
    ['issuer-missing', { issuer: '' }],
    ['issuer-short', { issuer: '区教育局' }],
    ['issuer-short', { issuer: '区政府办' }],
    ['keywords-missing', { keywords: [] }],
    ['summary-missing', { summary: '' }],
    ['summary-long', { summary: '概'.repeat(101) }],
    ['written-date-missing', { writtenOn: null }],
    ['date-order', { writtenOn: plainDate('2025-05-30'), publishedOn: plainDate('2025-05-29') }],
    ['date-order', { effectiveOn: plainDate('2025-01-01') }],
    ['date-order', { expiresOn: plainDate('2025-05-20') }],
  ] satisfies [string, Partial<ReleaseMetadata>][])('tell %s', (code, change) => {
    expect(codes(change)).toContain(code);
  });

  it('tell a written date in the future', () => {
    const later = plainDate('2025-07-01');
    expect(codes({ writtenOn: later, effectiveOn: null })).toEqual(['date-in-future']);
  });

  it('ask for no index number before the system has given one, and for no document number where none belongs', () => {
    const { indexNumber: _, ...without } = WHOLE;
    expect(checkMetadata({ ...without, numbered: false, documentNumber: null }, today)).toEqual([]);
  });
});

describe('a document number', () => {
  it.each([
    '国办发〔2017〕47号',
    '甘区政办发〔2025〕1号',
    '第711号',
    '甘州区人民政府令第3号',
    '2024年第5号公告',
  ])('%s is right', (number) => {
    expect(documentNumberFaults(number)).toEqual([]);
  });

  it.each([
    ['甘政发[2024]5号', '六角括号'],
    ['甘政发（2024）5号', '六角括号'],
    ['甘政发〔24〕5号', '四位'],
    ['甘政发〔2024〕第5号', '“第”'],
    ['甘政发〔2024〕05号', '虚位'],
    ['甘政发〔2024〕5', '“号”'],
    ['甘政发 〔2024〕5号', '空格'],
    ['二〇二四年文件', '号'],
  ])('%s is wrong: %s', (number, word) => {
    expect(documentNumberFaults(number).join()).toContain(word);
  });
});

describe('an index number', () => {
  it('is code, year and serial', () => {
    expect(
      ['000014349/2017-00110', '11370322004222241N/2021-5135380', 'qhq-jyj/2026-00017'].every(isIndexNumber),
    ).toBe(true);
    expect(['2017-00110', '000014349-2017-00110', '000014349/17-1', ''].some(isIndexNumber)).toBe(false);
  });
});

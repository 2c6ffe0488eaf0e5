import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_TABLE_3, type PrintedFigures, type Table3, table3Of } from '../figures.ts';
import { EMPTY_TABLE_2 } from '../table-2.ts';
import type { Table3RowKey } from '../table-3-rows.data.ts';
import { wanYuan } from '../wan-yuan.ts';
import { withSentences } from './report-to-check.ts';
import { chineseNumber } from './text/chinese-numbers.ts';
import { checkText } from './text-against-tables.ts';

const natural = (count: number) => [count, 0, 0, 0, 0, 0, count];
const tableWith = (rows: Partial<Record<Table3RowKey, readonly number[]>>): Table3 =>
  table3Of((key) => rows[key] ?? EMPTY_TABLE_3[key]);

const figures: PrintedFigures = {
  table2: {
    ...EMPTY_TABLE_2,
    normative: { made: 5, repealed: 2, valid: 25 },
    licensing_decisions: 12_345,
    penalty_decisions: 678,
    fees_wan_yuan: wanYuan('3.52'),
  },
  table3: tableWith({
    new_received: [10, 1, 0, 0, 1, 0, 12],
    carried_in: natural(1),
    granted: natural(5),
    partial: natural(2),
    denied_third_party: natural(1),
    denied_process: natural(1),
    unavailable_not_held: [1, 1, 0, 0, 0, 0, 2],
    other_other: natural(1),
    total: [10, 1, 0, 0, 1, 0, 12],
    carried_out: natural(1),
  }),
  table4: [2, 1, 0, 1, 4, 0, 0, 0, 0, 0, 1, 0, 1, 0, 2],
};
const lastYear: PrintedFigures = {
  table2: EMPTY_TABLE_2,
  table3: tableWith({
    new_received: natural(8),
    granted: natural(4),
    total: natural(7),
    carried_out: natural(1),
  }),
  table4: [1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
};

const findingsOf = (text: string, before: PrintedFigures | null = null) =>
  checkText([withSentences({ section: 'overview', text })], {
    year: 2024,
    agency: '青禾区教育局',
    figures,
    lastYear: before,
  });
const codes = (text: string, before: PrintedFigures | null = null) =>
  findingsOf(text, before).map((it) => `${it.code} ${it.severity}`);

describe('the numbers of the text', () => {
  it.each([
    '2024年，全局共收到政府信息公开申请12件，办结12件，其中予以公开5件、部分公开2件、不予公开2件。',
    '全年收到政府信息公开申请 13 件（含上年结转1件）。',
    '2024年，青禾区教育局共收到政府信息公开申请十二件，均已依法答复。',
    '通过网络收到申请9件，通过信函收到申请3件。',
    '2022年收到政府信息公开申请20件。',
    '办结人大代表建议30件。',
    '受理政府信息公开申请10余件，结转下年度继续办理1件。',
    '全年受理依申请公开申请12件（自然人10件，法人或其他组织2件），予以公开5件。',
    '全年办理政府信息公开申请12件，无法提供2件，作其他处理1件。',
    '全年制发行政规范性文件5件，废止2件，现行有效25件。',
    '其中，市民政局收到政府信息公开申请9件，予以公开1件。',
    '作出行政许可决定1.23万件、行政处罚决定678件。',
    '全年行政事业性收费3.52万元。',
    '因政府信息公开被申请行政复议4件，其中结果维持2件，结果纠正1件，尚未审结1件；行政诉讼2件。',
    '全年收到申请12件，答复率100%，没有发生败诉案件。',
    '召开新闻发布会12场，制作解读21个。',
    '主动公开规范性文件9件。',
    '政府信息公开行政复议、行政诉讼6件。',
    '截至2024年12月31日，共收到政府信息公开申请12件。',
    '办理行政复议案件300件。',
    '印发《收到政府信息公开申请30件的通知》。',
    '收到申请12件，予以公开、部分公开7件。',
    '未收到公开出版物申请。',
    '推进“收到申请9件”试点。',
    '全年制发行政规范性文件5件，废止2件，现行有效25件，发布解读材料9件。',
    '制发行政规范性文件5件。废止制度9项。',
    '清理行政规范性文件30件，废止9件，继续有效21件。',
    '全年收到政府信息公开申请12件。其中，予以公开5件，部分公开2件。',
    '网上收到申请9件。予以公开3件。',
    '2022年收到政府信息公开申请20件。予以公开15件。',
    '收到政府信息公开申请12件。召开会议3次。予以公开3件。',
    '收到政府信息公开申请12件。市住建局予以公开3件。',
  ])('agree with the tables or do not speak of them: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it.each([
    ['2024年，全局收到政府信息公开申请10件。', ['F8 error']],
    ['全年共收到政府信息公开申请9件。', ['F8 error']],
    ['2024年，我局受理依申请公开申请11件，均已答复。', ['F8 error']],
    ['本机关全年收到申请12件，办结14件。', ['F8 error']],
    ['收到政府信息公开申请12件，予以公开6件。', ['F8 error']],
    ['收到政府信息公开申请12件，其中予以公开4件。', ['F8 warning']],
    ['收到政府信息公开申请12件，其中自然人申请9件，法人或其他组织申请2件。', ['F8 warning']],
    ['共收到政府信息公开申请二十件。', ['F8 error']],
    ['收到政府信息公开申请约30件。', ['F8 warning']],
    ['收到政府信息公开申请20余件。', ['F8 warning']],
    ['结转下年度继续办理3件。', ['F8 error']],
    ['全年收到依申请公开12件，上年结转2件。', ['F8 error']],
    ['2024年未收到政府信息公开申请。', ['F8 error']],
    ['收到和处理9件政府信息公开申请。', ['F8 error']],
    ['全年制发行政规范性文件6件。', ['F9 error']],
    ['全年发布行政规范性文件6件。', ['F9 warning']],
    ['现行有效行政规范性文件24件。', ['F9 error']],
    ['全年制发行政规范性文件5件，废止3件，现行有效26件。', ['F9 error', 'F9 error']],
    ['全年收到政府信息公开申请12件。予以公开6件，部分公开2件。', ['F8 warning']],
    ['全年收到政府信息公开申请12件。其中，自然人9件。', ['F8 warning']],
    ['作出行政许可决定12344件。', ['F9 error']],
    ['作出行政处罚决定约900件。', ['F9 warning']],
    ['收取行政事业性收费35000元。', ['F9 error']],
    ['因政府信息公开被申请行政复议3件。', ['F10 error']],
    ['政府信息公开行政复议4件，其中结果维持3件。', ['F10 warning']],
    ['全年备案政府信息公开领域行政复议案件5件，行政诉讼案件3件。', ['F10 warning', 'F10 warning']],
    ['全年未发生因政府信息公开引起的行政复议、行政诉讼。', ['F10 error', 'F10 error']],
    ['我局没有行政诉讼。', ['F10 error']],
    ['收到申请12件（含上年结转2件）。', ['F8 warning']],
  ])('disagree: %s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it('are told with the place in the text as given, blanks and all', () => {
    const text = '（二）依申请公开。2024 年，\n全局共收到政府信息公开申请 10 件，均已答复。';
    const [finding] = findingsOf(text);
    expect(finding?.place).toMatchObject({ kind: 'text', section: 'overview' });
    if (finding?.place.kind !== 'text') throw new Error('no text place');
    expect(text.slice(finding.place.start, finding.place.end)).toBe('全局共收到政府信息公开申请 10 件');
    expect(finding.message).toContain('表3“一、本年新收政府信息公开申请数量”行为12件');
    expect(finding.english.message).toContain('says 10');
    expect(finding.advice).not.toBe('');
  });

  it('are never wrong when a sentence is made from the tables, and always when one number is changed', () => {
    const total = (row: Table3RowKey) => figures.table3?.[row]?.[6] ?? 0;
    const sentence = fc.constantFrom(
      { before: '2024年，我局共收到政府信息公开申请', value: 12, after: '件。', other: 13 },
      { before: '全年答复政府信息公开申请', value: total('total'), after: '件。', other: -1 },
      { before: '收到申请12件，予以公开', value: total('granted'), after: '件。', other: -1 },
      { before: '收到申请12件，其中，部分公开', value: total('partial'), after: '件。', other: -1 },
      { before: '办结12件，结转下年度继续办理', value: total('carried_out'), after: '件。', other: -1 },
      { before: '全年废止行政规范性文件', value: 2, after: '件。', other: -1 },
      { before: '政府信息公开行政复议', value: 4, after: '件。', other: -1 },
    );
    fc.assert(
      fc.property(sentence, fc.nat(400), ({ before, value, after, other }, stated) => {
        const isRight = stated === value || stated === other;
        expect(codes(`${before}${stated}${after}`).length).toBe(isRight ? 0 : 1);
        expect(codes(`${before}${value}${after}`)).toEqual([]);
      }),
    );
  });
});

describe('documents repealed and in force, named after those made', () => {
  const both: PrintedFigures = {
    ...figures,
    table2: {
      ...EMPTY_TABLE_2,
      regulations: { made: 1, repealed: 1, valid: 3 },
      normative: { made: 5, repealed: 2, valid: 25 },
    },
  };
  const told = (text: string) =>
    checkText([withSentences({ section: 'overview', text })], {
      year: 2024,
      agency: '青禾市人民政府',
      figures: both,
      lastYear: null,
    }).length;

  it('may be those of the last row named or of both rows', () => {
    expect(told('全年制发规章1件，制发行政规范性文件5件，废止2件，现行有效25件。')).toBe(0);
    expect(told('全年制发规章1件，制发行政规范性文件5件，废止3件，现行有效28件。')).toBe(0);
    expect(told('全年制发规章1件，制发行政规范性文件5件，废止4件，现行有效27件。')).toBe(2);
  });
});

describe('changes and shares', () => {
  it.each([
    '全年收到政府信息公开申请12件，同比增长50%。',
    '全年收到政府信息公开申请12件，比上年增加4件，增长50%。',
    '全年收到政府信息公开申请12件，较上年增长约50%。',
    '2023年收到政府信息公开申请8件。',
    '收到申请12件，予以公开5件，占41.67%。',
    '收到申请12件，予以公开5件，占总数的41.7%。',
    '政府网站访问量同比增长70%。',
  ])('are right: %s', (text) => {
    expect(codes(text, lastYear)).toEqual([]);
  });

  it.each([
    ['全年收到政府信息公开申请12件，同比增长40%。', ['C1 warning']],
    ['全年收到政府信息公开申请12件，同比下降50%。', ['C1 warning']],
    ['全年收到政府信息公开申请12件，比上年增加9件。', ['C1 warning']],
    ['2023年收到政府信息公开申请9件。', ['C3 warning']],
    ['收到申请12件，予以公开5件，占33.9%。', ['C2 warning']],
  ])('are wrong: %s', (text, expected) => {
    expect(codes(text, lastYear)).toEqual(expected);
  });

  it('are not judged without last year’s report', () => {
    expect(codes('全年收到政府信息公开申请12件，同比增长40%。2023年收到政府信息公开申请9件。')).toEqual([]);
  });
});

describe('Chinese numerals', () => {
  it.each([
    ['一百二十三', 123],
    ['十二', 12],
    ['二十', 20],
    ['两千零五', 2005],
    ['三万', 30_000],
    ['一万二千', 12_000],
    ['二〇二四', 2024],
    ['〇', 0],
  ])('%s is %i', (text, number) => {
    expect(chineseNumber(text)).toBe(number);
  });

  it.each(['', '二三十', '百万千'])('%j is none', (text) => {
    expect(chineseNumber(text)).toBeNull();
  });
});

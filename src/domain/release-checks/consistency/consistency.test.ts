import { describe, expect, it } from 'vitest';
import { plainDate } from '../../calendar/plain-date.ts';
import { codesIn, findingsIn, TODAY } from '../check-release.steps.ts';
import { checkRelease } from '../check-release.ts';
import type { ReleaseMetadata } from '../metadata/metadata.ts';
import { hanNumber } from './han-number.ts';

describe('dates in a text', () => {
  it.each(['2025年2月30日', '2023年2月29日', '4月31日', '2025年13月1日', '6月0日'])(
    '%s does not exist',
    (day) => {
      expect(codesIn(`会议定于${day}召开。`)).toEqual(['date-unreal']);
    },
  );

  it.each(['2024年2月29日', '2月29日', '12月31日', '2025年5月6日（星期二）', '5月1日（星期四）'])(
    '%s exists',
    (day) => {
      expect(codesIn(`会议定于${day}召开。`)).toEqual([]);
    },
  );

  it('have the weekday they had', () => {
    expect(findingsIn('2025年5月6日（星期三）上午')[0]).toMatchObject({
      code: 'weekday-wrong',
      message: '星期与日期不符：2025年5月6日是星期二',
    });
    expect(codesIn('2025年5月11日（周日）')).toEqual([]);
  });

  it('are written in one way', () => {
    expect(codesIn('自2025年5月6日起|二〇二五年五月六日')).toEqual(['date-styles-mixed']);
    expect(codesIn('二〇二五年五月六日')).toEqual([]);
    expect(codesIn('二○二五年五月六日')).toEqual(['date-styles-mixed']);
  });
});

describe('marks', () => {
  it('without a partner are found', () => {
    expect(codesIn('根据《条例规定，')).toEqual(['marks-unpaired']);
    expect(codesIn('提出“四个坚持的要求')).toEqual(['marks-unpaired']);
    expect(codesIn('（一）总体要求）')).toEqual(['marks-unpaired']);
  });

  it('that pair over paragraphs, or follow the number of an item, are none', () => {
    expect(codesIn('（以下简称甲方|乙方）')).toEqual([]);
    expect(codesIn('1）申请|2）受理')).toEqual([]);
    expect(codesIn('见附件(含说明）')).toEqual([]);
  });

  it('of half width between Han characters, and doubled ones, are told once a kind', () => {
    expect(codesIn('为此,特作通知,请执行,谢谢')).toEqual(['half-width-mark']);
    expect(codesIn('总体情况。。')).toEqual(['doubled-mark']);
    expect(codesIn('增长3.5%，共1,234件；时间8:30')).toEqual([]);
  });
});

describe('numbers of paragraphs', () => {
  it('that skip or repeat are found', () => {
    expect(findingsIn('一、甲|二、乙|四、丁')[0]?.message).toContain('“四、”前面是第2项');
    expect(codesIn('一、甲|（一）子|（三）子')).toEqual(['number-missing']);
    expect(codesIn('第一条　甲|第二条　乙|第二条　丙')).toEqual(['number-missing']);
  });

  it('begin anew in each list and under each heading', () => {
    expect(codesIn('一、甲|（一）子|（二）子|二、乙|（一）子|一、另一份')).toEqual([]);
    expect(codesIn('第一条　甲|第二条　乙|第三条　丙')).toEqual([]);
  });

  it('are read from Han digits', () => {
    expect(['一', '十', '十二', '二十', '三十五', '一百零六', '百'].map(hanNumber)).toEqual([
      1,
      10,
      12,
      20,
      35,
      106,
      null,
    ]);
  });
});

describe('sums of tables', () => {
  it('that do not come out are found', () => {
    const [finding] = findingsIn('项目\t数量|甲\t3|乙\t4|合计\t8');
    expect(finding).toMatchObject({ code: 'sum-differs', place: { where: '第1表第4行' } });
    expect(finding?.message).toContain('“数量”合计8，分项之和7');
  });

  it('that come out, are rounded or have parts of parts are none', () => {
    expect(codesIn('项目\t金额|甲\t3.14|乙\t4.12|合计\t7.25')).toEqual([]);
    expect(codesIn('项目\t数量|甲\t3|其中：乙\t2|合计\t3')).toEqual([]);
    expect(codesIn('项目\t合格率|甲\t90|乙\t80|合计\t85')).toEqual([]);
  });
});

const METADATA: ReleaseMetadata = {
  title: '2025年政府信息公开工作年度报告',
  documentNumber: '甘区政发〔2025〕5号',
  numbered: true,
  issuer: '甘州区人民政府办公室',
  writtenOn: plainDate('2025-05-06'),
  publishedOn: TODAY,
  effectiveOn: null,
  expiresOn: null,
  keywords: ['年度报告'],
  summary: '本年度政府信息公开工作情况',
};

const against = (...paragraphs: string[]) =>
  checkRelease(
    [{ part: 'body', segments: paragraphs.map((text, at) => ({ where: `第${at + 1}段`, text })) }],
    METADATA,
    { today: TODAY, words: null },
  ).map(({ code }) => code);

describe('text and metadata', () => {
  it('tell the same number and title', () => {
    expect(against('甘区政发〔2025〕5号', '2025年政府信息公开工作年度报告')).toEqual([]);
    expect(against('甘区政发〔2025〕6号')).toEqual(['document-number-differs']);
    expect(against('2025年政府信息公开工作年度总结报告')).toEqual(['title-differs']);
  });

  it('tell of the same year', () => {
    expect(against('现公布2024年政府信息公开工作年度报告。')).toEqual(['year-differs']);
    expect(against('申请量比2024年政府信息公开申请量增长10%。')).toEqual([]);
  });
});

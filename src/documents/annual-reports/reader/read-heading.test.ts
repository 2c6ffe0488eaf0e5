import { describe, expect, it } from 'vitest';
import { readHeading } from './read-heading.ts';

describe('organ, year and title', () => {
  it.each([
    ['of one line', ['青禾区档案局2024年政府信息公开工作年度报告'], '青禾区档案局', 2024],
    [
      'with the organ on the line before',
      ['青禾区档案局', '2024年度政府信息公开年度报告'],
      '青禾区档案局',
      2024,
    ],
    [
      'broken over two lines',
      ['青禾区政务服务和大数据管理局2024年政府信息公', '开工作年度报告'],
      '青禾区政务服务和大数据管理局',
      2024,
    ],
    [
      'with characters set apart',
      ['青 禾 镇 人 民 政 府', '２０２３ 年政府信息公开工作年度报告'],
      '青禾镇人民政府',
      2023,
    ],
    [
      'that is missing, named by the preface',
      [
        '本报告由青禾镇人民政府党政办公室编制。',
        '统计期限为2022年1月1日至12月31日。',
        '请与青禾镇人民政府党政办公室联系。',
      ],
      '青禾镇人民政府',
      2022,
    ],
    ['that says nothing', ['一、总体情况', '2021年，我局严格落实要求。'], null, 2021],
    [
      'that stands within a sentence',
      ['现向社会公布青禾镇2022年度政府信息公开工作年度报告。本报告由六部分组成。'],
      '青禾镇',
      2022,
    ],
    [
      'that is missing, but whose organ acts in the first sentence',
      ['一、总体情况', '2020年，青禾街道认真贯彻落实要求。'],
      '青禾街道',
      2020,
    ],
    [
      'whose organ is only told by its kind',
      ['一、总体情况', '2020年，区发改局以服务群众为中心。'],
      null,
      2020,
    ],
    ['with two organs in the preface', ['由青禾局编制', '请与白水局联系'], null, null],
  ])('are read from a title %s', (_, lines, agency, year) => {
    expect(readHeading([], lines)).toMatchObject({ agency, year });
  });

  it('prefer the heading of the page to its text', () => {
    const page = ['2023年青禾区档案局政府信息公开工作年度报告'];
    expect(readHeading(page, ['白水区档案局2020年政府信息公开工作年度报告'])).toEqual({
      agency: '青禾区档案局',
      year: 2023,
      title: page[0],
    });
  });
});

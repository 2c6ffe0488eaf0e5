import { describe, expect, it } from 'vitest';
import { OVERVIEW_HEADINGS } from '../sections.ts';
import { checkReport } from './check-report.ts';
import { codes, headings, report, saying, sections, withText } from './checked-report.fixture.ts';
import { likeness } from './likeness.ts';
import type { ReportToCheck } from './report-to-check.ts';

describe('sections', () => {
  it('lack nothing when aspects and fees are reported', () => {
    expect(codes(report)).toEqual([]);
    expect(codes({ ...report, headings, uncertain: [] })).toEqual([]);
  });

  it('lack what is missing, empty, passed over or headed otherwise', () => {
    expect(codes(withText({ problems: ' ' }))).toEqual(['S1 error']);
    expect(codes(withText({ overview: '全年公开各类信息3条，依申请公开规范。' }))).toEqual([
      'S2 warning',
      'S2 hint',
    ]);
    const missing = {
      ...withText({ problems: '' }),
      headings: { ...headings, problems: null },
      uncertain: [],
    };
    expect(codes(missing)).toEqual(['S4 error']);
    expect(codes({ ...report, headings: { ...headings, problems: '五、问题和整改措施' } })).toEqual([
      'S4 hint',
    ]);
  });

  it.each([
    ['无。', ['S3 warning']],
    ['2024年度政府信息公开未发生收费情况。', []],
    ['全年收取信息处理费0元。', []],
    ['全年收取政府信息公开信息处理费3940元。', ['S7 hint']],
    ['发出收费通知2件，总金额180元，实际收取140元，均为信息处理费。', []],
  ])('report processing fees: %s', (other, expected) => {
    expect(codes(withText({ other }))).toEqual(expected);
  });

  it('are not asked for fees before 2021, when there were none', () => {
    expect(codes({ ...withText({ other: '无。' }), year: 2020, table2: null, uncertain: [] })).toEqual([]);
  });

  it('may not be longer than the setting allows', () => {
    expect(codes(report, { settings: { overviewMost: 20 } })).toEqual(['S5 warning']);
    expect(codes(report, { settings: { overviewMost: 1_000 } })).toEqual([]);
  });

  it('are six when the report says six', () => {
    const five =
      '本报告由总体情况、主动公开政府信息情况、收到和处理申请情况、行政复议和行政诉讼情况、存在的主要问题等六部分组成。';
    expect(codes({ ...report, preface: five })).toEqual(['S6 warning']);
    expect(codes({ ...report, preface: five.replace('等', '、其他需要报告的事项') })).toEqual([]);
  });
});

describe('the five aspects of section one', () => {
  const filled = OVERVIEW_HEADINGS.map((heading) => `${heading}。已按要求完成。`);
  it('are written on, not only headed', () => {
    const told = (overview: string) =>
      checkReport(withText({ overview })).map((it) => `${it.code} ${it.severity} ${it.message}`);
    const [first = '', second = '', ...rest] = filled;
    expect(told(['（一）主动公开', second, ...rest].join('\n'))).toEqual([
      'S2 warning 总体情况只有标题，没有内容：（一）主动公开。',
    ]);
    expect(told([first, second, ...rest.slice(0, 2), '(五) 监督保障。', ''].join('\n'))).toEqual([
      'S2 warning 总体情况只有标题，没有内容：（五）监督保障。',
    ]);
    expect(told(OVERVIEW_HEADINGS.join('\n'))).toHaveLength(1);
    expect(told(OVERVIEW_HEADINGS.map((heading) => `${heading}\n\n已按要求完成。`).join('\n'))).toEqual([]);
    expect(told([...OVERVIEW_HEADINGS, ...filled].join('\n'))).toEqual([]);
  });
});

describe('form, basis and years', () => {
  it('belong to the year of the report', () => {
    const old = { form: '2019' } as ReportToCheck['table2'];
    expect(codes({ ...report, table2: old, uncertain: [] })).toEqual(['B1 error']);
    expect(codes({ ...report, year: 2020 })).toContain('B1 error');
    const oneRow = { ...report, table3_other_row: [0, 0, 0, 0, 0, 0, 0] };
    expect(codes(oneRow)).toEqual(['B1 error']);
  });

  it.each([
    ['按照国办公开办函〔2021〕30号规定的格式编制。', []],
    ['按照国办公开函〔2021〕30号规定的格式编制。', ['B3 warning']],
    ['按照国办公开办函[2021]30号规定的格式编制。', ['B3 hint']],
    ['按照国办公开办函〔2020〕30号规定的格式编制本年度报告。', ['B3 warning']],
    ['按照国办公开办函〔2019〕60号规定的格式编制本年度报告。', ['B2 warning']],
    ['不再使用国办公开办函〔2019〕60号规定的格式。', []],
    ['根据国务院令第492号编制。', ['B2 warning']],
    ['根据国务院令第711号编制。', []],
    ['执行国办函〔2020〕109号印发的信息处理费管理办法。', []],
    ['按照《政府信息公开工作年度报告格式》（国办公开办函〔2021〕31号）编制。', ['B3 warning']],
    ['执行国办发〔2020〕109号印发的信息处理费管理办法。', ['B3 warning']],
    ['落实国办发〔2016〕80号文件。', []],
  ])('cite the notice in force: %s', (sentence, expected) => {
    expect(codes(saying(sentence))).toEqual(expected);
  });

  it.each([
    ['2023年，我局以习近平新时代中国特色社会主义思想为指导。', ['Y1 warning']],
    ['2022年度共开展培训3次。', ['Y1 warning']],
    ['2025年，我局将进一步加强培训。', []],
    ['2023年以来，我局持续加强培训。', []],
    ['2023年印发的制度继续执行。', []],
    ['自2019年起开展社会评议。', []],
    ['2024年，全局开展培训3次。', []],
    ['本报告统计期限为2024年1月1日至2024年12月31日。', []],
    ['本报告统计期限为2024年1月1日至12月31日。', []],
    ['本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。', ['Y2 error']],
    ['本报告所列数据的统计期限自2024年1月1日至2023年12月31日。', ['Y2 error']],
    ['项目实施期为2023年1月1日至2023年12月31日。', []],
  ])('are the years meant: %s', (sentence, expected) => {
    expect(codes(saying(sentence))).toEqual(expected);
  });
});

describe('typing and likeness', () => {
  it.each([
    ['建立了“统管、反馈”和“发布、复核等制度。', 1],
    ['完善（含目录）“一事一审”《办法》制度。', 0],
    ['完善(含目录）制度。', 0],
    ['1）加强培训。2）加强考核；（一）落实', 0],
    ['落实《办法的要求。', 1],
    ['落实办法》的要求。', 1],
    ['“一‘二’三”（《四》）', 0],
  ])('pairs its marks: %s', (sentence, count) => {
    expect(codes(saying(sentence))).toEqual(Array.from({ length: count }, () => 'T1 warning'));
  });

  const long =
    '我局坚持以公开为常态不公开为例外认真落实条例各项规定加强组织领导明确专人负责健全信息发布审查制度严格保密审查程序及时更新公开目录积极回应社会关切畅通申请渠道规范办理流程加强平台建设推进政务新媒体规范运行定期开展业务培训强化监督考核接受社会评议不断提升政府信息公开工作水平切实保障人民群众知情权参与权表达权监督权推动法治政府建设。';

  it('is told apart from last year and from neighbours by runs of characters', () => {
    expect(likeness(`2024年${long}`, `2023年${long}`)).toBe(1);
    expect(likeness(long, sections.overview)).toBe(0);
    const mine = withText({ overview: `${sections.overview}${long}${long}${long}` });
    const theirs = { ...mine, agency: '青禾区民政局', year: 2023 };
    expect(codes(mine, { neighbours: [theirs] })).toEqual(['N2 warning']);
    expect(codes(mine, { previous: { ...mine, year: 2023 } })).toEqual(['N1 warning']);
    expect(codes(mine, { neighbours: [theirs], settings: { likenessMost: 1.1 } })).toEqual([]);
  });

  it('does not ask a list after 其中 to add up, but says that it does not', () => {
    expect(codes(saying('公开信息70条，其中动态17条，公告6条，文件21条。'))).toEqual(['C4 hint']);
    expect(codes(saying('公开信息44条，其中动态17条，公告6条，文件21条。'))).toEqual([]);
    expect(codes(saying('公开信息44条，其中：动态17条；公告6条；文件21条。'))).toEqual([]);
    expect(codes(saying('公开信息70条，其中动态17条。'))).toEqual([]);
  });
});

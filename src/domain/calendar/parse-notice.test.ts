import { describe, expect, test } from 'vitest';
import { checkNotice } from './check-notice.ts';
import type { HolidayArrangement } from './holiday-notice.ts';
import { parseNotice } from './parse-notice.ts';
import { plainDate, weekdayOf } from './plain-date.ts';
import { STATUTORY_NOTICES } from './statutory-calendar.ts';

const TEXT_2026 = `国务院办公厅关于2026年
部分节假日安排的通知
国办发明电〔2025〕7号
各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。`;

const plain = (it: HolidayArrangement) => ({
  festival: it.festival,
  from: it.from,
  to: it.to,
  worked: it.worked,
});

const day = (text: string): string => {
  const [year, month, date] = text.split('-').map(Number);
  return `${year}年${month}月${date}日（周${'日一二三四五六'.charAt(weekdayOf(plainDate(text)))}）`;
};
const written = ({ festival, from, to, worked }: HolidayArrangement): string =>
  `${festival}：${from === to ? day(from) : `${day(from)}至${day(to)}`}放假调休。${
    worked.length > 0 ? `${worked.map(day).join('、')}上班。` : ''
  }`;

describe('the text of a notice', () => {
  test('is read as published: title, number, ranges, make-up days', () => {
    const read = parseNotice(TEXT_2026.replace('2026年\n', '2026年'), 2030);
    const known = STATUTORY_NOTICES.find((it) => it.year === 2026);
    expect(read).toMatchObject({
      year: 2026,
      title: '国务院办公厅关于2026年部分节假日安排的通知',
      documentNumber: '国办发明电〔2025〕7号',
    });
    expect(read.arrangements.map(plain)).toEqual(known?.arrangements);
    expect(read.arrangements.map((it) => it.statedDays)).toEqual([3, 9, 3, 5, 3, 3, 7]);
  });

  test('with years in the days, one day alone, and two festivals together', () => {
    const read = parseNotice(
      '一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。\n二、清明节：4月5日放假，共1天。\n' +
        '三、中秋节、国庆节：9月29日至10月6日放假调休，共8天。10月7日（星期六）、10月8日（星期日）上班。',
      2023,
    );
    expect(read.arrangements.map(plain)).toEqual([
      { festival: '元旦', from: '2022-12-31', to: '2023-01-02', worked: [] },
      { festival: '清明节', from: '2023-04-05', to: '2023-04-05', worked: [] },
      {
        festival: '中秋节、国庆节',
        from: '2023-09-29',
        to: '2023-10-06',
        worked: ['2023-10-07', '2023-10-08'],
      },
    ]);
  });

  test('of 放假1天，不调休 and of a day beside a weekend is one day', () => {
    const read = parseNotice('元旦：1月1日（周三）放假1天，不调休。端午节：6月10日放假，与周末连休。', 2025);
    expect(read.arrangements.map((it) => [it.from, it.to, it.statedDays])).toEqual([
      ['2025-01-01', '2025-01-01', 1],
      ['2025-06-10', '2025-06-10', null],
    ]);
  });

  test.each(STATUTORY_NOTICES.map((it) => [it.documentNumber, it] as const))(
    'of %s, written out, is read back as it is',
    (_, notice) => {
      const simple = notice.arrangements.filter((it) =>
        /^(?:元旦|春节|清明节|劳动节|端午节|中秋节|国庆节)$/.test(it.festival),
      );
      const read = parseNotice(simple.map(written).join('\n'), notice.year);
      expect(read.arrangements.map(plain)).toEqual(simple);
    },
  );

  test('that is none gives nothing, and nothing is guessed', () => {
    expect(parseNotice('请各单位做好春节期间值班工作。', 2027).arrangements).toEqual([]);
  });
});

describe('the checks of a notice', () => {
  const good = {
    year: 2026,
    documentNumber: '国办发明电〔2025〕7号',
    changes: false,
    arrangements: STATUTORY_NOTICES.find((it) => it.year === 2026)?.arrangements ?? [],
  };
  const texts = (change: Partial<Parameters<typeof checkNotice>[0]>) =>
    checkNotice({ ...good, ...change }).map((it) => `${it.level} ${it.text}`);
  const one = (change: Partial<HolidayArrangement> & { statedDays?: number }) =>
    texts({
      changes: true,
      arrangements: [{ festival: '元旦', from: '2026-01-01', to: '2026-01-03', worked: [], ...change }],
    });

  test('find nothing in what was published', () => {
    expect(texts({})).toEqual([]);
  });

  test.each([
    ['a make-up day on a weekday', one({ worked: ['2026-01-05'] }), '调休上班只能在星期六、星期日'],
    [
      'a range that runs backwards',
      one({ to: '2025-12-31', from: '2026-01-01' }),
      '放假的最后一天早于第一天',
    ],
    ['a month off', one({ to: '2026-01-31' }), '放假31天，不合常理'],
    ['a length that is not the one written', one({ statedDays: 4 }), '通知写明共4天，按起止日期为3天'],
    ['a day of another year', one({ from: '2025-10-01', to: '2025-10-03' }), '不在2026年的安排范围内'],
    ['a day that does not exist', one({ to: '2026-02-30' }), '不是存在的日期'],
    ['a day off and worked at once', one({ worked: ['2026-01-03'] }), '同时出现在'],
  ])('keep out %s', (_, found, words) => {
    expect(found).toEqual(expect.arrayContaining([expect.stringMatching(`^error .*${words}`)]));
  });

  test('warn of a year that lacks a festival, has few days off, or an odd number', () => {
    const found = texts({ documentNumber: '市府办〔2025〕1号', arrangements: good.arrangements.slice(0, 2) });
    expect(found).toEqual([
      'warning 没有清明节、劳动节、端午节、中秋节、国庆节的安排，请核对通知全文',
      'warning 全年放假12天，历年为22至33天，请核对',
      expect.stringContaining('warning 文号'),
    ]);
  });

  test('take New Year’s days of the year before, and nothing without arrangements', () => {
    expect(one({ from: '2025-12-31', to: '2026-01-02', worked: ['2025-12-27'] })).toEqual([]);
    expect(texts({ arrangements: [] })).toEqual([expect.stringContaining('没有读到放假安排')]);
  });
});

import type { HolidayNotice } from './holiday-notice.ts';
import type { ReadArrangement } from './parse-notice.ts';
import {
  addDays,
  daysBetween,
  inChinese,
  isPlainDate,
  type PlainDate,
  weekdayOf,
  yearOf,
} from './plain-date.ts';

/** Something odd about a notice: an `error` keeps it out, a `warning` is for the person to judge. */
export type NoticeFinding = { readonly level: 'error' | 'warning'; readonly text: string };

/** The festivals every yearly notice arranges (《全国年节及纪念日放假办法》第二条). */
const FESTIVALS = ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节'] as const;

/** The longest holiday so far had 10 days (Spring Festival 2020); days off of a year were 22 to 33. */
const LONGEST = 10;
const IMPOSSIBLE = 20;
const FEWEST = 20;
const MOST = 40;

type Checked = Pick<HolidayNotice, 'year' | 'documentNumber'> & {
  readonly arrangements: readonly (HolidayNotice['arrangements'][number] &
    Partial<Pick<ReadArrangement, 'statedDays'>>)[];
  /** Changes an earlier notice, so that it need not arrange the whole year. */
  readonly changes: boolean;
};
type Arrangement = Checked['arrangements'][number];

const error = (text: string): NoticeFinding => ({ level: 'error', text });
const warning = (text: string): NoticeFinding => ({ level: 'warning', text });

const isWeekend = (day: PlainDate): boolean => weekdayOf(day) % 6 === 0;

/** Whether a notice of `year` may arrange the day: the year itself and the last week before it. */
const within = (day: PlainDate, year: number): boolean =>
  yearOf(day) === year || (day >= `${year - 1}-12-25` && yearOf(day) === year - 1);

function findingsOf(it: Arrangement, year: number): NoticeFinding[] {
  const { festival, from, to, worked, statedDays = null } = it;
  const named = [from, to, ...worked];
  const wrong = named.filter((day) => !isPlainDate(day));
  if (wrong.length > 0) return [error(`${festival}：${wrong.join('、')}不是存在的日期`)];
  const days = named as PlainDate[];
  const length = daysBetween(from as PlainDate, to as PlainDate) + 1;
  const outside = days.filter((day) => !within(day, year));
  return [
    ...(length < 1 ? [error(`${festival}：放假的最后一天早于第一天`)] : []),
    ...(length > IMPOSSIBLE ? [error(`${festival}：放假${length}天，不合常理，请核对起止日期`)] : []),
    ...(length > LONGEST && length <= IMPOSSIBLE
      ? [warning(`${festival}：放假${length}天，比历年都长`)]
      : []),
    ...(statedDays !== null && statedDays !== length
      ? [error(`${festival}：通知写明共${statedDays}天，按起止日期为${length}天`)]
      : []),
    ...outside.map((day) => error(`${festival}：${inChinese(day)}不在${year}年的安排范围内`)),
    ...(worked as PlainDate[])
      .filter((day) => !isWeekend(day))
      .map((day) => error(`${festival}：${inChinese(day)}是工作日，调休上班只能在星期六、星期日`)),
  ];
}

/** Days arranged twice: by two festivals, or off and worked at once. */
function clashes(arrangements: readonly Arrangement[]): NoticeFinding[] {
  const seen = new Map<string, string>();
  const found: NoticeFinding[] = [];
  const take = (day: string, festival: string) => {
    const other = seen.get(day);
    if (other) found.push(error(`${inChinese(day as PlainDate)}同时出现在“${other}”和“${festival}”的安排中`));
    else seen.set(day, festival);
  };
  for (const { festival, from, to, worked } of arrangements) {
    for (let day = from as PlainDate; day <= to; day = addDays(day, 1)) take(day, `${festival}放假`);
    for (const day of worked) take(day, `${festival}上班`);
  }
  return found;
}

function wholeYear({ arrangements }: Checked): NoticeFinding[] {
  const lacking = FESTIVALS.filter((name) => !arrangements.some((it) => it.festival.includes(name)));
  const off = arrangements.reduce(
    (sum, { from, to }) => sum + daysBetween(from as PlainDate, to as PlainDate) + 1,
    0,
  );
  return [
    ...(lacking.length > 0 ? [warning(`没有${lacking.join('、')}的安排，请核对通知全文`)] : []),
    ...(off < FEWEST || off > MOST ? [warning(`全年放假${off}天，历年为22至33天，请核对`)] : []),
  ];
}

/**
 * What is odd about a notice before it is entered. Make-up days lie on a Saturday or Sunday, ranges are plausible and
 * as long as the text says, no day is arranged twice, and a yearly notice arranges all seven festivals.
 */
export function checkNotice(notice: Checked): readonly NoticeFinding[] {
  const { year, documentNumber, arrangements, changes } = notice;
  if (arrangements.length === 0) return [error('没有读到放假安排，请粘贴通知正文，或者逐项填写')];
  const single = arrangements.flatMap((it) => findingsOf(it, year));
  const broken = single.some((it) => it.level === 'error');
  return [
    ...single,
    ...(broken ? [] : clashes(arrangements)),
    ...(broken || changes ? [] : wholeYear(notice)),
    ...(/^国办发(?:明电)?〔\d{4}〕\d+号$/.test(documentNumber)
      ? []
      : [warning('文号不是“国办发明电〔年份〕序号号”的写法，请核对')]),
  ];
}

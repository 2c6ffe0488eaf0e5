import type { ClockReading, ClockTraceLine } from '../domain/access-requests/clock-events.ts';
import { weekdayInChinese } from '../domain/access-requests/clock-lines.ts';
import { inChinese, type PlainDate } from '../domain/calendar/plain-date.ts';

const STATES: Readonly<Record<ClockReading['state'], string>> = {
  running: '计算中',
  paused: '暂停（征求意见）',
  waiting: '停止计算，等待申请人补正或者缴费',
  stopped: '已经办结',
};

const MARKS: Readonly<Record<ClockTraceLine['kind'], string>> = {
  event: '◆',
  counted: '',
  off: '－',
  paused: '停',
  waiting: '停',
  due: '★',
};

/** Columns a text takes in a terminal: Chinese characters and full-width signs take two. */
const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, sign) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
        sign,
      )
        ? 2
        : 1),
    0,
  );

const padTo = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

const dayWithWeekday = (day: PlainDate): string => `${inChinese(day)}（${weekdayInChinese(day)}）`;

/** The proof of a period (期限计算书) as plain text for a terminal. */
export function printProof(reading: ClockReading): string {
  return [
    '政府信息公开申请答复期限计算书',
    '',
    ...summaryOf(reading),
    '',
    ...reading.trace.map(printLine),
    '',
    ...sourcesOf(reading),
    '',
  ].join('\n');
}

function summaryOf(reading: ClockReading): readonly string[] {
  const { replyDueOn, extensionDays, periodDays, usedDays } = reading;
  const due = replyDueOn === null ? '尚不能确定' : dayWithWeekday(replyDueOn);
  const extension = extensionDays > 0 ? `（含延长${extensionDays}个工作日）` : '';
  const rows = [
    ['答复期限届满日', `${due}${reading.provisional ? '（暂定）' : ''}`],
    ['状态', STATES[reading.state]],
    ['期限', `${periodDays}个工作日${extension}，截至最后一个事项当日已计${usedDays}个工作日`],
    ['日历', `法定工作日历 ${reading.calendarVersion}`],
  ] as const;
  return rows.map(([label, text]) => `${padTo(label, 16)}${text}`);
}

function printLine(line: ClockTraceLine): string {
  const mark = line.day === null ? MARKS[line.kind] : String(line.day);
  const article = line.kind === 'counted' || line.article === null ? '' : `  〔${line.article}〕`;
  const weekday = weekdayInChinese(line.on).slice(-1);
  return `${line.on} ${weekday}  ${padTo(mark, 3)} ${line.text}${article}`;
}

function sourcesOf({ notices, provisional }: ClockReading): readonly string[] {
  const counting =
    '收到、补正、缴费、意见返回之日均不计入，自其后第一个工作日起算〔《中华人民共和国民法典》第二百零一条〕';
  const warning = '所涉年度的放假安排通知尚未录入，届满日为暂定，录入后应当重新计算。';
  return [
    `起算：${counting}`,
    ...(notices.length > 0 ? ['放假安排：', ...notices.map((notice) => `  ${notice}`)] : []),
    ...(provisional ? [`注意：${warning}`] : []),
  ];
}

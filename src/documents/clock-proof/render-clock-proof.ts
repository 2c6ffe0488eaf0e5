import type { ClockReading, ClockTraceLine } from '../../domain/access-requests/clock-events.ts';
import { inChinese, type PlainDate, weekdayOf } from '../../domain/calendar/plain-date.ts';
import type { DocumentCompiler } from '../letters/document-compiler.ts';

/** What the proof says beside the reading: whose case it is and on which day it was printed. */
export type ClockProofInput = {
  readonly reading: ClockReading;
  readonly requestNumber: string;
  readonly organ: string;
  readonly printedOn: PlainDate;
};

const REGULATION = '《中华人民共和国政府信息公开条例》';

const STATES: Readonly<Record<ClockReading['state'], string>> = {
  running: '正在计算',
  paused: '征求意见，暂停计算',
  waiting: '等待申请人',
  stopped: '已经办结',
};

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const;

/** 期限计算书 as tagged PDF/A-2a: the day of reply and every day that led to it. Same input, same bytes. */
export function renderClockProof(compiler: DocumentCompiler, input: ClockProofInput): Promise<Uint8Array> {
  const createdAt = new Date(`${input.printedOn}T00:00:00Z`);
  return compiler.compile('clock-proof/clock-proof.typ', clockProofData(input), createdAt);
}

/** The words of the proof, in the order they are printed. */
export function clockProofData({ reading, requestNumber, organ, printedOn }: ClockProofInput) {
  return {
    title: '答复期限计算书',
    organ,
    facts: [
      ['行政机关', organ],
      ['登记编号', requestNumber],
      ['期限', periodText(reading)],
      ['状态', STATES[reading.state]],
      ['工作日历', reading.calendarVersion],
      ['出具日期', inChinese(printedOn)],
    ],
    result: resultOf(reading),
    rows: reading.trace.map(rowOf),
    notes: [
      `说明：本计算书根据登记的办理情况逐日生成。《条例》指${REGULATION}。收到之日不计入，次日起计算；工作日按国务院办公厅公布的节假日安排确定，调休上班日计入工作日。`,
      ...noticesOf(reading),
    ],
  };
}

/** The notices the days were judged by, with their document numbers: a proof can be checked against them. */
const noticesOf = ({ notices }: ClockReading): readonly string[] =>
  notices.length > 0 ? [`所依据的节假日安排：${notices.join('；')}。`] : [];

const periodText = ({ periodDays, extensionDays }: ClockReading): string =>
  extensionDays > 0 ? `${periodDays}个工作日（含延长${extensionDays}个工作日）` : `${periodDays}个工作日`;

function resultOf(reading: ClockReading) {
  const label = '答复期限届满日';
  if (reading.replyDueOn === null) {
    const value = reading.state === 'stopped' ? '已经办结' : '待定';
    const note = reading.state === 'stopped' ? null : '期限恢复计算后确定。';
    return { label, value, note };
  }
  const note = reading.provisional ? '暂定：所涉年度的节假日安排尚未公布，公布后可能变化。' : null;
  return { label, value: dayText(reading.replyDueOn), note };
}

const rowOf = ({ on, kind, day, text, article }: ClockTraceLine) => ({
  kind,
  day: dayText(on),
  count: day === null ? '—' : String(day),
  text,
  article: article?.replace(REGULATION, '《条例》') ?? '',
});

const dayText = (day: PlainDate): string => `${inChinese(day)}（${WEEKDAYS[weekdayOf(day)]}）`;

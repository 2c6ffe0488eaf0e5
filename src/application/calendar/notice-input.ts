import { z } from 'zod';
import type { HolidayNoticeRow } from '../../database/current-calendar.ts';
import { checkNotice, type NoticeFinding } from '../../domain/calendar/check-notice.ts';
import type { HolidayNotice } from '../../domain/calendar/holiday-notice.ts';
import { noticesInForce } from '../../domain/calendar/notices-in-force.ts';
import { isPlainDate } from '../../domain/calendar/plain-date.ts';
import { STATUTORY_NOTICES } from '../../domain/calendar/statutory-calendar.ts';
import { webAddress } from '../shared/web-address.ts';

const line = (label: string, longest: number) =>
  z
    .string({ error: `请填写${label}` })
    .trim()
    .min(1, `请填写${label}`)
    .max(longest, `${label}过长`);
const day = z.string().refine(isPlainDate, '请填写存在的日期（年-月-日）');

const Arrangement = z.strictObject({
  festival: line('节日名称', 20),
  from: day,
  to: day,
  worked: z.array(day).max(6, '一个节日的调休上班日不会超过6天'),
});

/** A notice as an administrator enters it. */
export const NoticeInput = z.strictObject({
  year: z.int('请填写年份').min(2019, '2019年以前的安排不在计算范围内').max(2100),
  title: line('通知标题', 100),
  documentNumber: line('文号', 50),
  publishedOn: day,
  address: webAddress('请填写公布通知的完整网址'),
  arrangements: z.array(Arrangement).min(1, '请至少填写一项放假安排').max(15),
  /** Document number of the notice that was entered wrongly and is replaced; `null` for a notice of its own. */
  replaces: z.string().trim().max(50).nullable().default(null),
  reason: line('录入或者更正的原因', 200),
});
export type NoticeInput = z.infer<typeof NoticeInput>;

export const noticeOf = ({
  year,
  title,
  documentNumber,
  address,
  arrangements,
}: NoticeInput): HolidayNotice => ({
  year,
  title,
  documentNumber,
  address,
  arrangements,
});

/** The notices that count before the one to be entered. */
export const noticesBefore = (rows: readonly HolidayNoticeRow[]): readonly HolidayNotice[] =>
  noticesInForce(
    STATUTORY_NOTICES,
    rows.map((it) => ({ notice: it.notice as HolidayNotice, replaces: it.replaces })),
  );

/** What is odd about the notice among those that already count. */
export function findingsAmong(
  input: NoticeInput,
  standing: readonly HolidayNotice[],
): readonly NoticeFinding[] {
  const { replaces, documentNumber, year } = input;
  const known = (number: string) => standing.some((it) => it.documentNumber === number);
  const others = standing.filter((it) => ![replaces, documentNumber].includes(it.documentNumber));
  return [
    ...checkNotice({ ...input, changes: others.some((it) => it.year === year) }),
    ...(replaces !== null && !known(replaces)
      ? [{ level: 'error' as const, text: `没有文号为${replaces}的通知，无从更正` }]
      : []),
    ...(replaces === null && known(documentNumber)
      ? [{ level: 'warning' as const, text: `${documentNumber}已经录入，本次录入将整体取代原来的内容` }]
      : []),
  ];
}

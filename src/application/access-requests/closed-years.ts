import type { Transaction } from '../../database/store.ts';
import { inChinese, type PlainDate, plainDate, yearOf } from '../../domain/calendar/plain-date.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';

/** The Regulations of 2019 in force: nothing here was received before. */
const EARLIEST = plainDate('2019-05-15');

/** Whether the year of a day is still open: nothing of a year whose report is approved changes any more. */
export async function checkOpenYear(tx: Transaction, on: PlainDate): Promise<Result<null>> {
  const closed = (await tx.reports.list()).find((it) => it.status !== 'draft' && it.year === yearOf(on));
  return closed
    ? refuse(
        'year-closed',
        `${closed.year}年度报告已经审定，本件${inChinese(on)}的记录已经计入，不能再更正；确有错误的，请先更正年度报告`,
        '《条例》第五十条',
      )
    : ok(null);
}

/**
 * A day of receipt that may still be entered. The tables of an approved report are frozen and next year's
 * carry-over rests on them: a request found later is received on the day it was found, and says so in its note.
 */
export async function checkReceiptDay(tx: Transaction, on: PlainDate): Promise<Result<null>> {
  if (on < EARLIEST)
    return refuse('day-too-early', `收到日期不能早于${inChinese(EARLIEST)}（现行《条例》施行之日），请核对`);
  const closed = (await tx.reports.list()).find((it) => it.status !== 'draft' && it.year >= yearOf(on));
  return closed
    ? refuse(
        'year-closed',
        `${closed.year}年度报告已经审定，${inChinese(on)}的收到日期会改变已经审定的数字，请核对日期`,
        '《条例》第五十条',
      )
    : ok(null);
}

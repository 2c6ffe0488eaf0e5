import { addDays, dayInChina, type PlainDate } from '../../../src/domain/calendar/plain-date.ts';

/** Today in China, whatever zone the workstation is set to. */
export const today = (): PlainDate => dayInChina(new Date());

/** The day so many days ago, in China. */
export const daysAgo = (days: number): PlainDate => addDays(today(), -days);

/** An instant as `11-18 15:31` in China, with its year where that is not this year or `full` is set. */
export function clockTime(instant: string, full = false): string {
  const inChina = new Date(Date.parse(instant) + 8 * 3_600_000).toISOString();
  const isThisYear = inChina.slice(0, 4) === today().slice(0, 4);
  return `${inChina.slice(full || !isThisYear ? 0 : 5, 10)} ${inChina.slice(11, 16)}`;
}

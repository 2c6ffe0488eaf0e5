import { addDays, isPlainDate, type PlainDate } from '../calendar/plain-date.ts';
import type { EntryValues } from './register-fields.ts';
import type { RegisterKind } from './register-kinds.data.ts';
import type { RegisterSettings } from './register-settings.ts';

/** The same date so many months on; the last day of the month where that month is too short. */
export function addMonths(day: PlainDate, months: number): PlainDate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const first = `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
  const wanted = `${first}-${String(date).padStart(2, '0')}`;
  if (isPlainDate(wanted)) return wanted;
  const next = index + 1;
  const after = `${String(Math.floor(next / 12)).padStart(4, '0')}-${String((next % 12) + 1).padStart(2, '0')}-01`;
  return addDays(after as PlainDate, -1);
}

/**
 * The last day on which an entry is public (公示截止期), or `null` where it has no end: the day the entry names; of a
 * penalty the organ's general period; of a licence, measure or fee the end of its validity.
 */
export function publicUntilOf(
  register: RegisterKind,
  values: EntryValues,
  { penaltyMonths }: RegisterSettings,
): PlainDate | null {
  const day = (key: string): PlainDate | null => {
    const text = values[key] ?? '';
    return isPlainDate(text) ? text : null;
  };
  const named = day('publicUntil');
  if (named) return named;
  const decidedOn = day('decidedOn');
  if (register === 'penalty')
    return decidedOn && penaltyMonths > 0 ? addMonths(decidedOn, penaltyMonths) : null;
  return day('validUntil');
}

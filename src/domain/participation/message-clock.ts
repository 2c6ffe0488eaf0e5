import { type PlainDate, plainDate } from '../calendar/plain-date.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import type { MessageKind } from './message-kinds.data.ts';
import type { ParticipationSettings } from './participation-settings.ts';

/** Until when a message is to be passed on and answered, by the settings of the organ. */
export type MessageDueDays = { readonly passOnDueOn: PlainDate | null; readonly dueOn: PlainDate };

/** Counted in working days from the day after the message came. */
export function messageDueDays(
  { kind, receivedOn }: { readonly kind: MessageKind; readonly receivedOn: PlainDate },
  settings: ParticipationSettings,
  calendar: WorkingCalendar,
): MessageDueDays {
  const on = (days: number) => addWorkingDays(receivedOn, days, calendar);
  return kind === 'letter'
    ? { passOnDueOn: null, dueOn: on(settings.letterReplyDays) }
    : { passOnDueOn: on(settings.errorPassOnDays), dueOn: on(settings.errorReplyDays) };
}

/**
 * How an unanswered message stands before the inspection of government sites: after two months it costs points,
 * after three the whole site fails (《政府网站与政务新媒体检查指标》“互动回应差”, 国办秘函〔2019〕19号).
 */
export const INSPECTION_LEVELS = ['none', 'warning', 'veto'] as const;

export type InspectionLevel = (typeof INSPECTION_LEVELS)[number];

export const INSPECTION_LABELS: Readonly<Record<InspectionLevel, string>> = {
  none: '',
  warning: '超过2个月未答复',
  veto: '超过3个月未答复（单项否决）',
};

/** The same day some months later, or the last of the month where there is none. */
export function addMonths(day: PlainDate, count: number): PlainDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + count + 1, 0));
  const clamped = Math.min(date, last.getUTCDate());
  return plainDate(
    new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), clamped)).toISOString().slice(0, 10),
  );
}

/** The level a message received on a day has reached while it is unanswered. */
export function inspectionLevel(receivedOn: PlainDate, today: PlainDate): InspectionLevel {
  if (today > addMonths(receivedOn, 3)) return 'veto';
  return today > addMonths(receivedOn, 2) ? 'warning' : 'none';
}

import type { PlainDate } from '../calendar/plain-date.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { type Refusal, refuse } from '../shared/refusal.ts';
import { type CaseState, type Consultation, isSilent, openConsultations } from './case-state.ts';
import { type Decider, declined, event, recordedDay } from './decider.ts';
import { OPINION_DAYS } from './opinion-period.ts';
import type { StopGround } from './stop-grounds.data.ts';

/** Working days after sending within which the post either delivers or brings back; then fifteen for the opinion. */
const DELIVERY_DAYS = 15;

const ARTICLE = '《条例》第三十二条、第三十三条第三款、第三十四条';

/**
 * The last day on which a consultation whose delivery nobody has recorded may pause the clock: as long as a letter
 * that arrived at the latest would. The law deducts the time an opinion needs, and lets no request rest for ever on a
 * letter that never arrived (decision 0049). `null` where its period is known, or none is set (art. 17).
 */
export const longestPause = (it: Consultation, calendar: WorkingCalendar): PlainDate | null =>
  it.dueOn === null && it.kind !== 'secrecy-authority'
    ? addWorkingDays(it.sentOn, DELIVERY_DAYS + OPINION_DAYS, calendar)
    : null;

/** The extension was granted while this consultation paused the clock; an earlier end of it would undo that. */
const undoesExtension = ({ extension }: CaseState, day: PlainDate): Refusal | null =>
  extension && day < extension.on
    ? {
        code: 'extension-before',
        message: `该日期早于延长答复期限的决定（${extension.on}），请核对`,
        article: '《条例》第三十三条',
      }
    : null;

/** Why the ground given is not that of this consultation, or `null`; `latest`: the end of its longest pause. */
function unfitGround(
  it: Consultation,
  ground: StopGround,
  latest: PlainDate | null,
  today: PlainDate,
): Refusal | null {
  if (ground === 'not-needed') return null;
  if (latest === null)
    return {
      code: 'delivered',
      message: `已经登记对方于${it.deliveredOn ?? it.sentOn}收到，不能按无法送达处理`,
      article: ARTICLE,
    };
  return ground === 'undeliverable' || today > latest
    ? null
    : {
        code: 'delivery-traceable',
        message: `请在${latest}以前查明是否送达；无法送达的，按无法送达停止征求意见`,
        article: ARTICLE,
      };
}

/** Ends a consultation that reached nobody or is needed no more: the clock runs on, and nothing is taken for consent. */
export const decideStop: Decider<'stop-consultation'> = (state, { consultationId, ground, on }, now) => {
  const open = openConsultations(state).find((it) => it.id === consultationId);
  if (!open || open.kind === 'secrecy-authority')
    return refuse('no-open-consultation', '没有这一项正在征求意见的事项');
  if (isSilent(open, now.today))
    return refuse('opinion-period-over', `征求意见期限已于${open.dueOn}届满，请登记逾期未反馈`, ARTICLE);
  const latest = longestPause(open, now.calendar);
  const unfit = unfitGround(open, ground, latest, now.today);
  if (unfit) return declined(unfit);
  // Whatever is noticed later: the pause was over on its last day.
  const day = latest !== null && on > latest ? latest : on;
  const wrong = recordedDay(day, open.sentOn, now) ?? undoesExtension(state, day);
  return wrong
    ? declined(wrong)
    : event({ type: 'consultation-stopped', occurredOn: day, facts: { consultationId, ground } });
};

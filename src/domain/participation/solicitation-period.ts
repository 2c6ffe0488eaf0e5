import { addDays, daysBetween, inChinese, type PlainDate } from '../calendar/plain-date.ts';
import { ok, type Result, refuse } from '../shared/refusal.ts';
import type { ParticipationSettings } from './participation-settings.ts';
import { PERIOD_RULES, SOLICITATION_KIND_LABELS, type SolicitationKind } from './solicitation-kinds.data.ts';

/** From when to when opinions are taken, both days included; `shortReasons` is published where the period is short. */
export type SolicitationPeriod = {
  readonly kind: SolicitationKind;
  readonly fromOn: PlainDate;
  readonly toOn: PlainDate;
  readonly shortReasons: string;
};

/** Whole days opinions can be prepared: the day of publication does not count (《民法典》第二百零一条). */
export const daysOfPeriod = ({ fromOn, toOn }: Pick<SolicitationPeriod, 'fromOn' | 'toOn'>): number =>
  daysBetween(fromOn, toOn);

/** The least days of a kind, by law or by the setting of the organ. */
export function minimumDays(kind: SolicitationKind, settings: ParticipationSettings): number {
  const fixed = PERIOD_RULES[kind].minimumDays;
  return fixed ?? (kind === 'normative-document' ? settings.normativeDays : settings.otherDays);
}

/**
 * Whether the period is long enough: thirty days for drafts of rules and of major decisions, of which only the
 * latter may be shortened, with reasons that are published; the organ's own days for the rest.
 */
export function checkPeriod(period: SolicitationPeriod, settings: ParticipationSettings): Result<null> {
  const { kind, fromOn, toOn, shortReasons } = period;
  const { article, mayShorten } = PERIOD_RULES[kind];
  if (toOn <= fromOn) return refuse('period-backwards', '截止日期应当晚于开始日期');
  const least = minimumDays(kind, settings);
  if (daysOfPeriod(period) >= least) return ok(null);
  if (mayShorten && shortReasons.trim() !== '') return ok(null);
  const earliest = inChinese(addDays(fromOn, least));
  const wanted = `${SOLICITATION_KIND_LABELS[kind]}征求意见的期限一般不少于${least}日（公布之日不计入），截止日期最早为${earliest}`;
  const instead = mayShorten ? '；因情况紧急等原因需要缩短的，请填写缩短期限的理由，随草案一并公布' : '';
  return refuse('period-too-short', `${wanted}${instead}`, article);
}

/** Whether the period is shorter than usual and its reasons therefore stand on the page. */
export const isShortened = (period: SolicitationPeriod, settings: ParticipationSettings): boolean =>
  PERIOD_RULES[period.kind].mayShorten && daysOfPeriod(period) < minimumDays(period.kind, settings);

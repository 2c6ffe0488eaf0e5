import { addDays, daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import { UPDATE_WITHIN } from '../columns/legal-columns.data.ts';
import { INSPECTION, type UpdateState, type VetoKey } from './update-states.data.ts';

/** A column as the monitor sees it; its counts include the columns below. */
export type MonitoredColumn = {
  readonly id: string;
  readonly label: string;
  /** Stands directly in the public column or directly below 法定主动公开内容: a first-level column (一级栏目). */
  readonly firstLevel: boolean;
  /** Has no columns below it. */
  readonly leaf: boolean;
  /** Days within which something new is expected; `null`: nothing says how often. */
  readonly updateWithinDays: number | null;
  /** Public items here and below. */
  readonly count: number;
  readonly newestOn: PlainDate | null;
};

/** How a column stands, until when it needs something new, and the rule it is measured by. */
export type ColumnUpdate = MonitoredColumn & {
  readonly state: UpdateState;
  /** The last day on which something new still counts; `null`: no period, or already blank. */
  readonly dueOn: PlainDate | null;
  /** Days left; below 0: over. */
  readonly daysLeft: number | null;
  readonly rule: string;
  readonly source: string;
};

/** Days before the end of a period within which it is named: as set, at most half of the period. */
const warningDays = (period: number, warnDays: number): number => Math.min(warnDays, Math.floor(period / 2));

/** The words of the rule for a period of days (国办秘函〔2019〕19号附件1、2). */
function ruleOf(period: number | null): { readonly rule: string; readonly source: string } {
  const source = INSPECTION;
  if (period === null) return { rule: '没有规定更新周期，但不应为空白栏目', source };
  if (period <= UPDATE_WITHIN.news) return { rule: '动态、要闻类栏目应当在2周内更新', source };
  if (period <= UPDATE_WITHIN.notices + 4)
    return { rule: '应当在6个月内更新（检查指标对通知公告、政策文件类一级栏目的要求）', source };
  return { rule: `本机关设定的更新周期为${period}天`, source: '本机关栏目设置' };
}

/** How one column stands on a day. */
export function columnUpdate(
  column: MonitoredColumn,
  { today, warnDays }: { readonly today: PlainDate; readonly warnDays: number },
): ColumnUpdate {
  const { updateWithinDays: period, newestOn, count } = column;
  const rule = ruleOf(period);
  if (count === 0 || newestOn === null)
    return { ...column, ...rule, state: 'blank', dueOn: null, daysLeft: null };
  if (period === null) return { ...column, ...rule, state: 'unlimited', dueOn: null, daysLeft: null };
  const dueOn = addDays(newestOn, period);
  const daysLeft = daysBetween(today, dueOn);
  const soon = daysLeft <= warningDays(period, warnDays);
  const state = daysLeft < 0 ? 'stale' : soon ? 'due-soon' : 'fresh';
  return { ...column, ...rule, state, dueOn, daysLeft };
}

/** A finding that lets the site as a whole fail (单项否决), or will. */
export type VetoFinding = {
  readonly key: VetoKey;
  readonly severity: 'failed' | 'soon' | 'passed';
  readonly counted: number;
  /** From which number on the inspection fails. */
  readonly limit: number;
  readonly text: string;
};

/** What beside columns is looked at. */
export type SiteFacts = {
  readonly today: PlainDate;
  readonly warnDays: number;
  /** The newest public item of the organ. */
  readonly newestOn: PlainDate | null;
  /** When letters without an answer came. */
  readonly openLetters: readonly PlainDate[];
};

const judged = (counted: number, soon: number, limit: number): VetoFinding['severity'] =>
  counted >= limit ? 'failed' : counted + soon >= limit ? 'soon' : 'passed';

/** Days a letter may stay without an answer: 3 months, as inspections count them. */
const LETTER_DAYS = 90;

/**
 * The rules by which inspections fail a whole site (国办秘函〔2019〕19号附件1 “单项否决”): first-level columns, all
 * columns with a period, blank columns, the first page, letters without an answer for more than three months.
 */
export function siteFindings(columns: readonly ColumnUpdate[], facts: SiteFacts): readonly VetoFinding[] {
  const { today, warnDays, newestOn, openLetters } = facts;
  const dated = columns.filter(
    (it) => it.updateWithinDays !== null && it.updateWithinDays <= UPDATE_WITHIN.notices + 4,
  );
  const number = (of: readonly ColumnUpdate[], state: UpdateState) =>
    of.filter((it) => it.state === state).length;
  const finding = (key: VetoKey, limit: number, counts: readonly [number, number], text: string) => ({
    key,
    limit,
    counted: counts[0],
    severity: judged(counts[0], counts[1], limit),
    text,
  });
  const first = dated.filter((it) => it.firstLevel);
  const leaves = columns.filter((it) => it.leaf && it.updateWithinDays !== null);
  const age = newestOn === null ? Number.POSITIVE_INFINITY : daysBetween(newestOn, today);
  const waited = openLetters.map((it) => daysBetween(it, today));
  const late = waited.filter((it) => it > LETTER_DAYS).length;
  const nearlyLate = waited.filter((it) => it <= LETTER_DAYS && it > LETTER_DAYS - warnDays).length;
  const front = warningDays(UPDATE_WITHIN.news, warnDays);
  return [
    finding(
      'first-level-stale',
      5,
      [number(first, 'stale'), number(first, 'due-soon')],
      '2周内动态、要闻类和6个月内通知公告、政策文件类一级栏目，累计5个以上未更新',
    ),
    finding(
      'columns-stale',
      10,
      [number(leaves, 'stale'), number(leaves, 'due-soon')],
      '应更新而未更新的栏目达到10个以上',
    ),
    finding(
      'columns-blank',
      5,
      [
        number(
          columns.filter((it) => it.leaf),
          'blank',
        ),
        // One more is a column nobody has filled or a withdrawal away.
        1,
      ],
      '空白栏目达到5个以上',
    ),
    finding(
      'home-stale',
      1,
      [age > UPDATE_WITHIN.news ? 1 : 0, age > UPDATE_WITHIN.news - front ? 1 : 0],
      '监测2周内首页没有更新的信息',
    ),
    finding('letters-unanswered', 1, [late, nearlyLate], '超过3个月没有回应有效留言'),
  ];
}

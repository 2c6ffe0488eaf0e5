import { addDays, daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import { UPDATE_WITHIN } from '../columns/legal-columns.data.ts';
import type { AccountChannel } from './channels.data.ts';
import type { VetoFinding } from './update-monitor.ts';
import { INSPECTION, type UpdateState } from './update-states.data.ts';

/** An account at another platform and the day something last went out through it, sent or copied by hand. */
export type MonitoredAccount = {
  readonly channel: AccountChannel;
  readonly name: string;
  readonly newestOn: PlainDate | null;
};

/** How an account stands by the rule of two weeks, and until when it needs something new. */
export type AccountUpdate = MonitoredAccount & {
  readonly state: Exclude<UpdateState, 'unlimited'>;
  /** The last day on which something new still counts; `null`: nothing has gone out yet. */
  readonly dueOn: PlainDate | null;
  /** Days left; below 0: over. */
  readonly daysLeft: number | null;
  readonly rule: string;
  readonly source: string;
};

type Today = { readonly today: PlainDate; readonly warnDays: number };

const RULE = { rule: '政务新媒体应当在2周内更新', source: INSPECTION } as const;

/** How an account stands on a day (国办秘函〔2019〕19号附件2; 国办发〔2018〕123号): 14 days, named `warnDays` before, at most 7. */
export function accountUpdate(account: MonitoredAccount, { today, warnDays }: Today): AccountUpdate {
  const { newestOn } = account;
  if (newestOn === null) return { ...account, ...RULE, state: 'blank', dueOn: null, daysLeft: null };
  const dueOn = addDays(newestOn, UPDATE_WITHIN.news);
  const daysLeft = daysBetween(today, dueOn);
  const soon = daysLeft <= Math.min(warnDays, UPDATE_WITHIN.news / 2);
  const state = daysLeft < 0 ? 'stale' : soon ? 'due-soon' : 'fresh';
  return { ...account, ...RULE, state, dueOn, daysLeft };
}

/** One account without anything new for two weeks fails the inspection of new media. */
export function accountsFinding(accounts: readonly AccountUpdate[]): VetoFinding {
  const counted = accounts.filter((it) => it.state === 'stale' || it.state === 'blank').length;
  const soon = accounts.some((it) => it.state === 'due-soon');
  const severity = counted > 0 ? 'failed' : soon ? 'soon' : 'passed';
  return { key: 'accounts-stale', severity, counted, limit: 1, text: '监测2周内政务新媒体没有更新' };
}

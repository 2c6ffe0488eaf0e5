import type { PlainDate } from '../calendar/plain-date.ts';

/**
 * The events that move the reply clock (答复期限), in the order of their days.
 *
 * `on` is always a whole day. For `received` it is the legal day of receipt (art. 31).
 */
export type ClockEvent =
  | { readonly type: 'received'; readonly on: PlainDate }
  /** 补正告知 (art. 30). */
  | { readonly type: 'clarification-requested'; readonly on: PlainDate }
  | { readonly type: 'clarification-received'; readonly on: PlainDate }
  /** 征求第三方或者其他机关意见 (arts. 32–34); `id` may be left out while only one is open. */
  | { readonly type: 'consultation-sent'; readonly on: PlainDate; readonly id?: string }
  /** The opinion came, its period ran out, or it was `stopped` unanswered: all end the pause of that consultation. */
  | {
      readonly type: 'consultation-returned';
      readonly on: PlainDate;
      readonly id?: string;
      readonly stopped?: boolean;
    }
  /** 收费通知 reached the applicant (国办函〔2020〕109号); `dueOn`: the last day it names, which binds the organ. */
  | { readonly type: 'fee-noticed'; readonly on: PlainDate; readonly dueOn?: PlainDate }
  | { readonly type: 'fee-paid'; readonly on: PlainDate }
  /** 延长答复期限 (art. 33 para. 2), `days` working days. */
  | { readonly type: 'extended'; readonly on: PlainDate; readonly days: number }
  /** 延迟答复 (art. 35): the reply is due on `until`. */
  | { readonly type: 'delayed'; readonly on: PlainDate; readonly until: PlainDate }
  /** The reply was served, or the case ended otherwise: the clock stops. */
  | { readonly type: 'stopped'; readonly on: PlainDate };

/** One line of the proof (期限计算书). */
export type ClockTraceLine = {
  readonly on: PlainDate;
  /** `event`: something happened. `counted`: the n-th working day. `off`: weekend or holiday. `paused`/`waiting`: not counted. `due`: the last day. */
  readonly kind: 'event' | 'counted' | 'off' | 'paused' | 'waiting' | 'due';
  /** Number of the counted day in the running period, from 1; `null` where none. */
  readonly day: number | null;
  /** One official sentence or phrase in Chinese. */
  readonly text: string;
  readonly article: string | null;
  /** Last day of a stretch that is not counted; left out where the line is about one day. */
  readonly until?: PlainDate;
};

export type ClockReading = {
  /** The last day of the reply period; `null` while paused or waiting, and where the clock stopped in such a state. */
  readonly replyDueOn: PlainDate | null;
  readonly state: 'running' | 'paused' | 'waiting' | 'stopped';
  /** Counted a day of a year whose holiday notice is not known yet. */
  readonly provisional: boolean;
  /** Working days of the period counted through the day of the last event, and the whole period (20 + extension). */
  readonly usedDays: number;
  readonly periodDays: number;
  readonly extensionDays: number;
  readonly calendarVersion: string;
  /** Title, number and address of every notice a judged day rests on, in the order of their first use. */
  readonly notices: readonly string[];
  readonly trace: readonly ClockTraceLine[];
};

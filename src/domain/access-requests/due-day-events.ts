import type { PlainDate } from '../calendar/plain-date.ts';
import type { DayMove } from './calendar-move.ts';
import type { CaseState } from './case-state.ts';

/** Events about the due day itself: the calendar moved it, the applicant was told, it passed and why. */
export type DueDayFacts = {
  readonly 'calendar-changed': {
    readonly calendarVersion: string;
    readonly previousVersion: string;
    readonly moves: readonly DayMove[];
  };
  /** L16: a day named in an earlier letter is no longer true. */
  readonly 'due-day-notified': { readonly calendarVersion: string; readonly letterId: string };
  /** The handler decided that no letter is needed, or settled a case the calendar could not move; the note says why. */
  readonly 'due-day-notice-dismissed': { readonly calendarVersion: string };
  /** The due day passed without a reply and the posts named were told. */
  readonly 'overdue-escalated': { readonly dueOn: PlainDate; readonly told: number };
  /** 情况说明: why the reply is late; the explanation lies in the note. */
  readonly 'overdue-explained': { readonly dueOn: PlainDate };
};

export const DUE_DAY_EVENT_LABELS: Readonly<Record<keyof DueDayFacts, string>> = {
  'calendar-changed': '节假日安排变动，重算期限',
  'due-day-notified': '告知申请人期限变化',
  'due-day-notice-dismissed': '期限变化不另告知',
  'overdue-escalated': '逾期提醒上报',
  'overdue-explained': '逾期情况说明',
};

/** What these events change: periods of others named in a letter move with the calendar, the rest is the clock's. */
export const DUE_DAY_STEPS = {
  'calendar-changed': (state: CaseState, event: { readonly facts: DueDayFacts['calendar-changed'] }) => {
    const { moves } = event.facts;
    const fee = moves.find((it) => it.what === 'fee');
    return {
      fee: state.fee && fee ? { ...state.fee, dueOn: fee.newOn } : state.fee,
      consultations: state.consultations.map((it) => {
        const move = moves.find((one) => one.consultationId === it.id);
        return move ? { ...it, dueOn: move.newOn } : it;
      }),
    };
  },
  'due-day-notified': () => ({}),
  'due-day-notice-dismissed': () => ({}),
  'overdue-escalated': () => ({}),
  'overdue-explained': (_: CaseState, { occurredOn }: { readonly occurredOn: PlainDate }) => ({
    overdueExplainedOn: occurredOn,
  }),
};

import { ok, type Result, refuse } from '../shared/refusal.ts';
import {
  ENTRY_ACTION_LABELS,
  ENTRY_LIFECYCLE,
  ENTRY_STATUS_LABELS,
  type EntryAction,
  type EntryStatus,
} from './entry-lifecycle.data.ts';

/** What a decision about an entry rests on. */
export type EntryState = {
  readonly status: EntryStatus;
  /** Whoever entered or last changed it. */
  readonly enteredBy: string;
  readonly plan: 'publish' | 'withhold';
  /** Something of it is public now. */
  readonly isPublic: boolean;
  readonly overturned: boolean;
  /** The checks found what only a secrecy reviewer may let pass. */
  readonly flagged: boolean;
};

const REVIEWS: readonly EntryAction[] = ['clear', 'publish', 'withhold', 'return'];

/**
 * The status after an action, or why it is declined. Whoever entered an entry does not review it
 * (先审查、后公开：《条例》第十七条); an overturned penalty is not published again before it was changed.
 */
export function decideEntry(state: EntryState, action: EntryAction, actorId: string): Result<EntryStatus> {
  const rule = ENTRY_LIFECYCLE[action];
  if (!rule.from.includes(state.status))
    return refuse(
      'entry-not-there',
      `本条“${ENTRY_STATUS_LABELS[state.status]}”，不能${ENTRY_ACTION_LABELS[action]}`,
    );
  if (REVIEWS.includes(action) && state.enteredBy === actorId)
    return refuse(
      'separation-of-duties',
      '录入或者修改本条的人不能自己审核，请由其他人审核',
      '《条例》第十七条',
    );
  const declined = DECLINED[action]?.(state) ?? null;
  return declined ?? ok(rule.to ?? state.status);
}

const DECLINED: Partial<Record<EntryAction, (state: EntryState) => Result<never> | null>> = {
  clear: ({ flagged }) => (flagged ? null : refuse('entry-not-flagged', '本条没有需要保密审查人处理的提示')),
  publish: ({ plan, overturned, flagged }) => {
    if (plan !== 'publish')
      return refuse('entry-withheld', '本条登记为不公开，请审核同意不公开，或者退回修改');
    if (overturned)
      return refuse(
        'entry-overturned',
        '该决定已被变更、撤销或者确认违法、无效，不能公开；决定变更的，请先按变更后的决定修改本条',
        '《行政处罚法》第四十八条',
      );
    if (flagged)
      return refuse(
        'entry-flagged',
        '公开前检查发现可能含有不应公开的内容，请修改，或者由保密审查人审查通过',
        '《条例》第十五条、第十七条',
      );
    return null;
  },
  withhold: ({ plan, isPublic }) => {
    if (plan !== 'withhold')
      return refuse('entry-to-publish', '本条登记为公开，请审核通过并公开，或者退回修改');
    return isPublic ? refuse('entry-public', '本条已有公开的内容，请先撤回公开') : null;
  },
  withdraw: ({ isPublic }) =>
    isPublic ? null : refuse('entry-not-public', '本条没有公开的内容，不需要撤回'),
  strike: ({ isPublic }) =>
    isPublic ? refuse('entry-public', '本条已有公开的内容，请先撤回公开，再作废') : null,
};

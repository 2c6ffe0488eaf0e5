import type { Permission } from '../staff/roles.data.ts';

/**
 * How an entry of a register stands. Whether something of it is public is another question: a published entry that
 * was changed waits for its review again while the former version stays public.
 */
export const ENTRY_STATUSES = [
  'entered',
  'returned',
  'published',
  'withheld',
  'withdrawn',
  'struck',
] as const;
export type EntryStatus = (typeof ENTRY_STATUSES)[number];

export const ENTRY_STATUS_LABELS: Readonly<Record<EntryStatus, string>> = {
  entered: '待审核',
  returned: '已退回',
  published: '已公开',
  withheld: '不公开（已审核）',
  withdrawn: '已撤回',
  struck: '已作废',
};

export const ENTRY_ACTIONS = [
  'change',
  'clear',
  'publish',
  'withhold',
  'return',
  'overturn',
  'withdraw',
  'strike',
] as const;
export type EntryAction = (typeof ENTRY_ACTIONS)[number];

export const ENTRY_ACTION_LABELS: Readonly<Record<EntryAction, string>> = {
  change: '修改',
  clear: '保密审查通过',
  publish: '审核通过并公开',
  withhold: '审核同意不公开',
  return: '退回',
  overturn: '登记决定被变更、撤销、确认违法或者无效',
  withdraw: '撤回公开',
  strike: '作废登记',
};

/** What each action may be done to, what it leads to (`null`: the status stays), and who may. */
export const ENTRY_LIFECYCLE: Readonly<
  Record<
    EntryAction,
    {
      readonly from: readonly EntryStatus[];
      readonly to: EntryStatus | null;
      readonly permission: Permission;
    }
  >
> = {
  change: {
    from: ['entered', 'returned', 'published', 'withheld', 'withdrawn'],
    to: 'entered',
    permission: 'disclosures:edit',
  },
  clear: { from: ['entered'], to: null, permission: 'disclosures:review-secrecy' },
  publish: { from: ['entered'], to: 'published', permission: 'disclosures:review' },
  withhold: { from: ['entered'], to: 'withheld', permission: 'disclosures:review' },
  return: { from: ['entered'], to: 'returned', permission: 'disclosures:review' },
  overturn: {
    from: ['entered', 'returned', 'published', 'withheld'],
    to: null,
    permission: 'disclosures:edit',
  },
  withdraw: {
    from: ['entered', 'returned', 'published'],
    to: 'withdrawn',
    permission: 'disclosures:publish',
  },
  strike: {
    from: ['entered', 'returned', 'withheld', 'withdrawn'],
    to: 'struck',
    permission: 'disclosures:review',
  },
};

/** Why an entry is taken back. The first three oblige to take a penalty back (《行政处罚法》第四十八条第二款). */
export const WITHDRAWAL_GROUNDS = ['altered', 'annulled', 'unlawful', 'mistaken', 'other'] as const;
export type WithdrawalGround = (typeof WITHDRAWAL_GROUNDS)[number];

export const WITHDRAWAL_GROUND_LABELS: Readonly<Record<WithdrawalGround, string>> = {
  altered: '决定被依法变更',
  annulled: '决定被依法撤销',
  unlawful: '决定被确认违法或者确认无效',
  mistaken: '公开的内容有误',
  other: '其他情形',
};

export const OVERTURNING_GROUNDS = ['altered', 'annulled', 'unlawful'] as const;
export type OverturningGround = (typeof OVERTURNING_GROUNDS)[number];

/** Where the report of one organ that must report stands: 待报送 → 已报送 → 已退回 → 已报送 → 已接收; 免报. */
export const MEMBER_STATUSES = ['awaited', 'received', 'returned', 'accepted', 'excused'] as const;
export type MemberStatus = (typeof MEMBER_STATUSES)[number];

export const MEMBER_STATUS_LABELS: Readonly<Record<MemberStatus, string>> = {
  awaited: '待报送',
  received: '已报送待核',
  returned: '已退回',
  accepted: '已接收',
  excused: '免予报送',
};

/** What a supervising office does with a member; `hand-in` is also the organ's own, by its link. */
export const MEMBER_ACTIONS = ['hand-in', 'return', 'accept', 'reopen', 'excuse', 'resume'] as const;
export type MemberAction = (typeof MEMBER_ACTIONS)[number];

export const MEMBER_ACTION_LABELS: Readonly<Record<MemberAction, string>> = {
  'hand-in': '报送',
  return: '退回',
  accept: '接收',
  reopen: '取消接收',
  excuse: '免予报送',
  resume: '恢复报送',
};

/** One action: from where to where, and whether a reason must be given, which is kept. */
export type MemberTransition = {
  readonly from: readonly MemberStatus[];
  readonly to: MemberStatus;
  readonly asksReason: boolean;
};

/**
 * The way of one organ's report in a collection (条例第四十九条第二款：主管部门向社会公布本级政府年度报告之前汇总各单位报告).
 * A report still to be looked at may be replaced by its organ; an accepted one only after it was reopened with a reason.
 */
export const MEMBER_TRANSITIONS: Readonly<Record<MemberAction, MemberTransition>> = {
  'hand-in': { from: ['awaited', 'received', 'returned'], to: 'received', asksReason: false },
  return: { from: ['received'], to: 'returned', asksReason: true },
  /** With error findings a reason is demanded besides (`decideMember`). */
  accept: { from: ['received'], to: 'accepted', asksReason: false },
  reopen: { from: ['accepted'], to: 'received', asksReason: true },
  excuse: { from: ['awaited', 'received', 'returned'], to: 'excused', asksReason: true },
  resume: { from: ['excused'], to: 'awaited', asksReason: true },
};

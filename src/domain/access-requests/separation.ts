import type { Refusal } from '../shared/refusal.ts';
import type { Permission } from '../staff/roles.data.ts';
import type { CaseState } from './case-state.ts';
import type { Action } from './lifecycle.data.ts';

/** The permission each action asks for. */
export const ACTION_PERMISSIONS: Readonly<Record<Action, Permission>> = {
  'record-contact': 'requests:register',
  'confirm-receipt': 'requests:register',
  'take-up': 'requests:assign',
  reassign: 'requests:assign',
  'request-clarification': 'requests:handle',
  'ask-informally': 'requests:handle',
  'receive-clarification': 'requests:register',
  'offer-late-clarification': 'requests:register',
  'lapse-clarification': 'requests:handle',
  'send-consultation': 'requests:handle',
  'record-delivery': 'requests:handle',
  'return-consultation': 'requests:handle',
  'time-out-consultation': 'requests:handle',
  'stop-consultation': 'requests:handle',
  'request-reasons': 'requests:handle',
  'offer-reasons': 'requests:register',
  'record-reasons': 'requests:handle',
  'delay-reply': 'requests:extend',
  split: 'requests:assign',
  merge: 'requests:assign',
  'notice-fee': 'requests:handle',
  'record-payment': 'requests:handle',
  'lapse-fee': 'requests:handle',
  extend: 'requests:extend',
  'list-items': 'requests:handle',
  'follow-guide': 'requests:handle',
  'record-search': 'requests:handle',
  draft: 'requests:handle',
  'submit-review': 'requests:handle',
  'pass-legal-review': 'requests:review-legal',
  'pass-secrecy-review': 'requests:review-secrecy',
  'refer-secrecy': 'requests:review-secrecy',
  'return-draft': 'requests:read',
  sign: 'requests:sign',
  'cancel-letter': 'requests:sign',
  serve: 'requests:serve',
  'serve-notice': 'requests:serve',
  'record-failed-service': 'requests:serve',
  provide: 'requests:serve',
  close: 'requests:serve',
  archive: 'requests:archive',
  withdraw: 'requests:register',
  correct: 'requests:correct',
};

const refusal = (message: string): Refusal => ({ code: 'separation-of-duties', message, article: null });

type Acting = {
  readonly staffId: string;
  readonly permissions: ReadonlySet<Permission>;
  /** People away today for whom this person stands in; nobody where it is left out. */
  readonly deputyFor?: ReadonlySet<string>;
};

/** Who may send a draft back: whoever may decide on it at that stage. */
const RETURNERS: Partial<Record<CaseState['status'], readonly Permission[]>> = {
  'in-review': ['requests:review-legal', 'requests:review-secrecy'],
  'to-sign': ['requests:sign'],
};

/**
 * Why this person may not take this action in this case, or `null`.
 *
 * A case is worked on by its handler, by the handler's deputy while the handler is away, or by whoever assigns cases.
 * A deputy needs the permission of the step in their own right. Duties are separated pairwise within one case by the
 * hands that really acted (decision 9): who drafts does not review, who registers or drafts does not sign. Three
 * people suffice to run an organ.
 */
export function forbids(action: Action, state: CaseState, actor: Acting): Refusal | null {
  const needed = action === 'return-draft' ? (RETURNERS[state.status] ?? []) : [ACTION_PERMISSIONS[action]];
  if (!needed.some((it) => actor.permissions.has(it)))
    return { code: 'forbidden', message: '您的岗位没有办理该步骤的权限', article: null };
  if (needed.includes('requests:handle') && isSomebodyElses(state, actor)) {
    return refusal('本件由其他人承办；需要代办的，请先由公开工作机构改派');
  }
  return sameHand(action, state, actor.staffId);
}

/** Whether this person takes a step in the stead of the handler, who is away. */
export const actsAsDeputy = (action: Action, { handlerId }: CaseState, actor: Acting): boolean =>
  ACTION_PERMISSIONS[action] === 'requests:handle' &&
  handlerId !== null &&
  handlerId !== actor.staffId &&
  actor.deputyFor?.has(handlerId) === true;

/** A case is its handler's, and the deputy's while the handler is away; whoever assigns cases may step in. */
const isSomebodyElses = ({ handlerId }: CaseState, actor: Acting): boolean =>
  handlerId !== null &&
  handlerId !== actor.staffId &&
  actor.deputyFor?.has(handlerId) !== true &&
  !actor.permissions.has('requests:assign');

/** Two duties of one case in one hand. */
function sameHand(action: Action, state: CaseState, staffId: string): Refusal | null {
  const reviewing = action === 'pass-legal-review' || action === 'pass-secrecy-review';
  if (reviewing && state.drafterId === staffId) return refusal('拟稿人不能审核自己拟的文稿，请由其他人审核');
  if (action !== 'sign') return null;
  if (state.drafterId === staffId) return refusal('拟稿人不能签发自己拟的文稿，请由机关负责人签发');
  if (state.registrarId === staffId) return refusal('登记人不能签发本件，请由机关负责人签发');
  return null;
}

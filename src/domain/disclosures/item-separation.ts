import type { Refusal } from '../shared/refusal.ts';
import type { Permission } from '../staff/roles.data.ts';
import type { ItemState } from './item-state.ts';
import type { ItemAction } from './lifecycle.data.ts';

/** The permission each action asks for. */
export const ITEM_ACTION_PERMISSIONS: Readonly<Record<ItemAction, Permission>> = {
  'save-version': 'disclosures:edit',
  submit: 'disclosures:edit',
  recall: 'disclosures:edit',
  return: 'disclosures:read',
  'pass-content': 'disclosures:review',
  'pass-secrecy': 'disclosures:review-secrecy',
  publish: 'disclosures:publish',
  schedule: 'disclosures:publish',
  unschedule: 'disclosures:publish',
  'publish-urgently': 'disclosures:decide-urgent',
  'review-content-late': 'disclosures:review',
  'review-secrecy-late': 'disclosures:review-secrecy',
  'look-back': 'disclosures:read',
  revise: 'disclosures:edit',
  'change-validity': 'disclosures:publish',
  withdraw: 'disclosures:publish',
  close: 'disclosures:publish',
  're-evaluate': 'disclosures:review',
  discard: 'disclosures:edit',
};

/** Who returns something is who would have passed it on. */
const PERMISSION_TO_RETURN = {
  'content-review': 'disclosures:review',
  'secrecy-review': 'disclosures:review-secrecy',
  'to-publish': 'disclosures:publish',
} as const satisfies Partial<Record<ItemState['status'], Permission>>;

type Person = { readonly staffId: string; readonly permissions: ReadonlySet<Permission> };

const separated = (message: string, article: string | null = null): Refusal => ({
  code: 'separation-of-duties',
  message,
  article,
});

const REVIEWED = '《条例》第十七条；《保密法实施条例》第四十二条';

/** What went out without review is reviewed by two people, neither of whom decided that it should. */
function lateHands(action: ItemAction, state: ItemState, staffId: string): Refusal | null {
  if (action !== 'review-content-late' && action !== 'review-secrecy-late') return null;
  if (state.publisherId === staffId)
    return separated('应急发布是由您决定的，事后审查应当由决定人以外的人办理', REVIEWED);
  return action === 'review-content-late' && state.secrecyReviewerId === staffId
    ? separated('补办保密审查的人不能同时补办信息发布审查，请由另一人办理', REVIEWED)
    : null;
}

/** The pairs that must be two people: three suffice to run an organ (decision 9). */
function sharedHands(action: ItemAction, state: ItemState, staffId: string): Refusal | null {
  const wrote = state.authorId === staffId || state.submitterId === staffId || state.writerIds.has(staffId);
  switch (action) {
    case 'pass-content':
    case 'review-content-late':
      return wrote ? separated('起草、修改过的人不能审查自己写的信息，请由其他人办理信息发布审查') : null;
    case 'pass-secrecy':
    case 'review-secrecy-late':
      if (wrote) return separated('起草、修改过的人不能对自己写的信息进行保密审查，请由保密审查人办理');
      return state.contentReviewerId === staffId
        ? separated('信息发布审查人不能同时办理保密审查，请由另一人办理')
        : null;
    case 'publish-urgently':
      return wrote ? separated('应急发布应当由起草、修改以外的人决定') : null;
    case 'look-back':
      return state.publisherId === staffId ? separated('复核反馈应当由发布人以外的人登记') : null;
    default:
      return null;
  }
}

/** Why this person may not take this action, or `null`. */
export function forbidsItemAction(action: ItemAction, state: ItemState, actor: Person): Refusal | null {
  const returning = action === 'return' && state.status in PERMISSION_TO_RETURN;
  const needed = returning
    ? PERMISSION_TO_RETURN[state.status as keyof typeof PERMISSION_TO_RETURN]
    : ITEM_ACTION_PERMISSIONS[action];
  if (!actor.permissions.has(needed))
    return { code: 'forbidden', message: '您的岗位没有办理该步骤的权限', article: null };
  return lateHands(action, state, actor.staffId) ?? sharedHands(action, state, actor.staffId);
}

import type { Refusal } from '../shared/refusal.ts';
import type { Permission } from '../staff/roles.data.ts';
import type { SideFileState } from './fold-side-file.ts';
import type { SideFileKind } from './kinds.data.ts';
import type { SideAction } from './lifecycle.data.ts';

/** The permission it takes to open a file of each kind; a correction of records comes in at the window. */
export const OPENING_PERMISSIONS: Readonly<Record<SideFileKind, Permission>> = {
  reconsideration: 'requests:handle',
  litigation: 'requests:handle',
  're-decision': 'requests:handle',
  'request-to-proactive': 'requests:handle',
  'record-correction': 'requests:register',
};

/** The permission each action asks for. */
export const SIDE_ACTION_PERMISSIONS: Readonly<Record<SideAction, Permission>> = {
  'file-answer': 'requests:handle',
  'record-decision': 'requests:handle',
  'record-judgment': 'requests:handle',
  'record-appeal': 'requests:handle',
  'record-effect': 'requests:handle',
  'record-performance': 'requests:handle',
  'accept-proposal': 'requests:handle',
  'decline-proposal': 'requests:handle',
  'record-publication': 'requests:handle',
  'verify-record': 'requests:handle',
  'sign-answer': 'requests:sign',
  'serve-answer': 'requests:serve',
  'record-told': 'requests:serve',
  'order-stay': 'requests:handle',
  'lift-stay': 'requests:handle',
  'withdraw-file': 'requests:register',
  'amend-opening': 'requests:handle',
  'revoke-step': 'requests:assign',
};

/** Why this person may not take this action, or `null`. Who verified a record does not sign the answer about it. */
export function forbidsSideAction(
  action: SideAction,
  state: SideFileState,
  actor: { readonly staffId: string; readonly permissions: ReadonlySet<Permission> },
): Refusal | null {
  if (!actor.permissions.has(SIDE_ACTION_PERMISSIONS[action]))
    return { code: 'forbidden', message: '您的岗位没有办理该步骤的权限', article: null };
  if (action === 'sign-answer' && state.verifierId === actor.staffId)
    return {
      code: 'separation-of-duties',
      message: '核实人不能签发自己核实的告知书，请由机关负责人签发',
      article: null,
    };
  return null;
}

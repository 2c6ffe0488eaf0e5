import type { Action } from '../../../../src/domain/access-requests/lifecycle.data.ts';
import type { ActionForm } from './action-form.ts';
import { CLARIFICATION_FORMS } from './clarification-forms.tsx';
import { CONSULTATION_FORMS } from './consultation-forms.tsx';
import { CORRECTION_FORMS } from './correction-form.tsx';
import { DECISION_FORMS } from './decision-forms.tsx';
import { DIVISION_FORMS } from './division-forms.tsx';
import { FEE_FORMS } from './fee-forms.tsx';
import { INTAKE_FORMS } from './intake-forms.tsx';
import { REASONS_FORMS } from './reasons-forms.tsx';
import { SERVICE_FORMS } from './service-forms.tsx';
import { WORK_FORMS } from './work-forms.tsx';

/** A step taken in a dialog; drafting and the guide have pages of their own. */
export type DialogAction = Exclude<Action, 'draft' | 'list-items' | 'follow-guide'>;

/** The form of every step. */
export const ACTION_FORMS: Readonly<Record<DialogAction, ActionForm>> = {
  ...INTAKE_FORMS,
  ...CLARIFICATION_FORMS,
  ...CONSULTATION_FORMS,
  ...FEE_FORMS,
  ...REASONS_FORMS,
  ...DIVISION_FORMS,
  ...CORRECTION_FORMS,
  ...WORK_FORMS,
  ...DECISION_FORMS,
  ...SERVICE_FORMS,
};

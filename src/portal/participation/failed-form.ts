import type { VisitorResult } from '../../application/participation/solicitations/hand-in-opinion.ts';
import { PARTICIPATION_WORDS } from '../i18n/participation-words.data.ts';
import type { FormErrors } from '../shared/forms/form-state.ts';
import type { Language } from '../shared/page/modes.ts';
import { newFormKey } from './visitor-request.ts';

/** Where a refusal of the whole form is said. */
const FIELD = 'text';

/** What a form that was not taken shows: its errors, the status of the answer, and the number it carries on. */
export function failedForm(
  result: Exclude<VisitorResult<unknown>, { readonly ok: true }>,
  formKey: string,
  language: Language,
): { readonly errors: FormErrors; readonly status: number; readonly formKey: string } {
  if ('errors' in result) return { errors: result.errors, status: 422, formKey };
  const { code, message } = result.refusal;
  // A form sent before with other words is a new one: it gets a number of its own.
  const again = code === 'idempotency-key-reused';
  return {
    errors: { [FIELD]: again ? PARTICIPATION_WORDS[language].sentAgain : message },
    status: code === 'too-many-attempts' ? 429 : 422,
    formKey: again ? newFormKey() : formKey,
  };
}

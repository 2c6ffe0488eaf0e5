import { FORM_WORDS } from '../../i18n/form-words.data.ts';
import type { Language } from '../page/modes.ts';

/** What was typed, field by field; shown again after an error. */
export type FormValues = Readonly<Record<string, string>>;

/** One message a field, in the order of the form. */
export type FormErrors = Readonly<Record<string, string>>;

/** What every field of a form is given. */
export type FormState = { readonly values: FormValues; readonly errors: FormErrors };

export const EMPTY_FORM: FormState = { values: {}, errors: {} };

export const hasErrors = (errors: FormErrors): boolean => Object.keys(errors).length > 0;

/** The title of a page with a form: it says first that something is wrong, as screen readers begin there. */
export const formTitle = (title: string, errors: FormErrors, language: Language = 'zh'): string =>
  hasErrors(errors) ? FORM_WORDS[language].wrong(title) : title;

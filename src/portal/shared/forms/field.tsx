import type { ReactNode } from 'react';
import { FORM_WORDS } from '../../i18n/form-words.data.ts';
import { useWords } from '../../i18n/language.ts';
import type { FormState } from './form-state.ts';
import { Message } from './message.tsx';

/** What all kinds of field share. */
export type FieldProps = FormState & {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
};

/** The attributes that tie an input to its hint and its message. */
export function inputTies({ name, hint, errors }: Pick<FieldProps, 'name' | 'hint' | 'errors'>) {
  const error = errors[name];
  const describedBy = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return {
    id: name,
    name,
    ...(error && { 'aria-invalid': true as const }),
    ...(describedBy && { 'aria-describedby': describedBy }),
  };
}

/** Label, hint and message around an input. */
export function Field({ children, wide, ...field }: FieldProps & { children: ReactNode; wide?: boolean }) {
  const { name, label, required, errors } = field;
  return (
    <div className={`field${wide ? ' wide' : ''}${errors[name] ? ' has-error' : ''}`}>
      <label htmlFor={name}>
        {label}
        <Necessity required={required === true} />
      </label>
      <HintAndMessage {...field} />
      {children}
    </div>
  );
}

/** （必填） or （选填）, in words rather than a star. */
export function Necessity({ required }: { required: boolean }) {
  const words = useWords(FORM_WORDS);
  return (
    <span className={required ? 'necessity required' : 'necessity'}>
      {required ? words.required : words.optional}
    </span>
  );
}

type Notes = Pick<FieldProps, 'name' | 'label' | 'hint' | 'errors'>;

export const HintAndMessage = ({ name, label, hint, errors }: Notes) => (
  <>
    {hint && (
      <p className="hint" id={`${name}-hint`}>
        {hint}
      </p>
    )}
    {errors[name] && (
      <p className="message" id={`${name}-error`}>
        <Message label={label}>{errors[name]}</Message>
      </p>
    )}
  </>
);

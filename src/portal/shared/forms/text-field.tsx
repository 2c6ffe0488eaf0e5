import { Field, type FieldProps, inputTies } from './field.tsx';

type TextFieldProps = FieldProps & {
  readonly type?: 'text' | 'tel' | 'email';
  /** What the browser may fill in; required of personal data by WCAG 1.3.5. */
  readonly autoComplete?: string;
  readonly inputMode?: 'numeric' | 'tel' | 'email';
  readonly wide?: boolean;
};

/** A line of text with its label, hint and message. */
export function TextField({
  type = 'text',
  autoComplete = 'off',
  inputMode,
  wide,
  ...field
}: TextFieldProps) {
  return (
    <Field {...field} wide={wide === true}>
      <input
        {...inputTies(field)}
        type={type}
        defaultValue={field.values[field.name] ?? ''}
        autoComplete={autoComplete}
        required={field.required === true}
        {...(inputMode && { inputMode })}
      />
    </Field>
  );
}

/** Several lines of text. */
export function TextAreaField({ rows, ...field }: FieldProps & { readonly rows: number }) {
  return (
    <Field {...field} wide>
      <textarea
        {...inputTies(field)}
        rows={rows}
        required={field.required === true}
        defaultValue={field.values[field.name] ?? ''}
      />
    </Field>
  );
}

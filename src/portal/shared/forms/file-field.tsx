import { Field, type FieldProps, inputTies } from './field.tsx';

/** The endings the file dialogue offers; what a file really is decides the server. */
const ACCEPTED = '.jpg,.jpeg,.png,.pdf,.docx,.xlsx,.txt';

/** One or more files. A browser cannot show chosen files again after an error, so the hint says so. */
export function FileField(field: FieldProps) {
  return (
    <Field {...field} wide>
      <input {...inputTies(field)} type="file" multiple accept={ACCEPTED} />
    </Field>
  );
}

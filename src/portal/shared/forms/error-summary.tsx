import { FORM_WORDS } from '../../i18n/form-words.data.ts';
import { useWords } from '../../i18n/language.ts';
import type { FormErrors } from './form-state.ts';
import { Message } from './message.tsx';

/**
 * All messages of a form above it, each leading to its field.
 *
 * @param labels names of the fields, for pages whose language is not that of the messages
 */
export function ErrorSummary({
  errors,
  labels = {},
}: {
  errors: FormErrors;
  labels?: Readonly<Record<string, string>>;
}) {
  const words = useWords(FORM_WORDS);
  const all = Object.entries(errors);
  if (all.length === 0) return null;
  return (
    <div className="error-summary" role="alert" aria-labelledby="error-summary-title" tabIndex={-1}>
      <h2 id="error-summary-title">{words.toMend(all.length)}</h2>
      <ul>
        {all.map(([field, message]) => (
          <li key={field}>
            <a href={`#${field}`}>
              <Message label={labels[field] ?? field}>{message}</Message>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

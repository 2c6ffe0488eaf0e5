import type { FormErrors } from './form-state.ts';

/** All messages of a form above it, each leading to its field. */
export function ErrorSummary({ errors }: { errors: FormErrors }) {
  const all = Object.entries(errors);
  if (all.length === 0) return null;
  return (
    <div className="error-summary" role="alert" aria-labelledby="error-summary-title" tabIndex={-1}>
      <h2 id="error-summary-title">有{all.length}处需要修改</h2>
      <ul>
        {all.map(([field, message]) => (
          <li key={field}>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

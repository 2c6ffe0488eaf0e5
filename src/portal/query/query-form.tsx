import { useWords } from '../i18n/language.ts';
import { QUERY_WORDS } from '../i18n/query-words.data.ts';
import { PATHS } from '../paths.ts';
import type { FormState } from '../shared/forms/form-state.ts';
import { TextField } from '../shared/forms/text-field.tsx';

/** Number and query code; stands on the query page and on the home. */
export function QueryForm({ code, ...state }: FormState & { code: string }) {
  const words = useWords(QUERY_WORDS);
  return (
    <form className="query-form" method="post" action={PATHS.query(code)} noValidate>
      <div className="fields">
        <TextField {...state} name="number" label={words.number} hint={words.numberHint} required />
        <TextField {...state} name="queryCode" label={words.queryCode} hint={words.queryCodeHint} required />
      </div>
      <p className="actions">
        <button type="submit" className="button">
          {words.ask}
        </button>
      </p>
    </form>
  );
}

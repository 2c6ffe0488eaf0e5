import { useContext } from 'react';
import type { ProgressView } from '../../application/access-requests/public-views.ts';
import { ANSWER_WORDS } from '../i18n/answer-words.data.ts';
import { dayIn, PageLanguage, useWords } from '../i18n/language.ts';
import { OfficialText } from '../i18n/official-text.tsx';
import { PATHS } from '../paths.ts';
import type { FormState } from '../shared/forms/form-state.ts';
import { TextAreaField } from '../shared/forms/text-field.tsx';

type ReasonsFormProps = FormState & {
  code: string;
  reasons: NonNullable<ProgressView['reasons']>;
};

/** Reasons for requests beyond what is reasonable in number and frequency, and where to give them (art. 35). */
export function ReasonsForm({ code, reasons, ...state }: ReasonsFormProps) {
  const words = useWords(ANSWER_WORDS);
  const language = useContext(PageLanguage);
  const [lead, by, then, ask] = words.explainAsk;
  return (
    <section className="attention" aria-labelledby="reasons-heading">
      <h2 id="reasons-heading">{words.explain}</h2>
      <p>
        {lead}
        {reasons.deadlineOn && (
          <>
            {by}
            <strong>{dayIn(language, reasons.deadlineOn)}</strong>
            {then}
          </>
        )}
        {ask}
      </p>
      <p className="typed quoted">
        <OfficialText>{reasons.text}</OfficialText>
      </p>
      <form method="post" action={PATHS.reasons(code)} noValidate>
        <TextAreaField
          {...state}
          name="reasons"
          label={words.reasons}
          hint={words.reasonsHint}
          rows={5}
          required
        />
        <p className="actions">
          <button type="submit" className="button">
            {words.sendReasons}
          </button>
        </p>
      </form>
    </section>
  );
}

import { useContext } from 'react';
import type { ProgressView } from '../../application/access-requests/public-views.ts';
import { ANSWER_WORDS } from '../i18n/answer-words.data.ts';
import { FORM_WORDS } from '../i18n/form-words.data.ts';
import { dayIn, PageLanguage, useWords } from '../i18n/language.ts';
import { OfficialText } from '../i18n/official-text.tsx';
import { PATHS } from '../paths.ts';
import { FileField } from '../shared/forms/file-field.tsx';
import type { FormState } from '../shared/forms/form-state.ts';
import { TextAreaField } from '../shared/forms/text-field.tsx';

type ClarificationFormProps = FormState & {
  code: string;
  clarification: NonNullable<ProgressView['clarification']>;
};

/** What is to be corrected, until when, and the answer to it (art. 30). */
export function ClarificationForm({ code, clarification, ...state }: ClarificationFormProps) {
  const words = useWords(ANSWER_WORDS);
  const language = useContext(PageLanguage);
  const [before, after] = words.clarifyBefore;
  return (
    <section className="attention" aria-labelledby="clarification-heading">
      <h2 id="clarification-heading">{words.clarify}</h2>
      <p>
        {clarification.late && <strong>{words.clarifyLate}</strong>}
        {before}
        <strong>{dayIn(language, clarification.deadlineOn)}</strong>
        {after}
      </p>
      <p className="typed quoted">
        <OfficialText>{clarification.text}</OfficialText>
      </p>
      <form method="post" action={PATHS.clarification(code)} encType="multipart/form-data" noValidate>
        <TextAreaField {...state} name="text" label={words.text} hint={words.textHint} rows={6} required />
        {clarification.late && (
          <TextAreaField
            {...state}
            name="lateReason"
            label={words.lateReason}
            hint={words.lateReasonHint}
            rows={3}
            required
          />
        )}
        <FileField
          {...state}
          name="materials"
          label={words.materials}
          hint={`${FORM_WORDS[language].uploadRule}${language === 'zh' ? '。' : '.'}`}
        />
        <p className="actions">
          <button type="submit" className="button">
            {words.sendClarification}
          </button>
        </p>
      </form>
    </section>
  );
}

import { APPLY_WORDS } from '../../i18n/apply-words.data.ts';
import { FORM_WORDS } from '../../i18n/form-words.data.ts';
import { useWords } from '../../i18n/language.ts';
import { RadioField } from '../../shared/forms/choice-field.tsx';
import { FileField } from '../../shared/forms/file-field.tsx';
import type { FormState } from '../../shared/forms/form-state.ts';
import { TextAreaField } from '../../shared/forms/text-field.tsx';
import { type KeptFile, KeptFiles } from './kept-files.tsx';

/** What is wanted and in what form (art. 29 (2) and (3)); the use of it is never asked. */
export function WantedSection({ kept, ...state }: FormState & { kept: readonly KeptFile[] }) {
  const { fields, hints, ...words } = useWords(APPLY_WORDS);
  const { uploadRule } = useWords(FORM_WORDS);
  return (
    <section aria-labelledby="wanted-heading">
      <h2 id="wanted-heading">{words.wanted}</h2>
      <TextAreaField
        {...state}
        name="description"
        label={fields.description}
        hint={hints.description}
        rows={6}
        required
      />
      <KeptFiles files={kept} />
      <FileField
        {...state}
        name="materials"
        label={fields.materials}
        hint={`${hints.materials}${uploadRule}${hints.together}`}
      />
      <div className="fields">
        <RadioField
          {...state}
          name="replyForm"
          label={fields.replyForm}
          options={words.replyForms}
          required
        />
        <RadioField
          {...state}
          name="deliveryWay"
          label={fields.deliveryWay}
          options={words.deliveryWays}
          required
        />
      </div>
    </section>
  );
}

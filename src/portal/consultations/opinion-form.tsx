import { MOST_FILES } from '../../application/consultations/check-opinion.ts';
import type { ConsultationPage } from '../../application/consultations/page-view.ts';
import { CONSULTATION_WORDS } from '../i18n/consultation-words.data.ts';
import { FORM_WORDS } from '../i18n/form-words.data.ts';
import { useWords } from '../i18n/language.ts';
import { OfficialText } from '../i18n/official-text.tsx';
import { OPINION_WORDS } from '../i18n/opinion-words.data.ts';
import { PATHS } from '../paths.ts';
import { RadioField } from '../shared/forms/choice-field.tsx';
import { FileField } from '../shared/forms/file-field.tsx';
import { type FormState, hasErrors } from '../shared/forms/form-state.ts';
import { TextAreaField, TextField } from '../shared/forms/text-field.tsx';
import { fileSize } from '../shared/parts/file-size.ts';

type OpinionFormProps = FormState & { token: string; page: ConsultationPage };

/** Agrees or not, why, and up to three files; nothing is sent before the next page is confirmed. */
export function OpinionForm({ token, page, ...state }: OpinionFormProps) {
  const words = useWords(OPINION_WORDS);
  const { effects } = useWords(CONSULTATION_WORDS);
  return (
    <section aria-labelledby="opinion-heading">
      <h2 id="opinion-heading">{words.write}</h2>
      <p>{effects[page.kind]}</p>
      <form method="post" action={PATHS.consultationAnswer(token)} encType="multipart/form-data" noValidate>
        <RadioField {...state} name="consents" label={words.consents} options={words.consent} required />
        <TextAreaField {...state} name="reasons" label={words.reasons} hint={words.reasonsHint} rows={8} />
        <FileField {...state} name="files" label={words.files} hint={words.filesHint(MOST_FILES)} />
        <KeptFiles page={page} failed={hasErrors(state.errors)} />
        <TextField {...state} name="contact" label={words.contact} hint={words.contactHint} wide />
        <p className="actions">
          <button type="submit" className="button large">
            {words.next}
          </button>
        </p>
      </form>
    </section>
  );
}

/** Files of an opinion that is being changed; new ones take their place. */
function KeptFiles({ page, failed }: { page: ConsultationPage; failed: boolean }) {
  const words = useWords(OPINION_WORDS);
  const { size } = useWords(FORM_WORDS);
  const kept = page.draft?.files ?? [];
  return (
    <>
      {failed && <p className="hint">{words.notKept}</p>}
      {kept.length > 0 && (
        <div className="kept-files">
          <p>{words.kept}</p>
          <ul>
            {kept.map((file) => (
              <li key={file.fileId}>
                <OfficialText>{file.name}</OfficialText>
                {size(fileSize(file.size))}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

import { APPLY_WORDS } from '../../i18n/apply-words.data.ts';
import { FORM_WORDS } from '../../i18n/form-words.data.ts';
import { PATHS } from '../../paths.ts';
import { ErrorSummary } from '../../shared/forms/error-summary.tsx';
import { type FormState, formTitle, hasErrors } from '../../shared/forms/form-state.ts';
import type { AgencyFrame } from '../../shared/page/frame.ts';
import { renderPage } from '../../shared/page/html-page.tsx';
import { ApplySteps } from '../apply-steps.tsx';
import { applyCrumbs } from '../crumbs.ts';
import { ApplicantSection } from './applicant-section.tsx';
import type { KeptFile } from './kept-files.tsx';
import { WantedSection } from './wanted-section.tsx';

/** A form being filled in for the first time, or opened again to change a draft. */
export type FormPage = FormState & {
  /** `null` for a new application. */
  readonly draftId: string | null;
  /** Files the draft already holds. */
  readonly files: readonly KeptFile[];
};

/** The application form (政府信息公开申请表); after an error it comes back with what was typed. */
export function formPage(frame: AgencyFrame, { draftId, files, values, errors }: FormPage): string {
  const { language, agency } = frame;
  const { code } = agency;
  const words = APPLY_WORDS[language];
  const state = { values: { applicant: 'citizen', ...values }, errors };
  return renderPage({
    frame,
    title: formTitle(words.form, errors, language),
    column: 'apply',
    crumbs: applyCrumbs(code, words.online, language),
    translated: true,
    unlisted: true,
    children: (
      <>
        <ApplySteps current={1} />
        <ErrorSummary errors={errors} labels={words.fields} />
        <h1>{words.form}</h1>
        <div className="callout">
          <p>{words.period}</p>
          {hasErrors(errors) && draftId === null && (
            <p>
              <strong>{words.filesLost}</strong>
            </p>
          )}
        </div>
        <form
          className="application-form"
          method="post"
          encType="multipart/form-data"
          action={draftId ? PATHS.applyChange(code, draftId) : PATHS.applyNew(code)}
          noValidate
        >
          <ApplicantSection {...state} proofs={files.filter((file) => file.purpose === 'identity-proof')} />
          <WantedSection {...state} kept={files.filter((file) => file.purpose === 'applicant-upload')} />
          <p className="actions">
            <button type="submit" className="button large">
              {words.next}
            </button>
            <a href={draftId ? PATHS.applyCheck(code, draftId) : PATHS.apply(code)}>
              {FORM_WORDS[language].back}
            </a>
          </p>
        </form>
      </>
    ),
  });
}

import type { ProgressView } from '../../application/access-requests/public-views.ts';
import { CASE_WORDS } from '../i18n/case-words.data.ts';
import { FRAME_WORDS } from '../i18n/frame-words.data.ts';
import { LOST_CODE_WORDS } from '../i18n/lost-code-words.data.ts';
import { OfficialText } from '../i18n/official-text.tsx';
import { PATHS } from '../paths.ts';
import { ErrorSummary } from '../shared/forms/error-summary.tsx';
import { type FormState, formTitle } from '../shared/forms/form-state.ts';
import { TextAreaField } from '../shared/forms/text-field.tsx';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';

/** Asks once more before a withdrawal, which cannot be undone. */
export function withdrawalPage(
  frame: AgencyFrame,
  { progress, ...state }: FormState & { readonly progress: ProgressView },
): string {
  const { agency, language } = frame;
  const { code } = agency;
  const words = LOST_CODE_WORDS[language];
  const { progressCrumb, wanted } = CASE_WORDS[language];
  return renderPage({
    frame,
    title: formTitle(words.withdraw, state.errors, language),
    column: 'query',
    crumbs: [
      { label: FRAME_WORDS[language].columns.query, path: PATHS.query(code) },
      { label: progressCrumb, path: PATHS.progress(code) },
      { label: words.withdraw, path: null },
    ],
    translated: true,
    children: (
      <>
        <ErrorSummary errors={state.errors} labels={{ reason: words.reason }} />
        <h1>{words.withdraw}</h1>
        <div className="callout warning">
          <p>
            <strong>{words.final}</strong>
            {words.finalNote(progress.number)}
          </p>
        </div>
        <h2>{wanted}</h2>
        <p className="typed quoted">
          <OfficialText>{progress.description}</OfficialText>
        </p>
        <form method="post" action={PATHS.withdrawal(code)} noValidate>
          <TextAreaField {...state} name="reason" label={words.reason} hint={words.reasonHint} rows={3} />
          <p className="actions">
            <button type="submit" className="button danger">
              {words.confirmWithdrawal}
            </button>
            <a href={PATHS.progress(code)}>{words.keep}</a>
          </p>
        </form>
      </>
    ),
  });
}

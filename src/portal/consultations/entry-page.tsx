import { CONSULTATION_WORDS } from '../i18n/consultation-words.data.ts';
import { PATHS } from '../paths.ts';
import { ErrorSummary } from '../shared/forms/error-summary.tsx';
import { type FormState, formTitle } from '../shared/forms/form-state.ts';
import { TextField } from '../shared/forms/text-field.tsx';
import type { Frame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';

/** `notice`: why the visitor is asked for the code again, in the language of the page. */
export type EntryPage = FormState & { readonly token: string; readonly notice: string | null };

/**
 * Asks for the access code of the letter. It is the same page for every address, also for one that leads nowhere:
 * not even the organ is named before the code was right.
 */
export function entryPage(frame: Frame, { token, notice, ...state }: EntryPage): string {
  const words = CONSULTATION_WORDS[frame.language];
  return renderPage({
    frame,
    title: formTitle(words.entry, state.errors, frame.language),
    column: null,
    crumbs: [{ label: words.entry, path: null }],
    translated: true,
    children: (
      <>
        <ErrorSummary errors={state.errors} labels={{ code: words.code }} />
        <h1>{words.entry}</h1>
        {notice && <p className="notice">{notice}</p>}
        <p className="lead">{words.entryLead}</p>
        <form method="post" action={PATHS.consultation(encodeURIComponent(token))} noValidate>
          <TextField {...state} name="code" label={words.code} hint={words.codeHint} required />
          <p className="actions">
            <button type="submit" className="button">
              {words.open}
            </button>
          </p>
        </form>
        <p className="hint">{words.entryHelp}</p>
      </>
    ),
  });
}

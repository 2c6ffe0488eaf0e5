import { REPORT_LINK_WORDS } from '../i18n/report-collection-words.data.ts';
import { PATHS } from '../paths.ts';
import { ErrorSummary } from '../shared/forms/error-summary.tsx';
import { type FormState, formTitle } from '../shared/forms/form-state.ts';
import { TextField } from '../shared/forms/text-field.tsx';
import type { Frame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';

/** Why the visitor is asked for the code again. */
type EntryPage = FormState & { readonly token: string; readonly notice: string | null };

/**
 * Asks for the code of the notice. It is the same page for every address, also for one that leads nowhere: neither
 * office nor member is named before the code was right.
 */
export function reportEntryPage(frame: Frame, { token, notice, ...state }: EntryPage): string {
  const words = REPORT_LINK_WORDS[frame.language].entry;
  return renderPage({
    frame,
    title: formTitle(words.title, state.errors, frame.language),
    column: null,
    crumbs: [{ label: words.title, path: null }],
    translated: true,
    children: (
      <>
        <ErrorSummary errors={state.errors} labels={{ code: words.code }} />
        <h1>{words.title}</h1>
        {notice && <p className="notice">{notice}</p>}
        <p className="lead">{words.lead}</p>
        <form method="post" action={PATHS.reportLink(encodeURIComponent(token))} noValidate>
          <TextField {...state} name="code" label={words.code} hint={words.codeHint} required />
          <p className="actions">
            <button type="submit" className="button">
              {words.open}
            </button>
          </p>
        </form>
        <p className="hint">{words.lost}</p>
      </>
    ),
  });
}

import { useContext } from 'react';
import type { LinkPage } from '../../application/report-collections/link-page.ts';
import { dayInChina } from '../../domain/calendar/plain-date.ts';
import { dayIn, PageLanguage, useWords } from '../i18n/language.ts';
import { OfficialText } from '../i18n/official-text.tsx';
import { REPORT_LINK_WORDS } from '../i18n/report-collection-words.data.ts';
import { PATHS } from '../paths.ts';
import { ErrorSummary } from '../shared/forms/error-summary.tsx';
import { Field, inputTies } from '../shared/forms/field.tsx';
import { type FormState, formTitle } from '../shared/forms/form-state.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { Dialogue } from './dialogue.tsx';
import { ReadReportView } from './read-report-view.tsx';

/** What the file dialogue offers; what a file really is, the reader decides by its bytes. */
const ACCEPTED = '.html,.htm,.docx,.xlsx,.pdf,.txt,.doc,.wps,.xls,.ods,.odt,.rtf';

type Shown = FormState & { readonly token: string; readonly page: LinkPage; readonly notice: string | null };

/** What an organ sees at its own page: where it stands, its report as read, the findings, the dialogue. */
export function reportLinkPage(frame: AgencyFrame, { token, page, notice, ...state }: Shown): string {
  const words = REPORT_LINK_WORDS[frame.language];
  const title = words.title(page.year);
  return renderPage({
    frame,
    title: formTitle(title, state.errors, frame.language),
    column: null,
    crumbs: [{ label: title, path: null }],
    translated: true,
    children: (
      <>
        <ErrorSummary errors={state.errors} labels={{ report: words.file, text: words.write }} />
        <h1>{title}</h1>
        {notice && (
          <p className="notice" role="status">
            {notice}
          </p>
        )}
        <Standing page={page} />
        {page.draft && <DraftSection token={token} page={page} />}
        {page.mayHandIn && <UploadSection token={token} page={page} state={state} />}
        {!page.draft && page.current && (
          <section aria-labelledby="current">
            <h2 id="current">{words.current}</h2>
            <ReadReportView report={page.current} />
          </section>
        )}
        <Dialogue token={token} page={page} state={state} />
        <form method="post" action={PATHS.reportLinkEnd(token)}>
          <p className="actions">
            <button type="submit" className="button quiet">
              {words.leave}
            </button>
          </p>
        </form>
      </>
    ),
  });
}

function Standing({ page }: { page: LinkPage }) {
  const words = useWords(REPORT_LINK_WORDS);
  const language = useContext(PageLanguage);
  const last = page.handedIn[0];
  return (
    <dl className="facts">
      <div>
        <dt>{words.organ}</dt>
        <dd>
          <OfficialText>{page.name}</OfficialText>
        </dd>
      </div>
      <div>
        <dt>{words.office}</dt>
        <dd>
          <OfficialText>{page.agencyName}</OfficialText>
          {words.telephone(page.telephone)}
        </dd>
      </div>
      <div>
        <dt>{words.dueOn}</dt>
        <dd>
          {dayIn(language, page.dueOn)}
          {page.isLate && (page.status === 'awaited' || page.status === 'returned') && (
            <strong>{words.late}</strong>
          )}
        </dd>
      </div>
      <div>
        <dt>{words.status}</dt>
        <dd>
          <strong>{page.collection === 'closed' ? words.closed : words.statuses[page.status]}</strong>
        </dd>
      </div>
      {last && (
        <div>
          <dt>{words.last}</dt>
          <dd>
            {words.handedIn(last.number, dayIn(language, dayInChina(last.handedInAt)))}
            {last.fileName && (
              <>
                {words.fileNamed}
                <OfficialText>{last.fileName}</OfficialText>
              </>
            )}
          </dd>
        </div>
      )}
    </dl>
  );
}

function DraftSection({ token, page }: { token: string; page: LinkPage }) {
  const { draft } = page;
  const words = useWords(REPORT_LINK_WORDS);
  const [before, after, standing, end] = words.uploaded;
  if (!draft) return null;
  return (
    <section aria-labelledby="draft">
      <h2 id="draft">{words.check}</h2>
      <p className="notice">
        {before}
        <OfficialText>{draft.fileName ?? ''}</OfficialText>
        {after}
        <strong>{standing}</strong>
        {end}
      </p>
      <ReadReportView report={draft} expectedName={page.name} />
      <form method="post" action={PATHS.reportLinkHandIn(token)}>
        <p className="actions">
          <button type="submit" className="button large">
            {words.confirm}
          </button>
        </p>
        {draft.errors > 0 && <p className="hint">{words.withErrors}</p>}
      </form>
    </section>
  );
}

function UploadSection({ token, page, state }: { token: string; page: LinkPage; state: FormState }) {
  const words = useWords(REPORT_LINK_WORDS);
  const ties = { ...state, name: 'report', label: words.file, hint: words.fileHint, required: true };
  const again = page.draft !== null || page.handedIn.length > 0;
  return (
    <section aria-labelledby="upload">
      <h2 id="upload">{again ? words.uploadAgain : words.upload}</h2>
      <form method="post" encType="multipart/form-data" action={PATHS.reportLinkUpload(token)} noValidate>
        <div className="fields">
          <Field {...ties} wide>
            <input {...inputTies(ties)} type="file" accept={ACCEPTED} />
          </Field>
        </div>
        <p className="actions">
          <button type="submit" className="button">
            {words.submit}
          </button>
        </p>
      </form>
    </section>
  );
}

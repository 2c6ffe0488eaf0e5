import { FRAME_WORDS } from '../../i18n/frame-words.data.ts';
import { useWords } from '../../i18n/language.ts';
import { REPORT_CHECK_WORDS } from '../../i18n/report-check-words.data.ts';
import { PATHS } from '../../paths.ts';
import { ErrorSummary } from '../../shared/forms/error-summary.tsx';
import { Field, inputTies } from '../../shared/forms/field.tsx';
import { EMPTY_FORM, type FormErrors, formTitle, hasErrors } from '../../shared/forms/form-state.ts';
import type { AgencyFrame } from '../../shared/page/frame.ts';
import { renderPage } from '../../shared/page/html-page.tsx';
import type { CheckedReport } from './check-result.tsx';
import { CheckResult } from './check-result.tsx';

/** What the file dialogue offers; what a file really is, the reader decides by its bytes. */
const ACCEPTED = '.html,.htm,.docx,.xlsx,.pdf,.txt,.doc,.wps,.xls,.ods,.odt,.rtf';

export type CheckPage = { readonly errors: FormErrors; readonly checked: CheckedReport | null };

/** 年报体检: the form, and below a checked report what was found in it. */
export function checkPage(frame: AgencyFrame, { errors, checked }: CheckPage): string {
  const words = REPORT_CHECK_WORDS[frame.language];
  const { code } = frame.agency;
  const title = checked === null ? words.title : `${words.title}：${words.result}`;
  return renderPage({
    frame,
    title: formTitle(title, errors, frame.language),
    column: 'reports',
    crumbs: [
      { label: FRAME_WORDS[frame.language].columns.reports, path: PATHS.reports(code) },
      { label: words.title, path: null },
    ],
    translated: true,
    ...((checked !== null || hasErrors(errors)) && { unlisted: true as const }),
    children: (
      <>
        <ErrorSummary errors={errors} labels={{ report: words.file, previous: words.previous }} />
        <h1>{words.title}</h1>
        {checked === null ? <p>{words.intro}</p> : <CheckResult {...checked} />}
        <CheckForm code={code} errors={errors} again={checked !== null} />
      </>
    ),
  });
}

function CheckForm({ code, errors, again }: { code: string; errors: FormErrors; again: boolean }) {
  const words = useWords(REPORT_CHECK_WORDS);
  const state = { ...EMPTY_FORM, errors };
  const report = { ...state, name: 'report', label: words.file, hint: words.fileHint, required: true };
  const previous = { ...state, name: 'previous', label: words.previous, hint: words.previousHint };
  return (
    <section className="report-check-form" aria-labelledby="check-form">
      <h2 id="check-form">{again ? words.another : words.choose}</h2>
      <p className="notice">{words.privacy}</p>
      <form method="post" encType="multipart/form-data" action={PATHS.reportCheck(code)} noValidate>
        <div className="fields">
          <Field {...report} wide>
            <input {...inputTies(report)} type="file" accept={ACCEPTED} />
          </Field>
          <Field {...previous} wide>
            <input {...inputTies(previous)} type="file" accept={ACCEPTED} />
          </Field>
        </div>
        <p className="actions">
          <button type="submit" className="button large">
            {words.submit}
          </button>
        </p>
      </form>
      <p className="fine-print">{words.limits}</p>
    </section>
  );
}

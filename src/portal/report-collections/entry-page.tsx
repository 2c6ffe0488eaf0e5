import { PATHS } from '../paths.ts';
import { ErrorSummary } from '../shared/forms/error-summary.tsx';
import { type FormState, formTitle } from '../shared/forms/form-state.ts';
import { TextField } from '../shared/forms/text-field.tsx';
import type { Frame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';

const TITLE = '报送年度报告';

/** Why the visitor is asked for the code again. */
type EntryPage = FormState & { readonly token: string; readonly notice: string | null };

/**
 * Asks for the code of the notice. It is the same page for every address, also for one that leads nowhere: neither
 * office nor member is named before the code was right.
 */
export const reportEntryPage = (frame: Frame, { token, notice, ...state }: EntryPage): string =>
  renderPage({
    frame,
    title: formTitle(TITLE, state.errors),
    column: null,
    crumbs: [{ label: TITLE, path: null }],
    children: (
      <>
        <ErrorSummary errors={state.errors} />
        <h1>{TITLE}</h1>
        {notice && <p className="notice">{notice}</p>}
        <p className="lead">
          本页供收到报送通知的行政机关使用。请输入通知上的访问码，上传本单位的政府信息公开工作年度报告。
        </p>
        <form method="post" action={PATHS.reportLink(encodeURIComponent(token))} noValidate>
          <TextField
            {...state}
            name="code"
            label="访问码"
            hint="12位字母和数字，不分大小写，可以不输入短横线"
            required
          />
          <p className="actions">
            <button type="submit" className="button">
              打开
            </button>
          </p>
        </form>
        <p className="hint">没有收到通知或者访问码遗失的，请与汇总单位联系。</p>
      </>
    ),
  });

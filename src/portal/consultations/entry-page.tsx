import { PATHS } from '../paths.ts';
import { ErrorSummary } from '../shared/forms/error-summary.tsx';
import { type FormState, formTitle } from '../shared/forms/form-state.ts';
import { TextField } from '../shared/forms/text-field.tsx';
import type { Frame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';

const TITLE = '提交征求意见的答复';

/** Why the visitor is asked for the code again. */
export type EntryPage = FormState & { readonly token: string; readonly notice: string | null };

/**
 * Asks for the access code of the letter. It is the same page for every address, also for one that leads nowhere:
 * not even the organ is named before the code was right.
 */
export const entryPage = (frame: Frame, { token, notice, ...state }: EntryPage): string =>
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
          本页供收到政府信息公开征求意见书、协办函的单位和个人使用。请输入函件上的访问码，查看征求意见的内容并提交意见。
        </p>
        <form method="post" action={PATHS.consultation(encodeURIComponent(token))} noValidate>
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
        <p className="hint">
          没有收到函件或者访问码遗失的，请与发函机关联系。也可以不使用本页，按照函件写明的方式邮寄或者当面提交意见。
        </p>
      </>
    ),
  });

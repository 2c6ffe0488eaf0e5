import type { ProgressView } from '../../application/access-requests/public-views.ts';
import { PATHS } from '../paths.ts';
import { ErrorSummary } from '../shared/forms/error-summary.tsx';
import { type FormState, formTitle } from '../shared/forms/form-state.ts';
import { TextAreaField } from '../shared/forms/text-field.tsx';
import { columnOf } from '../shared/page/columns.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';

/** Asks once more before a withdrawal, which cannot be undone. */
export function withdrawalPage(
  frame: AgencyFrame,
  { progress, ...state }: FormState & { readonly progress: ProgressView },
): string {
  const { code } = frame.agency;
  return renderPage({
    frame,
    title: formTitle('撤回申请', state.errors),
    column: 'query',
    crumbs: [
      { label: columnOf('query').label, path: PATHS.query(code) },
      { label: '办理进度', path: PATHS.progress(code) },
      { label: '撤回申请', path: null },
    ],
    children: (
      <>
        <ErrorSummary errors={state.errors} />
        <h1>撤回申请</h1>
        <div className="callout warning">
          <p>
            <strong>撤回后不能恢复。</strong>
            本机关不再办理登记编号为{progress.number}的申请；仍需要这些信息的，可以重新申请。
          </p>
        </div>
        <h2>申请的内容</h2>
        <p className="typed quoted">{progress.description}</p>
        <form method="post" action={PATHS.withdrawal(code)} noValidate>
          <TextAreaField {...state} name="reason" label="撤回的原因" hint="最多1000个字" rows={3} />
          <p className="actions">
            <button type="submit" className="button danger">
              确认撤回
            </button>
            <a href={PATHS.progress(code)}>不撤回，返回办理进度</a>
          </p>
        </form>
      </>
    ),
  });
}

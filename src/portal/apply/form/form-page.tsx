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

const TITLE = '政府信息公开申请表';

/** A form being filled in for the first time, or opened again to change a draft. */
export type FormPage = FormState & {
  /** `null` for a new application. */
  readonly draftId: string | null;
  /** Files the draft already holds. */
  readonly files: readonly KeptFile[];
};

/** The application form (政府信息公开申请表); after an error it comes back with what was typed. */
export function formPage(frame: AgencyFrame, { draftId, files, values, errors }: FormPage): string {
  const { code } = frame.agency;
  const state = { values: { applicant: 'citizen', ...values }, errors };
  return renderPage({
    frame,
    title: formTitle(TITLE, errors),
    column: 'apply',
    crumbs: applyCrumbs(code, '在线申请'),
    children: (
      <>
        <ApplySteps current={1} />
        <ErrorSummary errors={errors} />
        <h1>{TITLE}</h1>
        <div className="callout">
          <p>
            本机关自收到申请之日起20个工作日内答复；需要延长的，最长再延长20个工作日并告知您。下一步可以核对，现在填写的内容还没有提交。
          </p>
          {hasErrors(errors) && draftId === null && (
            <p>
              <strong>已经选择的文件没有保留，请重新选择。</strong>
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
              下一步：核对内容
            </button>
            <a href={draftId ? PATHS.applyCheck(code, draftId) : PATHS.apply(code)}>返回</a>
          </p>
        </form>
      </>
    ),
  });
}

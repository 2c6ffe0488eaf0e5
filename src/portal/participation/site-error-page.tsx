import { SITE_ERROR_CATEGORY_LABELS } from '../../domain/participation/message-kinds.data.ts';
import { PATHS } from '../paths.ts';
import { RadioField } from '../shared/forms/choice-field.tsx';
import { ErrorSummary } from '../shared/forms/error-summary.tsx';
import { type FormState, formTitle } from '../shared/forms/form-state.ts';
import { TextAreaField, TextField } from '../shared/forms/text-field.tsx';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { PART_LABELS, participationCrumbs } from './crumbs.ts';
import { GuardedFields, PersonFields, UploadField } from './parts.tsx';

/** 网站纠错: what is wrong on which page. */
export function siteErrorPage(
  frame: AgencyFrame,
  { formKey, ...state }: FormState & { readonly formKey: string },
): string {
  const { code } = frame.agency;
  return renderPage({
    frame,
    title: formTitle(PART_LABELS.siteErrors, state.errors),
    column: 'participation',
    crumbs: participationCrumbs(code, { label: PART_LABELS.siteErrors, path: null }),
    children: (
      <>
        <ErrorSummary errors={state.errors} />
        <h1>{PART_LABELS.siteErrors}</h1>
        <p>发现本网站内容有误、链接打不开等问题，请告诉我们，核实改正后凭编号和查询码可以查看答复。</p>
        <form method="post" encType="multipart/form-data" action={PATHS.siteError(code)} noValidate>
          <GuardedFields formKey={formKey} />
          <div className="fields">
            <TextField {...state} name="page" label="有问题的页面网址" wide required />
          </div>
          <RadioField
            {...state}
            name="category"
            label="问题的类型"
            options={SITE_ERROR_CATEGORY_LABELS}
            required
          />
          <TextAreaField
            {...state}
            name="text"
            label="问题描述"
            hint="请写明错在哪里、应当怎样，最多1000字"
            rows={5}
            required
          />
          <UploadField {...state} label="截图" />
          <PersonFields {...state} demanded={false} />
          <p className="actions">
            <button type="submit" className="button large">
              提交
            </button>
          </p>
        </form>
      </>
    ),
  });
}

import { PATHS } from '../paths.ts';
import { ErrorSummary } from '../shared/forms/error-summary.tsx';
import { type FormState, formTitle } from '../shared/forms/form-state.ts';
import { columnOf } from '../shared/page/columns.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { QueryForm } from './query-form.tsx';

/** `notice`: why the visitor is here again, such as an ended session; `null` on a first visit. */
export type QueryPage = FormState & { readonly notice: string | null };

/** 申请进度查询: asks for number and query code. */
export function queryPage(frame: AgencyFrame, { notice, ...state }: QueryPage): string {
  const { agency } = frame;
  const { label } = columnOf('query');
  return renderPage({
    frame,
    title: formTitle(label, state.errors),
    column: 'query',
    crumbs: [{ label, path: null }],
    children: (
      <>
        <ErrorSummary errors={state.errors} />
        <h1>{label}</h1>
        {notice && <p className="notice">{notice}</p>}
        <p>输入申请接收回执上的登记编号和查询码，可以查看办理进度、补正材料、撤回申请、下载答复。</p>
        <QueryForm code={agency.code} {...state} />
        <h2>忘记登记编号或者查询码</h2>
        <p>
          查询码只告知申请人本人，本机关也无法查看。遗失查询码的，可以
          <a href={PATHS.lostCode(agency.code)}>申请重新获取查询码</a>
          ；忘记登记编号的，请携带身份证明到{agency.profile.officeName}（{agency.profile.address}，
          {agency.profile.hours}）办理，或者拨打电话{agency.profile.telephone}咨询。
        </p>
        <p>
          还没有申请？<a href={PATHS.apply(agency.code)}>查看依申请公开说明</a>
        </p>
      </>
    ),
  });
}

import type { OpinionReceipt } from '../../application/participation/solicitations/hand-in-opinion.ts';
import type { PublicSolicitationView } from '../../application/participation/solicitations/public-solicitations.ts';
import { inChinese } from '../../domain/calendar/plain-date.ts';
import { PATHS } from '../paths.ts';
import { ErrorSummary } from '../shared/forms/error-summary.tsx';
import { type FormState, formTitle } from '../shared/forms/form-state.ts';
import { TextAreaField } from '../shared/forms/text-field.tsx';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { instantInChinese } from '../shared/parts/chinese-days.ts';
import { PART_LABELS, participationCrumbs } from './crumbs.ts';
import { GuardedFields, PersonFields, UploadField } from './parts.tsx';

const crumbsOf = (code: string, view: Pick<PublicSolicitationView, 'id' | 'title'>, label: string) =>
  participationCrumbs(
    code,
    { label: PART_LABELS.solicitations, path: PATHS.solicitations(code) },
    { label: view.title, path: PATHS.solicitation(code, view.id) },
    { label, path: null },
  );

type OpinionPage = FormState & {
  readonly view: PublicSolicitationView;
  readonly formKey: string;
  /** Whether the organ demands name and contact. */
  readonly demanded: boolean;
};

/** 我要提意见: the form of an opinion. */
export function opinionPage(frame: AgencyFrame, { view, formKey, demanded, ...state }: OpinionPage): string {
  const { code } = frame.agency;
  return renderPage({
    frame,
    title: formTitle('我要提意见', state.errors),
    column: 'participation',
    crumbs: crumbsOf(code, view, '我要提意见'),
    children: (
      <>
        <ErrorSummary errors={state.errors} />
        <h1>我要提意见</h1>
        <p>
          征集事项：<a href={PATHS.solicitation(code, view.id)}>{view.title}</a>（{inChinese(view.toOn)}截止）
        </p>
        <div className="callout">
          <p>您的意见加密保存，只供本机关研究采纳，不逐条公开；结束后公布意见的归类、采纳情况和理由。</p>
        </div>
        <form method="post" encType="multipart/form-data" action={PATHS.opinion(code, view.id)} noValidate>
          <GuardedFields formKey={formKey} />
          <TextAreaField
            {...state}
            name="text"
            label="意见和建议"
            hint="请写明针对哪一条、怎样修改和理由，最多5000字；请不要写身份证号、电话等个人信息"
            rows={10}
            required
          />
          <UploadField {...state} label="附件" />
          <PersonFields {...state} demanded={demanded} />
          <p className="actions">
            <button type="submit" className="button large">
              提交意见
            </button>
            <a href={PATHS.solicitation(code, view.id)}>返回</a>
          </p>
        </form>
      </>
    ),
  });
}

/** What has been handed in, with its number. */
export function opinionReceiptPage(
  frame: AgencyFrame,
  view: PublicSolicitationView,
  { number, handedInAt }: OpinionReceipt,
): string {
  const { code } = frame.agency;
  return renderPage({
    frame,
    title: '意见已经提交',
    column: 'participation',
    crumbs: crumbsOf(code, view, '提交成功'),
    children: (
      <>
        <h1>意见已经提交</h1>
        <p className="result good" role="status">
          <strong>感谢您的参与</strong>
          <span>本机关将归纳研究收到的意见，采纳情况在征集结束后于本网站公布。</span>
        </p>
        <dl className="facts">
          <div>
            <dt>收件编号</dt>
            <dd className="number">{number}</dd>
          </div>
          <div>
            <dt>提交时间</dt>
            <dd>{instantInChinese(new Date(handedInAt))}</dd>
          </div>
          <div>
            <dt>征集事项</dt>
            <dd>
              <a href={PATHS.solicitation(code, view.id)}>{view.title}</a>
            </dd>
          </div>
        </dl>
      </>
    ),
  });
}

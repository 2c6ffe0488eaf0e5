import { LINK_MINUTES } from '../../../domain/notices/compose-notice.ts';
import { PATHS } from '../../paths.ts';
import { RadioField } from '../../shared/forms/choice-field.tsx';
import { ErrorSummary } from '../../shared/forms/error-summary.tsx';
import { type FormState, formTitle } from '../../shared/forms/form-state.ts';
import { TextField } from '../../shared/forms/text-field.tsx';
import { columnOf } from '../../shared/page/columns.ts';
import type { AgencyFrame } from '../../shared/page/frame.ts';
import { renderPage } from '../../shared/page/html-page.tsx';

/** The ways to a new code without coming in person. */
export const WAYS = {
  email: '把链接发送到登记的电子邮箱',
  post: '邮寄到登记的通信地址',
} as const;

/** `asked`: the form has just been taken; `byMail`: whether this installation can send e-mail at all. */
type LostCodePage = FormState & { readonly asked: boolean; readonly byMail: boolean };

export const lostCodeCrumbs = (code: string, label: string) => [
  { label: columnOf('query').label, path: PATHS.query(code) },
  { label, path: null },
];

const TITLE = '重新获取查询码';

/** 遗失查询码: by the registered e-mail, by post to the registered address, or in person. */
export function lostCodePage(frame: AgencyFrame, { asked, byMail, ...state }: LostCodePage): string {
  const { agency } = frame;
  return renderPage({
    frame,
    title: formTitle(TITLE, state.errors),
    column: 'query',
    crumbs: lostCodeCrumbs(agency.code, TITLE),
    children: (
      <>
        <ErrorSummary errors={state.errors} />
        <h1>{TITLE}</h1>
        {asked && <Asked />}
        {!asked && (
          <>
            <p>
              填写登记编号和申请时登记的联系方式。为保护申请人的个人信息，无论填写的内容是否与登记的相符，本页都给出同样的提示。
            </p>
            <AskForm code={agency.code} byMail={byMail} {...state} />
          </>
        )}
        <h2>到窗口办理</h2>
        <p>
          登记的联系方式已经不用的，或者忘记登记编号的，请申请人本人携带身份证明（单位携带主体资格证明）到
          {agency.profile.officeName}（{agency.profile.address}，{agency.profile.hours}
          ）当场领取新的查询码，电话{agency.profile.telephone}。
        </p>
        <p>
          <a href={PATHS.query(agency.code)}>返回申请进度查询</a>
        </p>
      </>
    ),
  });
}

/** The same words for every ask. */
const Asked = () => (
  <div className="result good" role="status">
    <strong>已经收到您的请求</strong>
    <span>
      填写的内容与登记的相符的：选择电子邮箱的，几分钟内会收到一封邮件，请在{LINK_MINUTES}
      分钟内打开其中的链接；选择邮寄的，本机关会把新的查询码寄到登记的通信地址。没有收到的，请核对后15分钟再试，或者到窗口办理。
    </span>
  </div>
);

const AskForm = ({ code, byMail, ...state }: FormState & { code: string; byMail: boolean }) => (
  <form method="post" action={PATHS.lostCode(code)} noValidate>
    <div className="fields">
      <TextField {...state} name="number" label="登记编号" hint="申请接收回执上的编号" required />
    </div>
    <RadioField
      {...state}
      name="way"
      label="获取的方式"
      options={byMail ? WAYS : { post: WAYS.post }}
      required
    />
    <div className="fields">
      <TextField
        {...state}
        name="contact"
        label={byMail ? '登记的电子邮箱或者联系电话' : '登记的联系电话'}
        hint={
          byMail
            ? '选择电子邮箱的填电子邮箱，选择邮寄的填联系电话，应与申请时填写的相同'
            : '应与申请时填写的相同'
        }
        autoComplete="off"
        required
      />
    </div>
    <p className="actions">
      <button type="submit" className="button">
        提交
      </button>
    </p>
  </form>
);

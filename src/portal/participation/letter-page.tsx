import { LETTER_CATEGORY_LABELS } from '../../domain/participation/message-kinds.data.ts';
import { PATHS } from '../paths.ts';
import { RadioField } from '../shared/forms/choice-field.tsx';
import { ErrorSummary } from '../shared/forms/error-summary.tsx';
import { type FormState, formTitle } from '../shared/forms/form-state.ts';
import { TextAreaField, TextField } from '../shared/forms/text-field.tsx';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { PART_LABELS, participationCrumbs } from './crumbs.ts';
import { Boundaries, GuardedFields, PersonFields, UploadField } from './parts.tsx';

type LetterPage = FormState & {
  readonly formKey: string;
  /** The letter reads like a request for information: its author decides which it is. */
  readonly boundary: boolean;
};

const TITLE = '我要写信';
const CONSENT = { yes: '同意公开（隐去姓名、联系方式等个人信息）', no: '不同意，只答复本人' };

/** 我要写信: the form of a letter. */
export function letterPage(frame: AgencyFrame, { formKey, boundary, ...state }: LetterPage): string {
  const { code } = frame.agency;
  return renderPage({
    frame,
    title: formTitle(TITLE, state.errors),
    column: 'participation',
    crumbs: participationCrumbs(
      code,
      { label: PART_LABELS.mailbox, path: PATHS.mailbox(code) },
      { label: TITLE, path: null },
    ),
    children: (
      <>
        <ErrorSummary errors={state.errors} />
        <h1>{TITLE}</h1>
        <form method="post" encType="multipart/form-data" action={PATHS.mailboxNew(code)} noValidate>
          {boundary && <BoundaryChoice />}
          <GuardedFields formKey={formKey} />
          <RadioField {...state} name="category" label="类别" options={LETTER_CATEGORY_LABELS} required />
          <div className="fields">
            <TextField {...state} name="subject" label="标题" hint="最多60字" wide required />
          </div>
          <TextAreaField
            {...state}
            name="text"
            label="内容"
            hint="最多3000字；请不要写身份证号、银行账号等个人信息"
            rows={8}
            required
          />
          <UploadField {...state} label="附件" />
          <RadioField {...state} name="consents" label="是否同意公开来信和答复" options={CONSENT} required />
          <PersonFields {...state} demanded={false} />
          <p className="actions">
            <button type="submit" className="button large" name="intent" value={boundary ? 'letter' : ''}>
              {boundary ? '仍作为来信提交' : '提交'}
            </button>
            <a href={PATHS.mailbox(code)}>返回</a>
          </p>
        </form>
        <h2>不属于信箱受理的事项</h2>
        <Boundaries code={code} />
      </>
    ),
  });
}

const BoundaryChoice = () => (
  <div className="callout" role="alert">
    <p>
      <strong>您写的内容像是要求提供政府信息。</strong>
      提出政府信息公开申请的，本机关自收到之日起20个工作日内答复，不服答复的可以申请行政复议或者提起诉讼；写在信箱里的，不按申请办理。
      选择的附件没有保留，请重新选择。
    </p>
    <p className="actions">
      <button type="submit" className="button" name="intent" value="apply">
        转为政府信息公开申请（带上已经写的内容）
      </button>
    </p>
  </div>
);

import { Form, Select } from 'antd';
import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import { today } from '../../shared/today.ts';
import type { ActionForm } from './action-form.ts';
import { Choice, Day, Words } from './fields.tsx';
import { CONSULTATION_KINDS, optionsOf } from './labels.data.ts';

const openIn = (view: CaseView) => view.consultations.filter((it) => it.endedOn === null);

/** Which consultation is meant; chosen beforehand where only one is open. */
const WhichConsultation = ({ view }: { readonly view: CaseView }) => (
  <Form.Item
    name="consultationId"
    label="征求意见的对象"
    rules={[{ required: true, message: '请选择征求意见的对象' }]}
  >
    <Select
      options={openIn(view).map((it) => ({ value: it.id, label: `${it.party}（期限至 ${it.dueOn}）` }))}
    />
  </Form.Item>
);

const theOnlyOne = (view: CaseView) => {
  const [first, ...others] = openIn(view);
  return first && others.length === 0 ? { consultationId: first.id } : {};
};

/** Opinions of third parties and other organs: asked, given, or not given in time. */
export const CONSULTATION_FORMS = {
  'send-consultation': {
    explain:
      '征求意见所需时间不计入答复期限（《条例》第三十三条第三款）。对方应当自收到征求意见书之日起15个工作日内提出意见。',
    Fields: () => (
      <>
        <Choice name="kind" label="征求意见的对象" options={optionsOf(CONSULTATION_KINDS)} />
        <Words name="party" label="第三方或者机关名称" longest={200} rows={1} />
        <Words
          name="question"
          label="征求意见的内容"
          longest={2000}
          rows={5}
          hint="不得透露申请人的身份和个人信息。"
        />
        <Day name="deliveredOn" label="对方收到的日期" hint="期限自对方收到的次日起算。" future />
      </>
    ),
    initial: () => ({ kind: 'third-party', deliveredOn: today() }),
    wide: true,
  },
  'return-consultation': {
    Fields: ({ view }: { readonly view: CaseView }) => (
      <>
        <WhichConsultation view={view} />
        <Choice
          name="consents"
          label="对方意见"
          options={[
            { value: true, label: '同意公开' },
            { value: false, label: '不同意公开' },
          ]}
        />
        <Day label="收到反馈的日期" />
        <Words label="反馈意见和理由" longest={2000} rows={4} />
      </>
    ),
    initial: (view) => ({ on: today(), ...theOnlyOne(view) }),
  },
  'time-out-consultation': {
    explain:
      '第三方逾期未提出意见的，由本机关依照《条例》决定是否公开；共同制作的行政机关逾期未提出意见的，视为同意公开。',
    Fields: WhichConsultation,
    initial: theOnlyOne,
  },
} as const satisfies Record<string, ActionForm>;

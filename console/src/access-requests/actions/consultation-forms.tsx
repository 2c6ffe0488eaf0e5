import { Checkbox, Form, Select } from 'antd';
import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import { today } from '../../shared/today.ts';
import type { ActionForm } from './action-form.ts';
import { FilesShown, PartyKind, SilenceHint } from './consultation-fields.tsx';
import { Choice, Day, Words } from './fields.tsx';
import { CONSULTATION_KINDS, optionsOf } from './labels.data.ts';

const openIn = (view: CaseView) => view.consultations.filter((it) => it.endedOn === null);

/** 期限至…, or why no day can be named yet. */
const dueText = (dueOn: string | null): string => (dueOn ? `期限至 ${dueOn}` : '未登记收到日期');

/** Which consultation is meant; chosen beforehand where only one is open. */
const WhichConsultation = ({ view }: { readonly view: CaseView }) => (
  <Form.Item
    name="consultationId"
    label="征求意见的对象"
    rules={[{ required: true, message: '请选择征求意见的对象' }]}
  >
    <Select
      options={openIn(view).map((it) => ({
        value: it.id,
        label: it.kind === 'secrecy-authority' ? it.party : `${it.party}（${dueText(it.dueOn)}）`,
      }))}
    />
  </Form.Item>
);

/** A third party or an organ agrees or not; the authority on secrecy determines (art. 17). */
function Consent({ view }: { readonly view: CaseView }) {
  const id = Form.useWatch<string | undefined>('consultationId', Form.useFormInstance());
  const determined = view.consultations.find((it) => it.id === id)?.kind === 'secrecy-authority';
  return (
    <Choice
      name="consents"
      label={determined ? '确定的结果' : '对方意见'}
      options={[
        { value: true, label: determined ? '可以公开' : '同意公开' },
        { value: false, label: determined ? '不得公开' : '不同意公开' },
      ]}
    />
  );
}

const theOnlyOne = (view: CaseView) => {
  const [first, ...others] = openIn(view);
  return first && others.length === 0 ? { consultationId: first.id } : {};
};

/** Opinions of third parties and other organs: asked, received by them, given, or not given in time. */
export const CONSULTATION_FORMS = {
  'send-consultation': {
    explain:
      '向对方发出征求意见书或者协办函，并告知申请人期限暂停（《条例》第三十三条第三款）。函件载有对方专用页面的网址和访问码，对方可以在线提交意见。同时征求几方意见的，逐一发出，同日同类的只告知申请人一次。',
    Fields: ({ view }: { readonly view: CaseView }) => (
      <>
        <Choice
          name="kind"
          label="征求意见的对象"
          options={optionsOf(CONSULTATION_KINDS).filter((it) => it.value !== 'secrecy-authority')}
        />
        <SilenceHint />
        <Words name="party" label="第三方或者机关名称" longest={200} rows={1} />
        <PartyKind />
        <Words
          name="subject"
          label="对外使用的申请内容标题"
          longest={100}
          rows={1}
          optional
          hint={`写入函件和专用页面；不填的，使用“${view.title}”。不得含有申请人的名称。`}
        />
        <Words
          name="question"
          label="征求意见的内容"
          longest={2000}
          rows={5}
          hint="不得透露申请人的身份和个人信息。"
        />
        <Words
          name="information"
          label="涉及的信息种类"
          longest={500}
          rows={2}
          optional
          hint="例如：投标报价明细表、设备清单。不填的，只写明申请内容标题。"
        />
        <FilesShown view={view} />
        <Form.Item
          name="handedOver"
          valuePropName="checked"
          extra="邮寄的不勾选，待对方收到后用“登记对方收到日期”登记；15个工作日自对方收到的次日起算。"
        >
          <Checkbox>已当面送交，对方今日收到</Checkbox>
        </Form.Item>
      </>
    ),
    initial: () => ({ kind: 'third-party', partyKind: 'organisation', fileIds: [], handedOver: false }),
    toBody: ({ handedOver, partyKind, subject, information, fileIds, ...body }) => ({
      ...body,
      partyKind: partyKind ?? 'organisation',
      subject: subject ?? '',
      information: information ?? '',
      fileIds: fileIds ?? [],
      deliveredOn: handedOver ? today() : null,
    }),
    wide: true,
  },
  'record-delivery': {
    explain:
      '15个工作日自对方收到征求意见书的次日起算（《条例》第三十二条、第三十四条）。在登记以前，征求意见没有届满日；自发出之日起30个工作日仍未登记的，系统停止征求意见，答复期限继续计算。登记有误的，可以重新登记，以最后一次登记的为准。',
    Fields: ({ view }: { readonly view: CaseView }) => (
      <>
        <WhichConsultation view={view} />
        <Day label="对方收到的日期" />
        <Words label="送达凭证" rows={2} hint="例如：挂号信回执、邮件查询结果、签收人的岗位。" />
      </>
    ),
    initial: (view) => ({ on: today(), ...theOnlyOne(view) }),
  },
  'return-consultation': {
    Fields: ({ view }: { readonly view: CaseView }) => (
      <>
        <WhichConsultation view={view} />
        <Consent view={view} />
        <Day label="收到反馈的日期" />
        <Words label="反馈意见和理由" longest={2000} rows={4} />
      </>
    ),
    initial: (view) => ({ on: today(), ...theOnlyOne(view) }),
  },
  'time-out-consultation': {
    explain:
      '第三方逾期未提出意见的，由本机关依照《条例》决定是否公开；共同制作的行政机关逾期未提出意见的，视为同意公开；其他机关逾期未反馈的，没有法律效果。',
    Fields: WhichConsultation,
    initial: theOnlyOne,
  },
  'stop-consultation': {
    explain:
      '征求意见书无法送达，或者不再需要征求意见的，停止征求意见：答复期限自次日起继续计算，不视为对方同意公开，也不视为不同意公开，由本机关依照《条例》的规定决定。请先上传退件、查询结果等凭证。',
    Fields: ({ view }: { readonly view: CaseView }) => (
      <>
        <WhichConsultation view={view} />
        <Choice
          name="ground"
          label="停止的原因"
          options={[
            { value: 'undeliverable', label: '征求意见书无法送达' },
            { value: 'not-needed', label: '不再需要征求意见' },
          ]}
        />
        <Day label="确认的日期（退件日、查明日）" />
        <Words label="理由和凭证" rows={3} />
      </>
    ),
    initial: (view) => ({ on: today(), ...theOnlyOne(view) }),
  },
} as const satisfies Record<string, ActionForm>;

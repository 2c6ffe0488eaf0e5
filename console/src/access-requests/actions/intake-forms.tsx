import { Form, Input } from 'antd';
import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import { today } from '../../shared/today.ts';
import { HandlerFields } from '../assign/handler-fields.tsx';
import type { ActionForm } from './action-form.ts';
import { Choice, Day, Words } from './fields.tsx';

const withDepartment = (values: Record<string, unknown>) => ({
  ...values,
  departmentId: values['departmentId'] ?? null,
  note: values['note'] ?? '',
});

/** Typed, because browsers of another language show the hours of their own clock. */
const CLOCK_TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** How the applicant was reached or tried: what the record of the day of receipt (L02) must show. */
const ContactFields = () => (
  <div className="two-columns">
    <Words name={['contact', 'way']} label="联系方式" longest={100} rows={1} placeholder="例如：电话" />
    <Form.Item
      name={['contact', 'at']}
      label="联系时间"
      normalize={(typed: string) => typed.replace('：', ':')}
      rules={[
        { required: true, message: '请填写联系时间' },
        { pattern: CLOCK_TIME, message: '联系时间应为 09:30 这样的格式' },
      ]}
    >
      <Input maxLength={5} autoComplete="off" placeholder="例如：09:30" />
    </Form.Item>
    <Words
      name={['contact', 'counterpart']}
      label="联系对方"
      longest={100}
      rows={1}
      placeholder="例如：申请人本人"
    />
    <Words
      name={['contact', 'proof']}
      label="录音、截图等凭证"
      longest={200}
      rows={1}
      placeholder="例如：通话录音存卷"
    />
  </div>
);

/** Contact, receipt and assignment. */
export const INTAKE_FORMS = {
  'record-contact': {
    explain: '与申请人联系确认申请。未能联系上的，先作登记，答复期限自恢复联络之日起算。',
    Fields: () => (
      <>
        <Choice
          name="reached"
          label="是否联系上"
          options={[
            { value: true, label: '已联系上' },
            { value: false, label: '未能联系上' },
          ]}
        />
        <ContactFields />
        <Words label="联系的结果" />
      </>
    ),
  },
  'confirm-receipt': {
    explain:
      '以互联网、传真、平常信函等方式提出的申请，以双方确认之日为收到申请之日（《条例》第三十一条），次日起算答复期限。',
    Fields: () => (
      <>
        <Day label="双方确认之日" />
        <ContactFields />
        <Words label="确认的结果" />
      </>
    ),
    initial: () => ({ on: today() }),
  },
  'take-up': {
    explain: '拟定标题并分给承办人。标题显示在列表中，不得含有申请人的个人信息。',
    Fields: ({ view }: { readonly view: CaseView }) => (
      <>
        <p className="quoted">
          <span className="muted">申请人的描述：</span>
          {view.description}
        </p>
        <Form.Item
          name="title"
          label="申请内容标题"
          rules={[{ required: true, whitespace: true, message: '请填写申请内容标题' }]}
        >
          <Input maxLength={100} />
        </Form.Item>
        <HandlerFields />
        <Words label="分办意见" optional />
      </>
    ),
    initial: (view) => ({ title: /^（.*）$/.test(view.title) ? '' : view.title }),
    toBody: withDepartment,
  },
  reassign: {
    Fields: () => (
      <>
        <HandlerFields />
        <Words label="改派原因" />
      </>
    ),
    toBody: withDepartment,
  },
} as const satisfies Record<string, ActionForm>;

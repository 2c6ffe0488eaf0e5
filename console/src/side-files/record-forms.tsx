import { Form, Input } from 'antd';
import { RECORD_FINDING_LABELS, RECORD_FINDINGS } from '../../../src/domain/side-files/kinds.data.ts';
import { Choice, Day, Words } from '../access-requests/actions/fields.tsx';
import { today } from '../shared/today.ts';
import type { SideActionForm } from './side-action-form.ts';

const onDay = () => ({ on: today() });

const VerifyFields = () => {
  const finding = Form.useWatch<string | undefined>('finding');
  return (
    <>
      <Day label="核实日期" />
      <Choice
        name="finding"
        label="核实结论"
        options={RECORD_FINDINGS.map((value) => ({ value, label: RECORD_FINDING_LABELS[value] }))}
      />
      <Words label="核实的经过和证据" longest={2000} />
      {finding === 'inaccurate' && (
        <>
          <Words name="before" label="更正前的内容" longest={1000} />
          <Words name="after" label="更正后的内容" longest={1000} />
          <Day name="doneOn" label="更正日期" />
        </>
      )}
      {finding === 'not-competent' && (
        <>
          <Words name="organName" label="有权更正的行政机关名称" longest={200} rows={1} />
          <Words name="organContact" label="有权更正的行政机关的联系方式" longest={200} rows={1} />
          <Day name="doneOn" label="转送日期" hint="没有转送、只告知申请人自行提出的，不填。" optional />
        </>
      )}
    </>
  );
};

/** The steps by which a personal record is corrected, passed on or left as it is (art. 41). */
export const RECORD_FORMS = {
  'verify-record': {
    Fields: VerifyFields,
    initial: onDay,
    toBody: (values) => ({
      before: '',
      after: '',
      organName: '',
      organContact: '',
      ...values,
      doneOn: values['doneOn'] ?? null,
    }),
  },
  'sign-answer': {
    explain: '签发后即编文号、生成告知书，内容不能再改。核实人不能签发自己核实的告知书。',
    Fields: () => (
      <>
        <Words label="签发意见" optional />
        <Form.Item
          name="password"
          label="登录密码"
          rules={[{ required: true, message: '请输入您的登录密码' }]}
        >
          <Input.Password autoComplete="current-password" />
        </Form.Item>
      </>
    ),
    toBody: (values) => ({ ...values, note: values['note'] ?? '' }),
  },
  'serve-answer': {
    Fields: () => (
      <>
        <Day label="送达日期" />
        <Choice
          name="method"
          label="送达方式"
          options={[
            { value: 'counter', label: '当面送达' },
            { value: 'post', label: '邮政企业寄送' },
            { value: 'entrusted-organ', label: '委托其他机关送达' },
            { value: 'online', label: '网上送达' },
          ]}
        />
        <Words label="送达凭证" />
      </>
    ),
    initial: onDay,
  },
  'record-told': {
    explain: '不予更正的，另行制作书面答复并送达，在此登记文号。',
    Fields: () => (
      <>
        <Day label="送达日期" />
        <Words name="letterNumber" label="书面答复的文号" longest={100} rows={1} />
        <Words label="送达的方式和凭证" />
      </>
    ),
    initial: onDay,
  },
} as const satisfies Record<string, SideActionForm>;

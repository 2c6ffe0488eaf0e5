import { Form, Input, Radio, Select } from 'antd';
import { optionsOf } from '../actions/labels.data.ts';
import { IDENTITY_TYPES, ORGANISATION_KINDS } from './register.data.ts';

const KINDS = [
  { value: 'citizen', label: '公民' },
  { value: 'organisation', label: '法人或者其他组织' },
];

type LineProps = {
  readonly name: string;
  readonly label: string;
  readonly longest: number;
  readonly optional?: boolean;
  readonly pattern?: readonly [RegExp, string];
};

/** One line of the application form. */
function Line({ name, label, longest, optional, pattern }: LineProps) {
  return (
    <Form.Item
      name={['form', name]}
      label={optional ? `${label}（选填）` : label}
      rules={[
        ...(optional ? [] : [{ required: true, whitespace: true, message: `请填写${label}` }]),
        ...(pattern ? [{ pattern: pattern[0], message: pattern[1] }] : []),
      ]}
    >
      <Input maxLength={longest} autoComplete="off" />
    </Form.Item>
  );
}

const OneOf = ({
  name,
  label,
  options,
}: {
  name: string;
  label: string;
  options: Record<string, string>;
}) => (
  <Form.Item name={['form', name]} label={label} rules={[{ required: true, message: `请选择${label}` }]}>
    <Select options={optionsOf(options)} />
  </Form.Item>
);

/** What art. 29 demands of the applicant and nothing else; the use of the information is never asked. */
export function ApplicantFields() {
  const citizen = (Form.useWatch(['form', 'applicant']) ?? 'citizen') === 'citizen';
  return (
    <>
      <Form.Item name={['form', 'applicant']} label="申请人类型" required>
        <Radio.Group options={KINDS} />
      </Form.Item>
      <div className="two-columns">
        {citizen ? (
          <>
            <Line name="name" label="姓名" longest={50} />
            <OneOf name="identityType" label="证件类型" options={IDENTITY_TYPES} />
            <Line name="identityNumber" label="证件号码" longest={30} />
          </>
        ) : (
          <>
            <Line name="name" label="单位名称" longest={100} />
            <OneOf name="organisationKind" label="单位类别" options={ORGANISATION_KINDS} />
            <Line name="creditCode" label="统一社会信用代码" longest={30} />
            <Line name="contactName" label="联系人姓名" longest={50} />
          </>
        )}
        <Line
          name="phone"
          label="联系电话"
          longest={30}
          pattern={[/^[0-9+（）() -]{5,30}$/, '请填写正确的联系电话']}
        />
        <Line name="address" label="通信地址" longest={200} />
        <Line
          name="email"
          label="电子邮箱"
          longest={100}
          optional
          pattern={[/^[^@\s]+@[^@\s]+\.[^@\s]+$/, '电子邮箱的格式不正确']}
        />
        <Line
          name="postcode"
          label="邮政编码"
          longest={6}
          optional
          pattern={[/^\d{6}$/, '邮政编码应为6位数字']}
        />
      </div>
    </>
  );
}

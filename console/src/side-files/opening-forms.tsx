import { Form, InputNumber } from 'antd';
import type { ComponentType } from 'react';
import {
  DISPUTE_ROLE_LABELS,
  DISPUTE_ROLES,
  type OPENED_BY_HAND,
} from '../../../src/domain/side-files/kinds.data.ts';
import { Choice, Day, Words } from '../access-requests/actions/fields.tsx';
import { today } from '../shared/today.ts';

/** A kind that is opened by hand. */
export type OpenedKind = (typeof OPENED_BY_HAND)[number];

type OpeningForm = {
  readonly explain: string;
  readonly Fields: ComponentType;
  readonly initial: () => object;
};

const Role = () => (
  <Choice
    name="role"
    label="本机关在案件中的地位"
    options={DISPUTE_ROLES.map((value) => ({ value, label: DISPUTE_ROLE_LABELS[value] }))}
    hint="只有作为原行为机关的，计入年度报告表4（国办公开办函〔2016〕201号）。"
  />
);

/** The particulars of a reconsideration; the same when they are put right later. */
export const ReconsiderationFields = () => (
  <>
    <Words name="body" label="行政复议机关" longest={200} rows={1} />
    <Words name="caseNumber" label="案号" longest={100} rows={1} />
    <Role />
    <Choice
      name="procedure"
      label="审理程序"
      options={[
        { value: 'ordinary', label: '普通程序（10个工作日内答复）' },
        { value: 'simplified', label: '简易程序（5个工作日内答复）' },
      ]}
    />
    <Day name="receivedOn" label="收到答复通知书的日期" />
  </>
);

/** The particulars of a suit. */
export const LitigationFields = () => (
  <>
    <Words name="body" label="人民法院" longest={200} rows={1} />
    <Words name="caseNumber" label="案号" longest={100} rows={1} />
    <Role />
    <Choice
      name="reviewedFirst"
      label="起诉前是否经过行政复议"
      options={[
        { value: false, label: '未经复议直接起诉' },
        { value: true, label: '复议后起诉' },
      ]}
    />
    <Day name="receivedOn" label="收到起诉状副本的日期" />
  </>
);

/** Why information that was applied for should be published to all. */
export const ToProactiveFields = () => (
  <>
    <Choice
      name="ground"
      label="情形"
      options={[
        { value: 'suggestion', label: '申请人建议转为主动公开' },
        { value: 'many-applicants', label: '多个申请人申请同一政府信息' },
      ]}
    />
    <Form.Item name="applicants" label="申请人数" rules={[{ required: true, message: '请填写申请人数' }]}>
      <InputNumber min={1} max={100_000} precision={0} />
    </Form.Item>
    <Day name="receivedOn" label="收到建议（发现多人申请）的日期" />
  </>
);

const CorrectionFields = () => (
  <>
    <Words
      name="title"
      label="更正事项标题"
      longest={100}
      rows={1}
      hint="不得含个人信息，例如：房屋登记信息更正"
    />
    <Day name="receivedOn" label="收到更正要求的日期" />
    <Choice
      name={['person', 'kind']}
      label="申请人的类型"
      options={[
        { value: 'person', label: '公民' },
        { value: 'organisation', label: '法人和其他组织' },
      ]}
    />
    <Words name={['person', 'name']} label="姓名或者名称" longest={100} rows={1} />
    <Words name={['person', 'identityNumber']} label="证件号码" longest={50} rows={1} optional />
    <Words name={['person', 'contact']} label="联系方式" longest={100} rows={1} />
    <Words name={['person', 'address']} label="通信地址" longest={200} rows={1} optional />
    <Words name="record" label="政府信息记录的名称和所在" longest={300} rows={2} />
    <Words name="wanted" label="要求更正的内容" longest={1000} />
    <Words name="evidence" label="记录不准确的情况和证据" longest={2000} />
  </>
);

/** The form of every kind that is opened by hand. */
export const OPENING_FORMS: Readonly<Record<OpenedKind, OpeningForm>> = {
  reconsideration: {
    explain:
      '自收到答复通知书之日起，普通程序10个工作日、简易程序5个工作日内提出书面答复并提交证据、依据（《行政复议法》第四十八条、第五十四条）。',
    Fields: () => (
      <>
        <ReconsiderationFields />
        <Words label="复议请求和理由" longest={2000} optional />
      </>
    ),
    initial: () => ({ role: 'original-actor', procedure: 'ordinary', receivedOn: today(), note: '' }),
  },
  litigation: {
    explain:
      '自收到起诉状副本之日起15日内提交答辩状和证据；最后一日是休息日的，顺延（《行政诉讼法》第六十七条、《民事诉讼法》第八十五条）。',
    Fields: () => (
      <>
        <LitigationFields />
        <Words label="诉讼请求和理由" longest={2000} optional />
      </>
    ),
    initial: () => ({ role: 'original-actor', receivedOn: today(), note: '' }),
  },
  'request-to-proactive': {
    explain:
      '多个申请人申请同一政府信息且可以公开的，可以纳入主动公开范围；申请人认为属于主动公开范围而建议的，审核属实应当及时主动公开（《条例》第四十四条）。期限按第二十六条20个工作日计算。',
    Fields: () => (
      <>
        <ToProactiveFields />
        <Words label="建议或者认定的理由" longest={2000} />
      </>
    ),
    initial: () => ({ ground: 'suggestion', applicants: 1, receivedOn: today() }),
  },
  'record-correction': {
    explain:
      '公民、法人和其他组织有证据证明与其自身相关的政府信息记录不准确的，可以要求更正（《条例》第四十一条）。个人信息加密保存，查看留痕。',
    Fields: CorrectionFields,
    initial: () => ({
      receivedOn: today(),
      person: { kind: 'person', identityNumber: '', address: '' },
    }),
  },
};

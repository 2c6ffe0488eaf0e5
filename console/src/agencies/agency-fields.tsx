import { Checkbox, Form, Input, Radio } from 'antd';
import type { ReactNode } from 'react';
import { NOTICE_CHANNEL_LABELS, NOTICE_CHANNELS } from '../../../src/domain/notices/notice-kinds.data.ts';
import { AGENCY_FIELDS, type AgencyField } from './agency-fields.data.ts';

/** Fields of one group of the organ's form, two in a row. */
export function AgencyGroup({ group }: { readonly group: keyof typeof AGENCY_FIELDS }) {
  return (
    <div className="two-columns">
      {AGENCY_FIELDS[group].map((field) => (
        <AgencyInput key={field.name.join('.')} field={field} />
      ))}
    </div>
  );
}

function AgencyInput({ field }: { readonly field: AgencyField }) {
  const required = !field.optional;
  return (
    <Form.Item
      name={[...field.name]}
      label={field.label}
      extra={field.hint}
      rules={[{ required, whitespace: required, message: `请填写${field.label}` }]}
    >
      <Input maxLength={field.longest ?? 200} />
    </Form.Item>
  );
}

const Choice = ({
  name,
  hint,
  children,
}: {
  readonly name: string;
  readonly hint: string;
  readonly children: ReactNode;
}) => (
  <Form.Item name={['settings', name]} valuePropName="checked" extra={hint}>
    <Checkbox>{children}</Checkbox>
  </Form.Item>
);

/** The settings that change how cases are counted and answered. */
export function AgencyChoices() {
  return (
    <>
      <Form.Item
        name={['settings', 'reportingAs']}
        label="年度报告的报告主体"
        extra="政府部门每年1月31日前公布；县级以上地方人民政府每年3月31日前公布（《条例》第四十九条）。"
      >
        <Radio.Group
          options={[
            { value: 'department', label: '政府部门' },
            { value: 'government', label: '县级以上地方人民政府' },
          ]}
        />
      </Form.Item>
      <Choice
        name="confirmationAnnounced"
        hint="未事先公告的，网上申请以系统提示提交成功之日为收到申请之日（最高人民法院指导案例26号）。"
      >
        已事先公告：网上申请以双方确认之日为收到申请之日（《条例》第三十一条第（三）项）
      </Choice>
      <Form.Item
        name={['settings', 'noticeChannels']}
        label="提醒申请人查看进展"
        extra="发给留有电子邮箱或者手机号码的申请人，只提示有新的进展，不代替送达。须由运行维护人员先配置发送方式。"
      >
        <Checkbox.Group
          options={NOTICE_CHANNELS.map((value) => ({ value, label: NOTICE_CHANNEL_LABELS[value] }))}
        />
      </Form.Item>
      <Choice name="queryReviewFirst" hint="各地做法不一，请按有管辖权的人民法院和行政复议机关的要求设置。">
        行政查询事项告知书告知“先申请行政复议”
      </Choice>
    </>
  );
}

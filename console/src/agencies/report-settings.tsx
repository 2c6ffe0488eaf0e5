import { Form, Input, InputNumber, Select } from 'antd';

/** What the checks of the annual report and its deadline go by; all may be left empty. */
export function ReportSettings() {
  return (
    <div className="two-columns">
      <Form.Item
        name={['settings', 'reportDueBy']}
        label="年度报告的本地公布期限"
        extra="上级或者本地要求早于法定期限公布的，填写月、日，如 01-20；不填按法定期限。"
        rules={[{ pattern: /^0[1-3]-[0-3]\d$/, message: '请填写1月1日至3月31日之间的月、日，如 01-20' }]}
      >
        <Input maxLength={5} placeholder="01-20" />
      </Form.Item>
      <Form.Item
        name={['settings', 'overviewMost']}
        label="总体情况的字数上限"
        extra="部分省份对年度报告第一部分的字数有要求；不填不检查。"
      >
        <InputNumber min={100} max={20_000} precision={0} />
      </Form.Item>
      <Form.Item
        name={['settings', 'rulePower']}
        label="规章制定权"
        extra="没有规章制定权的，表2规章填写数字即为错误（《立法法》第九十一条、第九十三条）。"
      >
        <Select
          allowClear
          placeholder="按机关名称判断"
          options={[
            { value: true, label: '有规章制定权' },
            { value: false, label: '没有规章制定权' },
          ]}
        />
      </Form.Item>
    </div>
  );
}

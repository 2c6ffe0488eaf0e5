import { Form, Radio } from 'antd';
import { CHANNELS, type Channel, RECEIPT_RULES } from '../../../../src/domain/access-requests/receipt.ts';
import { Day } from '../actions/fields.tsx';
import { waitsForConfirmation } from './register-form.ts';

const OPTIONS = CHANNELS.filter((it) => it !== 'online').map((value) => ({
  value,
  label: RECEIPT_RULES[value].label,
}));

/** How the request came and when; which day counts depends on it. */
export function ArrivalFields() {
  const channel: Channel = Form.useWatch('channel') ?? 'in-person';
  const { article, wording } = RECEIPT_RULES[channel];
  return (
    <>
      <Form.Item name="channel" label="渠道" required>
        <Radio.Group className="choices" options={OPTIONS} />
      </Form.Item>
      <p className="explain">
        {article}：{wording}。
      </p>
      <div className="two-columns">
        <Day name="arrivedOn" label="收到日期" hint="当面提交之日、签收之日或者到达之日。" />
        {waitsForConfirmation(channel) && (
          <Day
            name="confirmedOn"
            label="与申请人确认之日"
            hint="尚未联系上的不填，登记后再办理“确认收到”；内控期限自到达之日起算。"
            optional
          />
        )}
      </div>
    </>
  );
}

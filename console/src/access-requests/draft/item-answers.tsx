import { Form, Input, Select } from 'antd';
import { OUTCOMES } from '../../../../src/domain/access-requests/outcomes.data.ts';

const DECISIONS = OUTCOMES.filter((it) => it.reachedBy === 'decision').map(({ key, label }) => ({
  value: key,
  label,
}));

/** 逐项答复: an answer for each item that was listed, so that no part of the request stays unanswered. */
export const ItemAnswers = ({ items }: { readonly items: readonly string[] }) => (
  <div className="entries">
    <h3 className="part-head">逐项答复</h3>
    {items.map((item, index) => (
      <fieldset key={item} className="entry">
        <legend>
          第 {index + 1} 项：{item}
        </legend>
        <Form.Item
          name={['answers', index, 'outcome']}
          label="该项的结果"
          rules={[{ required: true, message: '请选择该项的结果' }]}
        >
          <Select options={DECISIONS} />
        </Form.Item>
        <Form.Item
          name={['answers', index, 'answer']}
          label="该项的答复"
          rules={[{ required: true, whitespace: true, message: '请填写该项的答复' }]}
        >
          <Input.TextArea rows={2} maxLength={1000} />
        </Form.Item>
      </fieldset>
    ))}
  </div>
);

import { Button, Form, Input } from 'antd';

const DAY = { pattern: /^\d{4}-\d{2}-\d{2}$/, message: '请按“年-月-日”填写，如2027-01-01' };
const DAYS = {
  pattern: /^(?:\d{4}-\d{2}-\d{2}(?:[、,，\s]+|$))*$/,
  message: '请按“年-月-日”填写，多个日期用顿号隔开',
};

/** The festivals of a notice: first and last day off, and the weekend days worked instead. */
export const ArrangementFields = () => (
  <Form.List
    name="arrangements"
    rules={[
      {
        validator: (_, value) =>
          value?.length > 0 ? Promise.resolve() : Promise.reject(new Error('请至少填写一项放假安排')),
      },
    ]}
  >
    {(fields, { add, remove }, { errors }) => (
      <>
        {fields.map(({ key, name }, index) => (
          <fieldset key={key} className="arrangement" aria-label={`第${index + 1}项安排`}>
            <Form.Item
              name={[name, 'festival']}
              label="节日"
              rules={[{ required: true, message: '请填写节日' }]}
            >
              <Input maxLength={20} />
            </Form.Item>
            <Form.Item name={[name, 'from']} label="放假第一天" rules={[{ required: true, ...DAY }]}>
              <Input maxLength={10} />
            </Form.Item>
            <Form.Item name={[name, 'to']} label="放假最后一天" rules={[{ required: true, ...DAY }]}>
              <Input maxLength={10} />
            </Form.Item>
            <Form.Item name={[name, 'worked']} label="调休上班日" rules={[DAYS]}>
              <Input maxLength={80} />
            </Form.Item>
            <Button onClick={() => remove(name)} aria-label={`删除第${index + 1}项安排`}>
              删除
            </Button>
          </fieldset>
        ))}
        <Form.ErrorList errors={errors} />
        <p className="form-foot">
          <Button onClick={() => add({ festival: '', from: '', to: '', worked: '' })}>增加一项安排</Button>
        </p>
      </>
    )}
  </Form.List>
);

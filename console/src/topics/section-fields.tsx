import { Button, Form, Input, InputNumber, Radio, Select } from 'antd';
import type { TopicView } from '../../../src/api/topics/views.ts';
import { useColumnChoices } from './use-topics.ts';

const SOURCES = [
  { value: 'column', label: '栏目' },
  { value: 'keywords', label: '关键词' },
  { value: 'items', label: '指定的信息' },
];

type Props = { readonly choices: TopicView['choices'] };

/** The sections of a topic, each with the source of its items. */
export const SectionFields = ({ choices }: Props) => (
  <Form.List name="sections">
    {(fields, { add, remove }) => (
      <>
        {fields.map(({ key, name }, index) => (
          <fieldset className="group-form" key={key}>
            <legend>栏目{index + 1}</legend>
            <Form.Item
              name={[name, 'label']}
              label={`栏目${index + 1}的名称`}
              rules={[{ required: true, whitespace: true, message: '请填写栏目名称' }]}
            >
              <Input maxLength={30} />
            </Form.Item>
            <Form.Item name={[name, 'from']} label={`栏目${index + 1}的内容来源`}>
              <Radio.Group options={SOURCES} />
            </Form.Item>
            <SourceField name={name} index={index} choices={choices} />
            <Form.Item name={[name, 'most']} label={`栏目${index + 1}最多显示条数`}>
              <InputNumber min={1} max={50} precision={0} />
            </Form.Item>
            <Button size="small" onClick={() => remove(name)}>
              移除栏目{index + 1}
            </Button>
          </fieldset>
        ))}
        <p>
          <Button onClick={() => add({ from: 'keywords', most: 10 })}>增加栏目</Button>
        </p>
      </>
    )}
  </Form.List>
);

type SourceProps = Props & { readonly name: number; readonly index: number };

function SourceField({ name, index, choices }: SourceProps) {
  const from = Form.useWatch(['sections', name, 'from']);
  const columns = useColumnChoices();
  if (from === 'column')
    return (
      <Form.Item
        name={[name, 'columnId']}
        label={`栏目${index + 1}取自`}
        rules={[{ required: true, message: '请选择栏目' }]}
      >
        <Select options={columns} showSearch={{ optionFilterProp: 'label' }} />
      </Form.Item>
    );
  if (from === 'items')
    return (
      <Form.Item
        name={[name, 'itemIds']}
        label={`栏目${index + 1}的信息`}
        rules={[{ required: true, message: '请选择信息' }]}
      >
        <Select
          mode="multiple"
          options={choices.map((it) => ({ value: it.id, label: it.title }))}
          showSearch={{ optionFilterProp: 'label' }}
        />
      </Form.Item>
    );
  return (
    <Form.Item
      name={[name, 'words']}
      label={`栏目${index + 1}的关键词（每行一个）`}
      rules={[{ required: true, whitespace: true, message: '请填写关键词' }]}
    >
      <Input.TextArea rows={2} maxLength={600} />
    </Form.Item>
  );
}

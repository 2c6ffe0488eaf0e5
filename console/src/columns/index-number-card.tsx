import { Button, Form, Input, InputNumber, Select } from 'antd';
import type { ColumnsView } from '../../../src/api/columns/views.ts';
import { indexNumber, isCreditCode } from '../../../src/domain/disclosures/index-number.ts';
import { useDesk } from '../session/session.ts';
import { Card } from '../shared/card.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useRefreshTree, useTreeChange } from './use-tree.ts';

type Values = {
  readonly creditCode: string;
  readonly indexOrgan: 'credit-code' | 'organisation-code';
  readonly indexDigits: number;
};

const ORGANS = [
  { value: 'credit-code', label: '统一社会信用代码（18位）' },
  { value: 'organisation-code', label: '组织机构代码（9位）' },
];

/** How index numbers are written from now on, with an example. */
export function IndexNumberCard({ view }: { readonly view: ColumnsView }) {
  const { post } = useDesk();
  const [form] = Form.useForm<Values>();
  const refresh = useRefreshTree();
  const change = useTreeChange(() => undefined);
  const { creditCode, indexNumber: rule } = view.settings;
  const initial: Values = { creditCode, indexOrgan: rule.organ, indexDigits: rule.digits };
  const shown = Form.useWatch([], form) ?? initial;
  const example = indexNumber(
    { organ: shown.indexOrgan, digits: shown.indexDigits },
    {
      creditCode: isCreditCode(shown.creditCode) ? shown.creditCode : '',
      organCode: post.code,
      year: 2026,
      serial: 17,
    },
  );
  return (
    <Card title="索引号">
      <ProblemAlert error={change.error} onReload={() => refresh().then(change.reset)} />
      <Form
        name="index-number"
        form={form}
        layout="vertical"
        initialValues={initial}
        onFinish={(body: Values) =>
          change.mutate({ path: '/column-settings', method: 'PUT', body, version: view.version })
        }
      >
        <div className="two-columns">
          <Form.Item
            name="creditCode"
            label="本机关统一社会信用代码"
            rules={[
              {
                validator: (_, it: string) =>
                  it === '' || isCreditCode(it)
                    ? Promise.resolve()
                    : Promise.reject(new Error('统一社会信用代码应为18位，请核对')),
              },
            ]}
          >
            <Input maxLength={18} />
          </Form.Item>
          <Form.Item name="indexOrgan" label="索引号中的机关代码">
            <Select options={ORGANS} />
          </Form.Item>
          <Form.Item name="indexDigits" label="流水号位数">
            <InputNumber min={3} max={8} precision={0} />
          </Form.Item>
        </div>
        <p className="explain">示例：{example}。已经发布的信息，索引号不变；流水号每年从1起，不跳号。</p>
        <Button htmlType="submit" loading={change.isPending}>
          保存索引号规则
        </Button>
      </Form>
    </Card>
  );
}

import { Button, Form, Input, InputNumber } from 'antd';
import type { EntryView } from '../../../src/api/registers/views.ts';
import { parseWanYuan } from '../../../src/domain/annual-reports/wan-yuan.ts';
import { useRefresh } from '../access-requests/case/use-case.ts';
import { useDesk } from '../session/session.ts';
import { Card } from '../shared/card.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import { useRegisterApi } from './use-registers.ts';

type Collected = { readonly year: number; readonly amount: string };

/** What was collected on a fee item year by year; it feeds table 2 of the annual report. */
export function CollectedCard({ view }: { readonly view: EntryView }) {
  const { may } = useDesk();
  const path = `${useRegisterApi('fee')}/entries/${view.id}/collections`;
  const refresh = useRefresh();
  const [form] = Form.useForm<Collected>();
  const save = useChange<Collected>(
    (body) => ({ path, body, version: view.version }),
    async () => {
      form.resetFields();
      await refresh();
    },
  );
  return (
    <Card title="各年度收费金额（万元）">
      <ProblemAlert error={save.error} onReload={() => refresh().then(save.reset)} />
      {view.collected.length === 0 ? (
        <p className="muted">还没有登记收费金额。</p>
      ) : (
        <table className="grid">
          <thead>
            <tr>
              <th scope="col">年度</th>
              <th scope="col">实收金额（万元）</th>
            </tr>
          </thead>
          <tbody>
            {view.collected.map(({ year, amount }) => (
              <tr key={year}>
                <td className="number">{year}</td>
                <td className="number">{amount}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {may('disclosures:edit') && view.status !== 'struck' && (
        <Form
          name="collected"
          form={form}
          layout="inline"
          className="collected"
          onFinish={(it) => save.mutate(it)}
        >
          <Form.Item name="year" label="年度" rules={[{ required: true, message: '请填写年度' }]}>
            <InputNumber min={2008} max={2100} precision={0} controls={false} />
          </Form.Item>
          <Form.Item
            name="amount"
            label="金额（万元）"
            rules={[
              {
                validator: (_, text: string) =>
                  parseWanYuan(text ?? '') === null
                    ? Promise.reject(new Error('应为万元，最多六位小数'))
                    : Promise.resolve(),
              },
            ]}
          >
            <Input inputMode="decimal" />
          </Form.Item>
          <Button htmlType="submit" loading={save.isPending}>
            登记
          </Button>
        </Form>
      )}
    </Card>
  );
}

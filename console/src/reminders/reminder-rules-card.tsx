import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Form, InputNumber } from 'antd';
import type { ReminderSettingsView } from '../../../src/api/reminders/views.ts';
import { useDesk } from '../session/session.ts';
import { call } from '../shared/api.ts';
import { Card } from '../shared/card.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import { WhoField } from './who-field.tsx';

const needed = { required: true, message: '请至少选择一名提醒的对象' };

/** When the organ reminds and whom; for the head of the office. */
export function ReminderRulesCard() {
  const path = `${useDesk().api}/reminder-settings`;
  const rules = useQuery({ queryKey: [path], queryFn: () => call<ReminderSettingsView>({ path }) });
  return (
    <Card title="提醒规则">
      <Loaded query={rules}>{(known) => <RulesForm path={path} rules={known} />}</Loaded>
    </Card>
  );
}

function RulesForm({ path, rules }: { readonly path: string; readonly rules: ReminderSettingsView }) {
  const queries = useQueryClient();
  const change = useChange<ReminderSettingsView>(
    (body) => ({ path, method: 'PUT', body }),
    () => queries.invalidateQueries({ queryKey: [path] }),
  );
  return (
    <Form
      name="reminder-rules"
      initialValues={rules}
      onFinish={(it: ReminderSettingsView) => change.mutate(it)}
    >
      <ProblemAlert error={change.error} />
      {change.isSuccess && (
        <p className="good-news" role="status">
          提醒规则已经保存，下次计算时生效。
        </p>
      )}
      <Form.List name="before">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }, index) => (
              <fieldset key={key} className="rule-line" aria-label={`第${index + 1}次提前提醒`}>
                提前
                <Form.Item
                  name={[name, 'days']}
                  noStyle
                  rules={[{ required: true, message: '请填写提前的工作日数' }]}
                >
                  <InputNumber min={0} max={20} precision={0} aria-label="提前的工作日数" />
                </Form.Item>
                个工作日，提醒
                <Form.Item name={[name, 'tell']} noStyle rules={[needed]}>
                  <WhoField />
                </Form.Item>
                {fields.length > 1 && (
                  <Button
                    size="small"
                    onClick={() => remove(name)}
                    aria-label={`删除第${index + 1}次提前提醒`}
                  >
                    删除
                  </Button>
                )}
              </fieldset>
            ))}
            <Button onClick={() => add({ days: 15, tell: ['handler'] })} disabled={fields.length >= 8}>
              增加一次提醒
            </Button>
          </>
        )}
      </Form.List>
      <fieldset className="rule-line" aria-label="逾期提醒">
        逾期后，提醒
        <Form.Item name="overdue" noStyle rules={[needed]}>
          <WhoField />
        </Form.Item>
      </fieldset>
      <Button type="primary" htmlType="submit" loading={change.isPending}>
        保存提醒规则
      </Button>
    </Form>
  );
}

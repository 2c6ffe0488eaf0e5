import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useDesk } from '../session/session.ts';
import { Card } from '../shared/card.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import { useDepartments } from '../staff/use-staff.ts';

type NewUnit = { readonly name: string };

/** The inner units that cases are given to. */
export function DepartmentsCard() {
  const path = `${useDesk().api}/departments`;
  const [form] = Form.useForm<NewUnit>();
  const queries = useQueryClient();
  const departments = useDepartments();
  const add = useChange<NewUnit>(
    (body) => ({ path, body }),
    async () => {
      form.resetFields();
      await queries.invalidateQueries({ queryKey: [path] });
    },
  );
  return (
    <Card title="股室">
      <Loaded query={departments}>
        {(units) =>
          units.length === 0 ? (
            <p className="muted">还没有股室。</p>
          ) : (
            <ul className="units">
              {units.map((it) => (
                <li key={it.id} className="chip chip-grey">
                  {it.name}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <ProblemAlert error={add.error} />
      <Form name="department" form={form} layout="inline" onFinish={(it: NewUnit) => add.mutate(it)}>
        <Form.Item
          name="name"
          label="新股室名称"
          rules={[{ required: true, whitespace: true, message: '请填写股室名称' }]}
        >
          <Input maxLength={50} />
        </Form.Item>
        <Button htmlType="submit" loading={add.isPending}>
          添加股室
        </Button>
      </Form>
    </Card>
  );
}

import { Form, Input, Modal, Select } from 'antd';
import { useRefresh } from '../access-requests/case/use-case.ts';
import { useDesk } from '../session/session.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import type { NewPassword } from './password-once.tsx';
import { RolesField } from './roles-field.tsx';
import { useDepartments } from './use-staff.ts';

type NewPerson = {
  readonly name: string;
  readonly login: string;
  readonly roles: readonly string[];
  readonly departmentId?: string;
};

type Props = { readonly onClose: () => void; readonly onAdded: (password: NewPassword) => void };

/** Adds a person; the temporary password is shown once and must be changed at the first sign-in. */
export function AddStaffDialog({ onClose, onAdded }: Props) {
  const [form] = Form.useForm<NewPerson>();
  const path = `${useDesk().api}/staff`;
  const departments = useDepartments();
  const refresh = useRefresh();
  const add = useChange<NewPerson, { temporaryPassword: string }>(
    (person) => ({ path, body: { ...person, departmentId: person.departmentId ?? null } }),
    async ({ temporaryPassword }, { name, login }) => {
      onClose();
      onAdded({ name, login, temporaryPassword });
      await refresh();
    },
  );
  return (
    <Modal
      open
      width={640}
      title="添加人员"
      okText="添加"
      confirmLoading={add.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ProblemAlert error={add.error} />
      <Form name="add-staff" form={form} layout="vertical" onFinish={(person) => add.mutate(person)}>
        <div className="two-columns">
          <Form.Item
            name="name"
            label="姓名"
            rules={[{ required: true, whitespace: true, message: '请填写姓名' }]}
          >
            <Input maxLength={50} autoComplete="off" />
          </Form.Item>
          <Form.Item
            name="login"
            label="登录名"
            rules={[
              { required: true, message: '请填写登录名' },
              {
                pattern: /^[a-z][a-z0-9._-]{1,30}$/,
                message: '应以小写字母开头，由小写字母、数字、点、横线组成，2至31个字符',
              },
            ]}
          >
            <Input maxLength={31} autoComplete="off" />
          </Form.Item>
        </div>
        <Form.Item name="departmentId" label="所在股室（可不选）">
          <Select
            allowClear
            loading={departments.isPending}
            options={(departments.data ?? []).map((it) => ({ value: it.id, label: it.name }))}
          />
        </Form.Item>
        <RolesField />
      </Form>
    </Modal>
  );
}

import { Checkbox, Form, Modal } from 'antd';
import type { StaffView } from '../../../src/api/staff/views.ts';
import { useRefresh } from '../access-requests/case/use-case.ts';
import { useDesk } from '../session/session.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import { RolesField } from './roles-field.tsx';

type Change = Pick<StaffView, 'roles' | 'disabled'>;

type Props = { readonly person: StaffView; readonly onClose: () => void };

/** Gives a person other posts, or ends the account; sessions end at once. */
export function ChangeStaffDialog({ person, onClose }: Props) {
  const [form] = Form.useForm<Change>();
  const path = `${useDesk().api}/staff/${person.id}`;
  const refresh = useRefresh();
  const change = useChange<Change>(
    (body) => ({ path, method: 'PUT', body }),
    async () => {
      onClose();
      await refresh();
    },
  );
  return (
    <Modal
      open
      width={640}
      title={`调整岗位：${person.name}`}
      okText="保存"
      confirmLoading={change.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className="explain">保存后，该人员的登录立即失效，需要重新登录。</p>
      <ProblemAlert error={change.error} />
      <Form
        name="change-staff"
        form={form}
        layout="vertical"
        initialValues={{ roles: person.roles, disabled: person.disabled }}
        onFinish={(body) => change.mutate(body)}
      >
        <RolesField />
        <Form.Item name="disabled" valuePropName="checked">
          <Checkbox>停用该账号（离岗）</Checkbox>
        </Form.Item>
      </Form>
    </Modal>
  );
}

import { Checkbox, Form } from 'antd';
import { ROLE_LABELS, ROLES } from '../../../src/domain/staff/roles.data.ts';
import { atLeastOne } from '../access-requests/actions/fields.tsx';

/** The posts of a person. */
export const RolesField = () => (
  <Form.Item
    name="roles"
    label="岗位"
    extra="同一件申请的登记、拟稿、审核、签发由系统按人分开；三类管理员不能由同一人担任。"
    rules={[atLeastOne('请至少选择一个岗位')]}
  >
    <Checkbox.Group
      className="role-choices"
      options={ROLES.map((value) => ({ value, label: ROLE_LABELS[value] }))}
    />
  </Form.Item>
);

import { Checkbox, Form, Select } from 'antd';
import { ABSENCE_KIND_LABELS } from '../../../../src/domain/staff/absences.ts';
import { ROLE_PERMISSIONS, type Role } from '../../../../src/domain/staff/roles.data.ts';
import { useAbsences } from '../../staff/use-absences.ts';
import { useDepartments, useStaff } from '../../staff/use-staff.ts';

const mayHandle = (roles: readonly Role[]): boolean =>
  roles.some((role) => ROLE_PERMISSIONS[role].includes('requests:handle'));

/** The unit and the person that a case is given to; whoever is away is marked, and taken only on purpose. */
export function HandlerFields({ without }: { readonly without?: string }) {
  const staff = useStaff();
  const departments = useDepartments();
  const away = new Map((useAbsences().data ?? []).filter((it) => it.today).map((it) => [it.staffId, it]));
  const chosen = away.get(Form.useWatch<string>('handlerId'));
  const handlers = (staff.data ?? []).filter(
    (it) => !it.disabled && it.id !== without && mayHandle(it.roles),
  );
  return (
    <>
      <Form.Item name="departmentId" label="承办股室">
        <Select
          allowClear
          loading={departments.isPending}
          options={(departments.data ?? []).map((it) => ({ value: it.id, label: it.name }))}
        />
      </Form.Item>
      <Form.Item name="handlerId" label="承办人" rules={[{ required: true, message: '请选择承办人' }]}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          loading={staff.isPending}
          options={handlers.map((it) => ({
            value: it.id,
            label: away.has(it.id) ? `${it.name}（不在岗）` : it.name,
          }))}
        />
      </Form.Item>
      {chosen && (
        <Form.Item
          name="despiteAbsence"
          valuePropName="checked"
          extra={`${chosen.name}${ABSENCE_KIND_LABELS[chosen.kind]}至 ${chosen.toOn}，由${chosen.deputy}代办。`}
        >
          <Checkbox>不在岗期间仍分给本人</Checkbox>
        </Form.Item>
      )}
    </>
  );
}

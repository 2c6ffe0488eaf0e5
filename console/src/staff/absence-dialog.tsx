import { Form, Modal, Select } from 'antd';
import { ABSENCE_KIND_LABELS, ABSENCE_KINDS } from '../../../src/domain/staff/absences.ts';
import { Day } from '../access-requests/actions/fields.tsx';
import { useRefresh } from '../access-requests/case/use-case.ts';
import { useDesk } from '../session/session.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { today } from '../shared/today.ts';
import { useChange } from '../shared/use-change.ts';
import { useStaff } from './use-staff.ts';

/** Who is away, from when to when, and who stands in; for others only where the post allows it. */
export function AbsenceDialog({ onClose }: { readonly onClose: () => void }) {
  const { api, may, post, session } = useDesk();
  const [form] = Form.useForm<object>();
  const staff = useStaff();
  const refresh = useRefresh();
  const record = useChange<object>(
    (body) => ({ path: `${api}/absences`, body }),
    async () => {
      onClose();
      await refresh();
    },
  );
  const forOthers = may('staff:manage') || post.roles.includes('ogi-head');
  const people = (staff.data ?? []).filter((it) => !it.disabled);
  const away = Form.useWatch<string>('staffId', form) ?? session.staffId;
  const options = people.map((it) => ({ value: it.id, label: it.name }));
  return (
    <Modal
      open
      title="登记不在岗"
      okText="登记"
      confirmLoading={record.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className="explain">
        代办人应当与不在岗人员有同类岗位。拟稿、审核、签发仍须由不同的人办理，代办也不例外。
      </p>
      <ProblemAlert error={record.error} />
      <Form
        name="absence"
        form={form}
        layout="vertical"
        initialValues={{ staffId: session.staffId, kind: 'leave', fromOn: today() }}
        onFinish={(body) => record.mutate(body)}
      >
        <Form.Item
          name="staffId"
          label="不在岗人员"
          rules={[{ required: true, message: '请选择不在岗人员' }]}
        >
          <Select disabled={!forOthers} options={options} showSearch={{ optionFilterProp: 'label' }} />
        </Form.Item>
        <Form.Item name="kind" label="原因" rules={[{ required: true, message: '请选择原因' }]}>
          <Select options={ABSENCE_KINDS.map((value) => ({ value, label: ABSENCE_KIND_LABELS[value] }))} />
        </Form.Item>
        <Day name="fromOn" label="开始日期" future />
        <Day name="toOn" label="结束日期" future />
        <Form.Item name="deputyId" label="代办人" rules={[{ required: true, message: '请选择代办人' }]}>
          <Select
            options={options.filter((it) => it.value !== away)}
            showSearch={{ optionFilterProp: 'label' }}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}

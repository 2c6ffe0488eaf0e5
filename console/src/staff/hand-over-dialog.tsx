import { Form, Modal, Select } from 'antd';
import type { AssignedView } from '../../../src/api/assignments/views.ts';
import { Words } from '../access-requests/actions/fields.tsx';
import '../access-requests/assign/assign.css';
import { AssignedList } from '../access-requests/assign/assigned-list.tsx';
import { HandlerFields } from '../access-requests/assign/handler-fields.tsx';
import { useRefresh } from '../access-requests/case/use-case.ts';
import { useDesk } from '../session/session.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import { useStaff } from './use-staff.ts';

type Values = {
  readonly staffId: string;
  readonly handlerId: string;
  readonly departmentId?: string;
  readonly note: string;
};
type Answer = { readonly results: readonly AssignedView[]; readonly left: boolean };

/** Hands every case somebody works on to another person for good. */
export function HandOverDialog({ onClose }: { readonly onClose: () => void }) {
  const { api } = useDesk();
  const [form] = Form.useForm<Values>();
  const staff = useStaff();
  const refresh = useRefresh();
  const handOver = useChange<Values, Answer>(
    ({ staffId, handlerId, departmentId, note }) => ({
      path: `${api}/staff/${staffId}/hand-over`,
      body: { handlerId, departmentId: departmentId ?? null, note },
    }),
    () => refresh(),
  );
  const from = Form.useWatch<string>('staffId', form);
  const done = handOver.data;
  return (
    <Modal
      open
      title="移交在办申请件"
      okText={done ? '完成' : '移交'}
      confirmLoading={handOver.isPending}
      onOk={() => (done ? onClose() : form.submit())}
      onCancel={onClose}
      {...(done ? { cancelButtonProps: { hidden: true } } : {})}
    >
      <p className="explain">用于离岗、调动：把一人承办的全部在办申请件改派给另一人，逐件记录。</p>
      <ProblemAlert error={handOver.error} />
      {done ? (
        <>
          {done.results.length === 0 ? (
            <p className="nothing">该人员没有正在承办的申请件。</p>
          ) : (
            <AssignedList results={done.results} />
          )}
          {done.left && <p className="muted">还有申请件未移交，请再移交一次。</p>}
        </>
      ) : (
        <Form name="hand-over" form={form} layout="vertical" onFinish={(values) => handOver.mutate(values)}>
          <Form.Item name="staffId" label="移交人" rules={[{ required: true, message: '请选择移交人' }]}>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={(staff.data ?? []).map((it) => ({ value: it.id, label: it.name }))}
            />
          </Form.Item>
          <HandlerFields {...(from ? { without: from } : {})} />
          <Words label="移交的原因" />
        </Form>
      )}
    </Modal>
  );
}

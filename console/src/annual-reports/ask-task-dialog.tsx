import { App, Form, Modal, Select } from 'antd';
import type { ReportSection } from '../../../src/domain/annual-reports/sections.ts';
import { Day, Words } from '../access-requests/actions/fields.tsx';
import { useRefresh } from '../access-requests/case/use-case.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import { useDepartments, useStaff } from '../staff/use-staff.ts';
import { useReportApi } from './use-report.ts';

type Asked = {
  readonly departmentId?: string;
  readonly personId?: string;
  readonly asked: string;
  readonly dueOn: string;
};
type Props = { readonly year: number; readonly section: ReportSection; readonly onClose: () => void };

/** Asks a department or a person of the organ for the text of a section. */
export function AskTaskDialog({ year, section, onClose }: Props) {
  const [form] = Form.useForm<Asked>();
  const departments = useDepartments();
  const staff = useStaff();
  const refresh = useRefresh();
  const { message } = App.useApp();
  const path = `${useReportApi(String(year))}/tasks`;
  const ask = useChange<Asked>(
    ({ departmentId, personId, asked, dueOn }) => ({
      path,
      body: {
        section: section.key,
        departmentId: departmentId ?? null,
        personId: personId ?? null,
        asked,
        dueOn,
      },
    }),
    async () => {
      onClose();
      void message.success('供稿任务已经下发');
      await refresh();
    },
  );
  return (
    <Modal
      open
      title={`下发供稿任务：${section.heading}`}
      okText="下发"
      confirmLoading={ask.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className="explain">股室和人员至少选一项；只选股室的，该股室的人员都可以供稿。</p>
      <ProblemAlert error={ask.error} />
      <Form name="ask-task" form={form} layout="vertical" onFinish={(asked) => ask.mutate(asked)}>
        <Form.Item name="departmentId" label="供稿股室">
          <Select
            allowClear
            loading={departments.isPending}
            options={(departments.data ?? []).map((it) => ({ value: it.id, label: it.name }))}
          />
        </Form.Item>
        <Form.Item name="personId" label="供稿人">
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            loading={staff.isPending}
            options={(staff.data ?? [])
              .filter((it) => !it.disabled)
              .map((it) => ({ value: it.id, label: it.name }))}
          />
        </Form.Item>
        <Words name="asked" label="需要提供的内容" longest={2000} />
        <Day name="dueOn" label="供稿期限" future />
      </Form>
    </Modal>
  );
}

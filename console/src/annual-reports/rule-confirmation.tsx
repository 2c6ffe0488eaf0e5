import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import type { DisclosureFiguresView } from '../../../src/api/registers/views.ts';
import { useRefresh } from '../access-requests/case/use-case.ts';
import { DayField } from '../shared/day-field.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { today } from '../shared/today.ts';
import { useChange } from '../shared/use-change.ts';
import type { ReportEdit } from './report-edit.ts';
import { useReportApi } from './use-report.ts';

type Props = {
  readonly year: number;
  readonly table: ReportEdit['table2'];
  readonly confirmation: DisclosureFiguresView['confirmation'];
  readonly editable: boolean;
};

type Typed = { readonly confirmedBy: string; readonly confirmedOn: string; readonly note?: string };

const worded = ({ made, repealed, valid }: { made: number; repealed: number; valid: number }): string =>
  `制发${made}件、废止${repealed}件、现行有效${valid}件`;

/** The six numbers of rules and normative documents are confirmed with the justice department: by whom, when, which. */
export function RuleConfirmation({ year, table, confirmation, editable }: Props) {
  const [asking, setAsking] = useState(false);
  return (
    <div className="offer counted-disputes">
      <p>
        规章、行政规范性文件数由本机关会同同级司法行政部门核对。
        {confirmation
          ? `${confirmation.confirmedBy}已于${confirmation.confirmedOn}核对：规章${worded(confirmation.regulations)}；行政规范性文件${worded(confirmation.normative)}。${confirmation.note}`
          : '还没有登记核对情况。'}
      </p>
      {editable && (
        <Button size="small" onClick={() => setAsking(true)}>
          登记核对情况
        </Button>
      )}
      {asking && <ConfirmDialog year={year} table={table} onClose={() => setAsking(false)} />}
    </div>
  );
}

type DialogProps = Pick<Props, 'year' | 'table'> & { readonly onClose: () => void };

function ConfirmDialog({ year, table, onClose }: DialogProps) {
  const path = `${useReportApi(String(year))}/rule-confirmation`;
  const [form] = Form.useForm<Typed>();
  const refresh = useRefresh();
  const save = useChange<Typed>(
    ({ note = '', ...it }) => ({
      path,
      body: { ...it, note, regulations: table.regulations, normative: table.normative },
    }),
    async () => {
      onClose();
      await refresh();
    },
  );
  return (
    <Modal
      open
      title="登记司法行政部门的核对情况"
      okText="登记"
      confirmLoading={save.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className="explain">
        核对的数以表2现在填写的为准：规章{worded(table.regulations)}；行政规范性文件{worded(table.normative)}
        。
      </p>
      <ProblemAlert error={save.error} />
      <Form
        name="rule-confirmation"
        form={form}
        layout="vertical"
        initialValues={{ confirmedOn: today() }}
        onFinish={(it) => save.mutate(it)}
      >
        <Form.Item
          name="confirmedBy"
          label="核对的司法行政部门"
          rules={[{ required: true, whitespace: true, min: 2, message: '请填写核对的司法行政部门' }]}
        >
          <Input maxLength={100} placeholder="例如：青禾区司法局" />
        </Form.Item>
        <Form.Item
          name="confirmedOn"
          label="核对日期"
          rules={[{ required: true, message: '请填写核对日期' }]}
        >
          <DayField latest={today()} />
        </Form.Item>
        <Form.Item name="note" label="说明（可不填）">
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

import { Form, Input, Modal } from 'antd';
import type { SubmissionView } from '../../../src/api/report-collections/views.ts';
import { cellValue } from '../../../src/domain/report-collections/collected-reading.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useCollectionChange } from './use-collections.ts';

type Props = {
  /** Where filled cells are sent. */
  readonly path: string;
  readonly cell: SubmissionView['cells'][number];
  readonly onClose: () => void;
};
type Values = { readonly value: string; readonly reason: string };

/** Fills in a number nobody could read, with where it was looked up; it stays marked. */
export function FillCell({ path, cell, onClose }: Props) {
  const [form] = Form.useForm<Values>();
  const fill = useCollectionChange<Values>(
    ({ value, reason }) => ({
      path,
      body: { cell: cell.cell, value: value.trim(), reason: reason.trim() },
    }),
    '已补录',
    onClose,
  );
  return (
    <Modal
      open
      title={`补录：${cell.label}`}
      okText="补录"
      cancelText="取消"
      mask={{ closable: false }}
      okButtonProps={{ loading: fill.isPending }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {cell.gap !== null && <p className="explain">没有读出的原因：{cell.gap}</p>}
      {cell.printed !== null && <p className="explain">文件中写的是：{cell.printed}</p>}
      <ProblemAlert error={fill.error} />
      <Form name="fill-cell" form={form} layout="vertical" onFinish={(values) => fill.mutate(values)}>
        <Form.Item
          name="value"
          label="数字"
          rules={[
            { required: true, message: '请填写数字' },
            {
              validator: (_, value: string = '') =>
                value === '' || cellValue(cell.cell, value) !== null
                  ? Promise.resolve()
                  : Promise.reject(new Error('件数填写不小于零的整数，金额填写以万元为单位的数')),
            },
          ]}
        >
          <Input inputMode="decimal" />
        </Form.Item>
        <Form.Item
          name="reason"
          label="依据"
          rules={[{ required: true, whitespace: true, message: '请填写依据，例如“电话核对，某某股”' }]}
        >
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

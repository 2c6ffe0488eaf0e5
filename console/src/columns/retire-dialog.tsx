import { Form, Input, Modal, Select } from 'antd';
import type { ColumnsView } from '../../../src/api/columns/views.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { type ColumnLine, placeChoices, useRefreshTree, useTreeChange } from './use-tree.ts';

type Props = { readonly view: ColumnsView; readonly column: ColumnLine; readonly onClose: () => void };
type Values = { readonly reason: string; readonly joinedToId?: string };

/** Takes a column out of the tree; what it holds is joined to another. */
export function RetireDialog({ view, column, onClose }: Props) {
  const [form] = Form.useForm<Values>();
  const refresh = useRefreshTree();
  const change = useTreeChange(onClose);
  const send = ({ reason, joinedToId }: Values) =>
    change.mutate({
      path: `/columns/${column.id}/retire`,
      version: view.version,
      body: { reason, joinedToId: joinedToId ?? null },
    });
  return (
    <Modal
      open
      title={`停用栏目：${column.label}`}
      okText="停用"
      cancelText="取消"
      okButtonProps={{ danger: true }}
      confirmLoading={change.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <ProblemAlert error={change.error} onReload={() => refresh().then(change.reset)} />
      <Form name="retire-column" form={form} layout="vertical" onFinish={send}>
        <Form.Item
          name="reason"
          label="停用的理由"
          rules={[{ required: true, whitespace: true, message: '请填写停用的理由' }]}
        >
          <Input.TextArea rows={2} maxLength={200} />
        </Form.Item>
        {column.items > 0 && (
          <Form.Item
            name="joinedToId"
            label={`该栏目有${column.items}条信息，并入`}
            extra="公开的内容不变，原栏目的网址转到并入的栏目"
            rules={[{ required: true, message: '请选择并入的栏目' }]}
          >
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={placeChoices(view.columns, column.id)}
            />
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}

import { Form, Modal, Select } from 'antd';
import type { ColumnsView } from '../../../src/api/columns/views.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { below, type ColumnLine, placeChoices, useRefreshTree, useTreeChange } from './use-tree.ts';

type Props = { readonly view: ColumnsView; readonly column: ColumnLine; readonly onClose: () => void };

/** Puts a column below another, after those that are there; what is below it goes along. */
export function MoveDialog({ view, column, onClose }: Props) {
  const [form] = Form.useForm<{ parentId: string }>();
  const refresh = useRefreshTree();
  const change = useTreeChange(onClose);
  const send = ({ parentId }: { parentId: string }) =>
    change.mutate({
      path: `/columns/${column.id}/move`,
      version: view.version,
      body: { parentId, position: below(view.columns, parentId).length + 1 },
    });
  return (
    <Modal
      open
      title={`移动栏目：${column.label}`}
      okText="移动"
      cancelText="取消"
      confirmLoading={change.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <ProblemAlert error={change.error} onReload={() => refresh().then(change.reset)} />
      <p className="explain">下级栏目和已经公开的信息随栏目一起移动，网址不变。</p>
      <Form name="move-column" form={form} layout="vertical" onFinish={send}>
        <Form.Item name="parentId" label="移动到" rules={[{ required: true, message: '请选择上级栏目' }]}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={placeChoices(view.columns, column.id).filter((it) => it.value !== column.parentId)}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}

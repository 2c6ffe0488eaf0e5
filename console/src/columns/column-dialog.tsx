import { Form, Input, InputNumber, Modal, Select } from 'antd';
import type { ColumnsView } from '../../../src/api/columns/views.ts';
import { ITEM_KIND_LABELS, ITEM_KINDS } from '../../../src/domain/disclosures/kinds.data.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { type ColumnLine, useRefreshTree, useTreeChange } from './use-tree.ts';

type Props = {
  readonly view: ColumnsView;
  /** The column to change; without: one is added. */
  readonly column?: ColumnLine;
  /** Below which column one is added. */
  readonly parent?: ColumnLine;
  readonly onClose: () => void;
};

type Values = {
  readonly label: string;
  readonly description?: string;
  readonly keywords: readonly string[];
  readonly updateWithinDays?: number | null;
  readonly kinds?: readonly string[];
};

const KINDS = ITEM_KINDS.map((value) => ({ value, label: ITEM_KIND_LABELS[value] }));

/** Name, description, keywords and period of a column; of a new one also which information belongs there. */
export function ColumnDialog({ view, column, parent, onClose }: Props) {
  const [form] = Form.useForm<Values>();
  const refresh = useRefreshTree();
  const change = useTreeChange(onClose);
  const title = column ? `修改栏目：${column.label}` : `在“${parent?.label}”之下增设栏目`;
  const send = ({ kinds, description = '', updateWithinDays = null, ...rest }: Values) => {
    const body = { ...rest, description, updateWithinDays };
    change.mutate(
      column
        ? { path: `/columns/${column.id}`, method: 'PUT', body, version: view.version }
        : { path: '/columns', body: { ...body, kinds, parentId: parent?.id }, version: view.version },
    );
  };
  const initial = column ?? { label: '', description: '', keywords: [], kinds: parent?.kinds ?? [] };
  return (
    <Modal
      open
      title={title}
      okText="保存"
      cancelText="取消"
      confirmLoading={change.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <ProblemAlert error={change.error} onReload={() => refresh().then(change.reset)} />
      <Form name="column" form={form} layout="vertical" initialValues={initial} onFinish={send}>
        <Form.Item
          name="label"
          label="栏目名称"
          extra={column?.fixed && '该栏目的名称全国统一，不能修改'}
          rules={[{ required: true, whitespace: true, message: '请填写栏目名称' }]}
        >
          <Input maxLength={30} disabled={column?.fixed ?? false} />
        </Form.Item>
        <Form.Item name="description" label="栏目说明">
          <Input.TextArea rows={3} maxLength={300} />
        </Form.Item>
        <Form.Item name="keywords" label="关键词" extra="写入网页的栏目标签，最多10个">
          <Select
            mode="tags"
            maxCount={10}
            tokenSeparators={['，', '、', ' ']}
            open={false}
            suffixIcon={null}
          />
        </Form.Item>
        <Form.Item
          name="updateWithinDays"
          label="更新周期（天）"
          extra="检查指标：动态要闻类14天，通知公告、政策文件类180天；没有要求的不填"
        >
          <InputNumber min={1} max={3660} precision={0} />
        </Form.Item>
        {!column && (
          <Form.Item
            name="kinds"
            label="发布哪些信息"
            rules={[{ required: true, message: '请至少选择一种信息' }]}
          >
            <Select mode="multiple" options={KINDS} optionFilterProp="label" />
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}

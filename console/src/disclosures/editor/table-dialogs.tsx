import type { Editor } from '@tiptap/react';
import { Form, Input, InputNumber, Modal } from 'antd';

type Props = { readonly editor: Editor; readonly onClose: () => void };

type NewTable = { readonly rows: number; readonly columns: number; readonly caption?: string };

/** Puts in an empty table; its first row is the head, so that readers hear what a column means. */
export function NewTableDialog({ editor, onClose }: Props) {
  const [form] = Form.useForm<NewTable>();
  const insert = ({ rows, columns, caption = '' }: NewTable): void => {
    editor
      .chain()
      .focus()
      .insertTable({ rows, cols: columns, withHeaderRow: true })
      .updateAttributes('table', { caption: caption.trim() })
      .run();
    onClose();
  };
  return (
    <Modal open title="插入表格" okText="插入" onOk={() => form.submit()} onCancel={onClose}>
      <Form<NewTable>
        name="table"
        form={form}
        layout="vertical"
        initialValues={{ rows: 4, columns: 3 }}
        onFinish={insert}
      >
        <div className="two-columns">
          <Form.Item name="rows" label="行数（含表头）" rules={[{ required: true, message: '请填写行数' }]}>
            <InputNumber min={2} max={200} precision={0} />
          </Form.Item>
          <Form.Item name="columns" label="列数" rules={[{ required: true, message: '请填写列数' }]}>
            <InputNumber min={2} max={30} precision={0} />
          </Form.Item>
        </div>
        <Form.Item name="caption" label="表题">
          <Input maxLength={100} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

/** Writes the caption of the table the cursor is in. */
export function CaptionDialog({ editor, onClose }: Props) {
  const [form] = Form.useForm<{ readonly caption?: string }>();
  const write = ({ caption = '' }: { readonly caption?: string }): void => {
    editor.chain().focus().updateAttributes('table', { caption: caption.trim() }).run();
    onClose();
  };
  return (
    <Modal open title="表题" onOk={() => form.submit()} onCancel={onClose}>
      <Form
        name="caption"
        form={form}
        layout="vertical"
        initialValues={{ caption: String(editor.getAttributes('table')['caption'] ?? '') }}
        onFinish={write}
      >
        <Form.Item name="caption" label="表题" extra="写明表格的内容，显示在表格上方。">
          <Input maxLength={100} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

import { Form, Input, Modal } from 'antd';
import type { CatalogueView } from '../../../src/api/standard-catalogues/views.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import { useCataloguesApi, useRefreshCatalogues } from './use-catalogues.ts';

type Props = { readonly view: CatalogueView; readonly onClose: () => void };

/** Calls the field otherwise. */
export function RenameDialog({ view, onClose }: Props) {
  const [form] = Form.useForm<{ label: string }>();
  const path = `${useCataloguesApi()}/${view.id}`;
  const refresh = useRefreshCatalogues();
  const rename = useChange<{ label: string }>(
    ({ label }) => ({ path, method: 'PUT', body: { label, version: view.version } }),
    async () => {
      await refresh();
      onClose();
    },
  );
  return (
    <Modal
      open
      title="修改领域名称"
      okText="保存"
      cancelText="取消"
      confirmLoading={rename.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <ProblemAlert error={rename.error} onReload={() => refresh().then(rename.reset)} />
      <Form
        name="rename-field"
        form={form}
        layout="vertical"
        initialValues={{ label: view.label }}
        onFinish={(it) => rename.mutate(it)}
      >
        <Form.Item
          name="label"
          label="领域名称"
          rules={[{ required: true, whitespace: true, message: '请填写领域名称' }]}
        >
          <Input maxLength={30} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

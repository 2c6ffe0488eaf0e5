import { Form, Input, Modal } from 'antd';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import { useRefreshWords, useWordsPath, type Word } from './use-words.ts';

type Fields = { readonly reason: string };

/** Switches an entry of the house off, with the reason that is recorded. */
export function SwitchOffDialog({ word, onClose }: { readonly word: Word; readonly onClose: () => void }) {
  const path = `${useWordsPath()}/switch`;
  const refresh = useRefreshWords();
  const [form] = Form.useForm<Fields>();
  const change = useChange<Fields>(
    ({ reason }) => ({ path, body: { wrong: word.wrong, off: true, reason } }),
    async () => {
      await refresh();
      onClose();
    },
  );
  return (
    <Modal
      open
      title={`停用内置词条“${word.wrong}”`}
      okText="停用"
      cancelText="取消"
      confirmLoading={change.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ProblemAlert error={change.error} />
      <Form
        name="switch-off"
        form={form}
        layout="vertical"
        onFinish={(fields: Fields) => change.mutate(fields)}
      >
        <Form.Item
          name="reason"
          label="停用的理由"
          rules={[{ required: true, min: 2, message: '请写明停用的理由' }]}
        >
          <Input maxLength={200} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

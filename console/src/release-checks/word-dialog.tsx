import { Form, Input, Modal, Select } from 'antd';
import { WORD_KIND_LABELS, WORD_KINDS } from '../../../src/domain/release-checks/wording/wording.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import { useRefreshWords, useWordsPath, type Word } from './use-words.ts';

type Fields = Pick<Word, 'wrong' | 'right' | 'kind' | 'note'>;

const KINDS = WORD_KINDS.map((value) => ({ value, label: WORD_KIND_LABELS[value] }));

/** Adds a word of the organ, or changes the one with the same wrong form. */
export function WordDialog({ word, onClose }: { readonly word: Word | null; readonly onClose: () => void }) {
  const path = useWordsPath();
  const refresh = useRefreshWords();
  const [form] = Form.useForm<Fields>();
  const put = useChange<Fields>(
    (body) => ({ path, body }),
    async () => {
      await refresh();
      onClose();
    },
  );
  const { wrong = '', right = '', kind = 'typo', note = '' } = word ?? {};
  return (
    <Modal
      open
      title={word ? '修改词条' : '增加词条'}
      okText="保存"
      cancelText="取消"
      confirmLoading={put.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ProblemAlert error={put.error} />
      <Form
        name="release-word"
        form={form}
        layout="vertical"
        initialValues={{ wrong, right, kind, note }}
        onFinish={(fields: Fields) => put.mutate(fields)}
      >
        <Form.Item name="wrong" label="错误写法" rules={[{ required: true, message: '请填写错误写法' }]}>
          <Input maxLength={60} disabled={word !== null} />
        </Form.Item>
        <Form.Item name="right" label="规范写法" extra="不填写表示这个词不应当出现">
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="kind" label="类别" extra="“提示”只作提醒，不要求处理">
          <Select options={KINDS} />
        </Form.Item>
        <Form.Item name="note" label="说明">
          <Input maxLength={200} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

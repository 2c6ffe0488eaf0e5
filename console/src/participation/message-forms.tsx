import { Checkbox, Form, Select } from 'antd';
import type { MessageView } from '../../../src/api/participation/views.ts';
import type { MessageAction } from '../../../src/domain/participation/message-lifecycle.data.ts';
import { Words } from '../access-requests/actions/fields.tsx';

type MessageForm = {
  readonly explain?: string;
  readonly Fields: (props: { readonly view: MessageView }) => React.ReactNode;
  readonly initial?: (view: MessageView) => object;
  readonly toBody?: (values: Record<string, unknown>) => object;
};

const note = (values: Record<string, unknown>) => ({ ...values, note: values['note'] ?? '' });
const Optional = ({ label }: { readonly label: string }) => <Words label={label} optional />;

/** Question and answer as everybody will read them; offered where the sender agreed. */
function Publication() {
  const wanted = Form.useWatch('publish') === true;
  return (
    <>
      <Form.Item name="publish" valuePropName="checked">
        <Checkbox>公开来信和答复（隐去个人信息）</Checkbox>
      </Form.Item>
      {wanted && (
        <>
          <Words name={['publication', 'title']} label="公开的标题" longest={100} rows={1} />
          <Words name={['publication', 'question']} label="公开的来信内容" longest={3000} rows={5} />
          <Words name={['publication', 'answer']} label="公开的答复" longest={5000} rows={5} />
        </>
      )}
    </>
  );
}

/** The words last drafted, or the letter's own with numbers struck out. */
function draftOf({ answer, subject, text, consents }: MessageView): object {
  const publication = answer?.publication ?? { title: subject, question: text, answer: answer?.answer ?? '' };
  return { answer: answer?.answer ?? '', publish: consents && answer?.publication !== null, publication };
}

/** The form of every step of a message. */
export const MESSAGE_FORMS: Readonly<Record<MessageAction, MessageForm>> = {
  'pass-on': {
    Fields: ({ view }) => (
      <>
        <Form.Item
          name="departmentId"
          label="承办的内设机构"
          rules={[{ required: true, message: '请选择承办的内设机构' }]}
        >
          <Select options={view.departments.map((it) => ({ value: it.id, label: it.name }))} />
        </Form.Item>
        <Optional label="转办意见" />
      </>
    ),
    initial: ({ departmentId }) => (departmentId ? { departmentId } : {}),
    toBody: note,
  },
  'draft-answer': {
    explain: '答复由其他人员审查后发出。来信人同意公开的，公开的内容中不得有姓名、电话等个人信息。',
    Fields: ({ view }) => (
      <>
        <Words name="answer" label="答复来信人的内容" longest={5000} rows={8} />
        {view.consents ? <Publication /> : <p className="explain">来信人不同意公开，只答复本人。</p>}
        <Optional label="说明" />
      </>
    ),
    initial: draftOf,
    toBody: ({ publish, publication, ...values }) =>
      note({ ...values, publication: publish === true ? publication : null }),
  },
  'return-answer': { Fields: () => <Words label="退回的理由" /> },
  'release-answer': {
    explain: '通过后来信人凭编号和查询码可以看到答复；同意公开的，答复同时公开。',
    Fields: () => <Optional label="审查意见" />,
    toBody: note,
  },
  'answer-error': {
    explain: '请先改正网页，再答复。答复只给留言人查看。',
    Fields: () => (
      <>
        <Words name="answer" label="答复内容" longest={2000} rows={5} />
        <Optional label="说明" />
      </>
    ),
    toBody: note,
  },
  'set-aside': {
    explain: '广告、与本机关职责无关等内容不作为有效留言，不计入检查指标；理由会告知留言人。',
    Fields: () => (
      <>
        <Words name="answer" label="告知来信人的理由" longest={1000} rows={4} />
        <Optional label="说明" />
      </>
    ),
    toBody: note,
  },
  'take-down': { Fields: () => <Words label="撤下的理由" /> },
};

import { Form, Input } from 'antd';
import { useCase } from '../case/use-case.ts';
import type { DeskLine } from '../desk/use-queue.ts';

/** A case nobody has given a title yet: what the applicant wrote, and a box for the title. */
export function UntitledCase({ line }: { readonly line: DeskLine }) {
  const view = useCase(line.id);
  return (
    <>
      <p className="quoted">
        <span className="muted">{line.number}：</span>
        {view.data?.description ?? '正在载入……'}
      </p>
      <Form.Item
        name={['titles', line.id]}
        label={`${line.number} 的标题`}
        rules={[{ required: true, whitespace: true, message: '请填写标题' }]}
      >
        <Input maxLength={100} />
      </Form.Item>
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Modal } from 'antd';
import type { DueDayChangeView } from '../../../src/api/calendar/views.ts';
import { useCaseApi } from '../access-requests/case/use-case.ts';
import { call, queryText } from '../shared/api.ts';
import { Loaded } from '../shared/loaded.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import { useSettled } from './use-settled.ts';

type Props = {
  readonly requestId: string;
  readonly version: number;
  readonly change: DueDayChangeView;
  readonly onClose: () => void;
};

/** What the preview is read for; the rest of the letter is the frame. */
type Letter = { readonly title: string; readonly paragraphs: readonly { readonly text: string }[] };

/** The prepared letter of notice (期限变化告知书): issued, or dismissed with a reason. */
export function SettleDialog({ requestId, version, change, onClose }: Props) {
  const api = useCaseApi(requestId);
  const settled = useSettled();
  const done = async () => {
    onClose();
    await settled();
  };
  const { calendarVersion } = change;
  const issue = useChange<{ remark?: string }>(
    ({ remark = '' }) => ({ path: `${api}/due-day-notice`, body: { calendarVersion, remark }, version }),
    done,
  );
  const dismiss = useChange<{ reason: string }>(
    ({ reason }) => ({ path: `${api}/due-day-notice-dismissal`, body: { calendarVersion, reason }, version }),
    done,
  );
  const held = change.state === 'held';
  return (
    <Modal open title={held ? '登记核对结果' : '期限变化告知'} footer={null} onCancel={onClose} width={720}>
      <ProblemAlert error={issue.error ?? dismiss.error} onReload={done} />
      {!held && (
        <>
          <Preview path={`${api}/due-day-notice${queryText({ calendarVersion })}`} />
          <Form
            name="due-day-notice"
            layout="vertical"
            onFinish={(it: { remark?: string }) => issue.mutate(it)}
          >
            <Form.Item name="remark" label="补充说明（可不填，写入告知书）">
              <Input.TextArea rows={2} maxLength={500} />
            </Form.Item>
            <Button type="primary" htmlType="submit" loading={issue.isPending}>
              发出期限变化告知书
            </Button>
          </Form>
        </>
      )}
      <Form
        name="due-day-dismissal"
        layout="vertical"
        className="settle-otherwise"
        onFinish={(it: { reason: string }) => dismiss.mutate(it)}
      >
        <Form.Item
          name="reason"
          label={held ? '核对结果' : '不另告知的理由'}
          rules={[{ required: true, whitespace: true, message: '请填写理由' }]}
        >
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
        <Button htmlType="submit" loading={dismiss.isPending}>
          {held ? '登记核对结果' : '登记不另告知'}
        </Button>
      </Form>
    </Modal>
  );
}

function Preview({ path }: { readonly path: string }) {
  const letter = useQuery({ queryKey: [path], queryFn: () => call<Letter>({ path }) });
  return (
    <Loaded query={letter}>
      {({ title, paragraphs }) => (
        <section className="explain" aria-label="告知书预览">
          <h3>{title}</h3>
          {paragraphs.map((it) => (
            <p key={it.text}>{it.text}</p>
          ))}
        </section>
      )}
    </Loaded>
  );
}

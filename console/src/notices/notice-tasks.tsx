import { App, Button, Form, Modal } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { NoticeTaskView } from '../../../src/api/notices/views.ts';
import { Words } from '../access-requests/actions/fields.tsx';
import { useRefresh } from '../access-requests/case/use-case.ts';
import { useDesk } from '../session/session.ts';
import { Card } from '../shared/card.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { clockTime } from '../shared/today.ts';
import { useChange } from '../shared/use-change.ts';
import '../access-requests/case/case.css';
import './notices.css';
import { useNoticeTasks } from './use-notices.ts';

/** On the desk of those who serve: applicants no notice reached, query codes to be posted. Nothing where there are none. */
export function NoticeTasks() {
  const { may, post } = useDesk();
  const tasks = useNoticeTasks();
  const [settling, setSettling] = useState<NoticeTaskView | null>(null);
  if (!may('requests:serve') || !tasks.data || tasks.data.length === 0) return null;
  return (
    <Card title={`通知和查询码（${tasks.data.length}）`} id="notice-tasks">
      <ul className="papers">
        {tasks.data.map((task) => (
          <li key={task.id}>
            <div>
              <Link to={`/${post.code}/access-requests/${task.requestId}`}>{task.title}</Link>
              <span className="second-line">
                {task.number} · {clockTime(task.since)} · {task.text}
              </span>
            </div>
            {task.task === 'post-code' && (
              <Link to={`/${post.code}/access-requests/${task.requestId}/query-code?way=post`}>办理邮寄</Link>
            )}
            <Button
              size="small"
              aria-label={`登记处理情况：${task.number}`}
              onClick={() => setSettling(task)}
            >
              登记处理情况
            </Button>
          </li>
        ))}
      </ul>
      {settling && <SettleDialog task={settling} onClose={() => setSettling(null)} />}
    </Card>
  );
}

type DialogProps = { readonly task: NoticeTaskView; readonly onClose: () => void };

/** Asks what was done instead; it is kept sealed. */
function SettleDialog({ task, onClose }: DialogProps) {
  const [form] = Form.useForm<{ note: string }>();
  const path = `${useDesk().api}/notice-tasks/${task.id}/settlement`;
  const refresh = useRefresh();
  const { message } = App.useApp();
  const settle = useChange<{ note: string }>(
    (body) => ({ path, body }),
    async () => {
      onClose();
      void message.success('处理情况已经登记');
      await refresh();
    },
  );
  return (
    <Modal
      open
      title="登记处理情况"
      okText="登记"
      confirmLoading={settle.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className="explain">
        {task.number}：{task.text}。已经用其他方式告知申请人，或者不需要处理的，请写明情况。
      </p>
      <ProblemAlert error={settle.error} />
      <Form name="settle" form={form} layout="vertical" onFinish={(body) => settle.mutate(body)}>
        <Words label="处理情况" longest={500} placeholder="例如：已电话告知申请人登录查看" />
      </Form>
    </Modal>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import type { DueDayChangeView, DueDayView } from '../../../src/api/calendar/views.ts';
import { useCaseApi } from '../access-requests/case/use-case.ts';
import { useDesk } from '../session/session.ts';
import { call } from '../shared/api.ts';
import { Card } from '../shared/card.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import './holidays.css';
import { MOVES, STATES } from './due-day-words.data.ts';
import { SettleDialog } from './settle-dialog.tsx';
import { useSettled } from './use-settled.ts';

/** What stands beside the due day of a case: it passed and why, or a new notice moved it. Nothing where all is plain. */
export function DueDayCard({ requestId }: { readonly requestId: string }) {
  const path = `${useCaseApi(requestId)}/due-day`;
  const view = useQuery({ queryKey: [path], queryFn: () => call<DueDayView>({ path }) });
  const known = view.data;
  if (!known || (!known.overdue && known.changes.length === 0)) return null;
  return (
    <Card title="期限变化和逾期" id="due-day">
      {known.overdue && <OverduePart requestId={requestId} view={known} />}
      {known.changes.map((it) => (
        <Change key={it.calendarVersion} requestId={requestId} view={known} change={it} />
      ))}
    </Card>
  );
}

function OverduePart({ requestId, view }: { readonly requestId: string; readonly view: DueDayView }) {
  const { may } = useDesk();
  const path = `${useCaseApi(requestId)}/overdue-explanation`;
  const settled = useSettled();
  const explain = useChange<{ explanation: string }>(
    (body) => ({ path, body, version: view.version }),
    settled,
  );
  const { overdue, explanations } = view;
  if (!overdue) return null;
  const open = may('requests:handle') && !overdue.explained;
  return (
    <>
      <Alert
        className="problem"
        type="error"
        showIcon
        title={`答复期限于${overdue.dueOn}届满，逾期${overdue.lateDays}个工作日`}
        description={overdue.explained ? undefined : '应当填写情况说明；没有说明的，不能办结。'}
      />
      {explanations.map((it) => (
        <p key={`${it.on} ${it.text}`} className="explain">
          情况说明（{it.on}，{it.by}）：{it.text}
        </p>
      ))}
      {open && (
        <Form
          name="overdue-explanation"
          layout="vertical"
          onFinish={(it: { explanation: string }) => explain.mutate(it)}
        >
          <ProblemAlert error={explain.error} onReload={settled} />
          <Form.Item
            name="explanation"
            label="逾期情况说明"
            rules={[
              {
                required: true,
                whitespace: true,
                min: 10,
                message: '请写明原因、经过和改进措施，不少于10个字',
              },
            ]}
          >
            <Input.TextArea rows={3} maxLength={2000} />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={explain.isPending}>
            提交情况说明
          </Button>
        </Form>
      )}
    </>
  );
}

type ChangeProps = {
  readonly requestId: string;
  readonly view: DueDayView;
  readonly change: DueDayChangeView;
};

function Change({ requestId, view, change }: ChangeProps) {
  const { may } = useDesk();
  const [open, setOpen] = useState(false);
  const pending = change.state === 'to-notify' || change.state === 'held';
  return (
    <div className="due-day-change">
      <p>
        {change.changedOn} 节假日安排变动（日历 {change.previousVersion} → {change.calendarVersion}）：
        {STATES[change.state]}
      </p>
      <ul className="clock-lines">
        {change.moves.map((it) => (
          <li key={`${it.what} ${it.oldOn}`}>
            {MOVES[it.what]}：{it.oldOn} → {it.newOn}
          </li>
        ))}
        {change.told.map((it) => (
          <li key={`${it.what} ${it.toldOn} told`}>
            {it.letterNumber}曾告知申请人{MOVES[it.what]}为{it.toldOn}
          </li>
        ))}
      </ul>
      {pending && may('requests:handle') && (
        <Button type="primary" onClick={() => setOpen(true)}>
          {change.state === 'held' ? '登记核对结果' : '处理期限变化告知'}
        </Button>
      )}
      {open && (
        <SettleDialog
          requestId={requestId}
          version={view.version}
          change={change}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}

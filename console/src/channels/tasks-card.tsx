import { Button } from 'antd';
import { useDesk } from '../session/session.ts';
import { Card } from '../shared/card.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import { type Task, useRefreshAccounts, useTasks } from './use-accounts.ts';

type Settlement = { readonly id: string; readonly result: 'published' | 'not-published' | 'taken-down' };

/** What is under way at the accounts; what a person must look after has its buttons. */
export function TasksCard() {
  const { api, may } = useDesk();
  const refresh = useRefreshAccounts();
  const settle = useChange<Settlement>(
    ({ id, result }) => ({
      path: `${api}/channel-tasks/${id}/settlement`,
      body: { result, remoteUrl: null },
    }),
    refresh,
  );
  return (
    <Card title="新媒体发布任务">
      <ProblemAlert error={settle.error} />
      <Loaded query={useTasks()}>
        {(tasks) =>
          tasks.length === 0 ? (
            <p className="muted">没有正在办理的任务。</p>
          ) : (
            <ul className="plain monitor-findings">
              {tasks.map((task) => (
                <li key={task.id}>
                  {task.channelLabel}　{task.kindLabel}　<strong>{task.statusLabel}</strong>　{task.title}{' '}
                  {task.waitsForPerson && may('disclosures:publish') && (
                    <Settling task={task} onSettle={(result) => settle.mutate({ id: task.id, result })} />
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  );
}

type SettlingProps = {
  readonly task: Task;
  readonly onSettle: (result: Settlement['result']) => void;
};

function Settling({ task: { status, title }, onSettle }: SettlingProps) {
  if (status === 'to-do')
    return (
      <Button size="small" aria-label={`“${title}”已经撤下`} onClick={() => onSettle('taken-down')}>
        已经撤下
      </Button>
    );
  return (
    <>
      <Button size="small" aria-label={`“${title}”已经发出`} onClick={() => onSettle('published')}>
        平台上已有
      </Button>{' '}
      <Button size="small" aria-label={`“${title}”没有发出`} onClick={() => onSettle('not-published')}>
        平台上没有
      </Button>
    </>
  );
}

import { Button } from 'antd';
import { Link } from 'react-router';
import { useDesk } from '../session/session.ts';
import { Loaded } from '../shared/loaded.tsx';
import { Page } from '../shared/page.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { clockTime } from '../shared/today.ts';
import { ReminderRulesCard } from './reminder-rules-card.tsx';
import '../access-requests/access-requests.css';
import './reminders.css';
import { type Reminder, useMarkRead, useReminders } from './use-reminders.ts';

/** What one was reminded of, the newest first; and for the head of the office when the organ reminds whom. */
export function RemindersPage() {
  const { may } = useDesk();
  const reminders = useReminders();
  const mark = useMarkRead();
  const unread = reminders.data?.unread ?? 0;
  return (
    <Page
      title="期限提醒"
      note="按答复期限和内控期限中较早的一日提醒；每件每个时点提醒一次"
      extra={
        <Button disabled={unread === 0} loading={mark.isPending} onClick={() => mark.mutate(null)}>
          全部标为已读
        </Button>
      }
    >
      <ProblemAlert error={mark.error} />
      <section className="card" aria-label="我的提醒">
        <Loaded query={reminders}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="nothing">还没有提醒。</p>
            ) : (
              <RemindersTable items={items} onRead={(it) => mark.mutate(it)} />
            )
          }
        </Loaded>
      </section>
      {may('requests:extend') && <ReminderRulesCard />}
    </Page>
  );
}

type TableProps = { readonly items: readonly Reminder[]; readonly onRead: (reminder: Reminder) => void };

const RemindersTable = ({ items, onRead }: TableProps) => (
  <table className="grid grid-cases">
    <thead>
      <tr>
        <th scope="col">申请件</th>
        <th scope="col">提醒</th>
        <th scope="col">期限</th>
        <th scope="col">时间</th>
        <th scope="col">状态</th>
      </tr>
    </thead>
    <tbody>
      {items.map((it) => (
        <ReminderRow key={`${it.requestId} ${it.kind} ${it.dueOn}`} reminder={it} onRead={onRead} />
      ))}
    </tbody>
  </table>
);

function ReminderRow({
  reminder,
  onRead,
}: {
  readonly reminder: Reminder;
  readonly onRead: TableProps['onRead'];
}) {
  const { post } = useDesk();
  const { requestId, number, title, kind, kindLabel, dueOn, createdAt, readAt } = reminder;
  return (
    <tr className={readAt ? '' : 'reminder-unread'}>
      <td data-label="申请件">
        <Link to={`/${post.code}/access-requests/${requestId}`} onClick={() => readAt ?? onRead(reminder)}>
          {title}
        </Link>
        <span className="second-line">{number}</span>
      </td>
      <td data-label="提醒" className={kind === 'overdue' ? 'reminder-overdue' : ''}>
        {kindLabel}
      </td>
      <td data-label="期限" className="number">
        {dueOn}
      </td>
      <td data-label="时间" className="number">
        {clockTime(createdAt)}
      </td>
      <td data-label="状态">
        {readAt ? (
          '已读'
        ) : (
          <Button size="small" aria-label={`将${number}的提醒标为已读`} onClick={() => onRead(reminder)}>
            标为已读
          </Button>
        )}
      </td>
    </tr>
  );
}

import { BellOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import { useDesk } from '../session/session.ts';
import { useReminders } from './use-reminders.ts';
import './reminders.css';

/** The bell of the bar with how many reminders are unread; leads to them. */
export function ReminderBell() {
  const { post } = useDesk();
  const unread = useReminders().data?.unread ?? 0;
  return (
    <Link
      to={`/${post.code}/reminders`}
      className="bar-button bar-bell"
      aria-label={unread > 0 ? `期限提醒，${unread}条未读` : '期限提醒，没有未读'}
    >
      <BellOutlined aria-hidden />
      {unread > 0 && (
        <span className="bell-count" aria-hidden>
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </Link>
  );
}

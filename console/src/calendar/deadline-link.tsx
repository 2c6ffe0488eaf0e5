import { Link } from 'react-router';
import { useDesk } from '../session/session.ts';
import { DEADLINE_KINDS, type Deadline } from './deadline-kinds.data.ts';

/** What is due, as a link to its case or report; `short` within the narrow cells of a month. */
export function DeadlineLink({
  deadline,
  short = false,
}: {
  readonly deadline: Deadline;
  readonly short?: boolean;
}) {
  const { post } = useDesk();
  const { kind, requestId, number, title, handler, overdue } = deadline;
  const words = DEADLINE_KINDS[kind];
  const to = requestId ? `/${post.code}/access-requests/${requestId}` : `/${post.code}/annual-reports`;
  // Numbers carry the organ and the year; within a month the last figures tell cases apart.
  const brief = requestId ? number.split('-').slice(-1).join() : number;
  return (
    <Link
      to={to}
      className={`deadline deadline-${kind}${overdue ? ' deadline-overdue' : ''}`}
      {...(short ? { title: `${words.full}：${number} ${title}${handler ? `（${handler}）` : ''}` } : {})}
    >
      <span className="deadline-kind">
        {short ? words.short : words.full}
        {overdue && '·逾期'}
      </span>{' '}
      {short ? `${brief} ${title}` : `${number} ${title}`}
    </Link>
  );
}

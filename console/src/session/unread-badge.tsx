import { useQuery } from '@tanstack/react-query';
import { call } from '../shared/api.ts';
import { useDesk } from './session.ts';

/** How many cases call for this person by a comment; asked for anew every minute. */
export function UnreadBadge() {
  const path = `${useDesk().api}/mentions`;
  const mentions = useQuery({
    queryKey: [path],
    queryFn: () => call<{ unread: number }>({ path }),
    refetchInterval: 60_000,
  });
  const unread = mentions.data?.unread ?? 0;
  if (unread === 0) return null;
  return (
    <span className="menu-badge">
      {unread}
      <span className="unseen">件申请有留言提到您</span>
    </span>
  );
}

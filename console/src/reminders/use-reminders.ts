import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { RemindersView } from '../../../src/api/reminders/views.ts';
import { useDesk } from '../session/session.ts';
import { call } from '../shared/api.ts';
import { useChange } from '../shared/use-change.ts';

export type Reminder = RemindersView['items'][number];

/** One's own reminders; looked for again every minute. */
export function useReminders() {
  const path = `${useDesk().api}/reminders`;
  return useQuery({
    queryKey: [path],
    queryFn: () => call<RemindersView>({ path }),
    refetchInterval: 60_000,
    staleTime: 30_000,
  });
}

/** Marks one reminder as read, or with `null` all of them. */
export function useMarkRead() {
  const path = `${useDesk().api}/reminders`;
  const queries = useQueryClient();
  return useChange<Reminder | null>(
    (it) => ({
      path: `${path}/read`,
      body: { reminder: it && { requestId: it.requestId, kind: it.kind, dueOn: it.dueOn } },
    }),
    () => queries.invalidateQueries({ queryKey: [path] }),
  );
}

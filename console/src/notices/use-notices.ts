import { useQuery } from '@tanstack/react-query';
import type { NoticeListView, NoticeTaskView } from '../../../src/api/notices/views.ts';
import { useCaseApi } from '../access-requests/case/use-case.ts';
import { useDesk } from '../session/session.ts';
import { call } from '../shared/api.ts';

/** The notices of a case; looked at again while some are under way. */
export function useNotices(requestId: string) {
  const path = `${useCaseApi(requestId)}/notices`;
  return useQuery({
    queryKey: [path],
    queryFn: () => call<NoticeListView>({ path }),
    refetchInterval: ({ state }) =>
      state.data?.notices.some((it) => it.status === 'queued' || it.status === 'sending') ? 5000 : false,
  });
}

/** What is left to do about notices and query codes in the organ. */
export function useNoticeTasks() {
  const path = `${useDesk().api}/notice-tasks`;
  return useQuery({ queryKey: [path], queryFn: () => call<NoticeTaskView[]>({ path }) });
}

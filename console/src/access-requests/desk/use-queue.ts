import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import type { DeskView } from '../../../../src/api/access-requests/views.ts';
import { QUEUES, type Queue } from '../../../../src/domain/access-requests/queues.data.ts';
import { useDesk } from '../../session/session.ts';
import { call, queryText } from '../../shared/api.ts';

/** One case as a queue shows it. */
export type DeskLine = DeskView['items'][number];

const isQueue = (text: string | null): text is Queue => text !== null && QUEUES.some((it) => it === text);

/** What the address asks for: a queue, and whose cases in it. */
export function useAsked() {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('queue');
  return {
    queue: isQueue(asked) ? asked : undefined,
    handlerId: search.get('handler') ?? undefined,
    show: (queue: Queue) => setSearch({ queue }),
  };
}

/** The queue of the address, page after page; without one the server chooses. */
export function useQueue({ queue, handlerId }: { queue: Queue | undefined; handlerId: string | undefined }) {
  const path = `${useDesk().api}/desk`;
  return useInfiniteQuery({
    queryKey: [path, queue ?? '', handlerId ?? ''],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      call<DeskView>({ path: path + queryText({ queue, handlerId, after: pageParam }) }),
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
}

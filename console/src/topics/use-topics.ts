import { useQuery } from '@tanstack/react-query';
import type { ColumnsView } from '../../../src/api/columns/views.ts';
import type { TopicLineView, TopicView } from '../../../src/api/topics/views.ts';
import { useDesk } from '../session/session.ts';
import { call } from '../shared/api.ts';

/** The address of the topics in the API. */
export const useTopicsApi = (): string => `${useDesk().api}/topics`;

/** All topics of the organ. */
export function useTopics() {
  const path = useTopicsApi();
  return useQuery({ queryKey: [path], queryFn: () => call<readonly TopicLineView[]>({ path }) });
}

/** One topic as its page shows it. */
export function useTopic(id: string) {
  const path = `${useTopicsApi()}/${id}`;
  return useQuery({ queryKey: [path], queryFn: () => call<TopicView>({ path }) });
}

/** The columns a section may take its items from. */
export function useColumnChoices() {
  const path = `${useDesk().api}/columns`;
  const { data } = useQuery({ queryKey: [path], queryFn: () => call<ColumnsView>({ path }) });
  return (data?.columns ?? [])
    .filter((it) => it.retiredAt === null)
    .map(({ id, label }) => ({ value: id, label }));
}

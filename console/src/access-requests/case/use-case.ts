import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import { useDesk } from '../../session/session.ts';
import { call } from '../../shared/api.ts';

/** The address of a case in the API. */
export const useCaseApi = (id: string): string => `${useDesk().api}/access-requests/${id}`;

/** One case as its page shows it. */
export function useCase(id: string) {
  const path = useCaseApi(id);
  return useQuery({ queryKey: [path], queryFn: () => call<CaseView>({ path }) });
}

/** Fetches everything of the organ anew: a step in one case changes desk, lists and report. */
export function useRefresh() {
  const { api } = useDesk();
  const queries = useQueryClient();
  return () =>
    queries.invalidateQueries({
      predicate: ({ queryKey: [first] }) => typeof first === 'string' && first.startsWith(api),
    });
}

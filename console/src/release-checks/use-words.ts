import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReleaseWordsView } from '../../../src/api/release-checks/views.ts';
import { useDesk } from '../session/session.ts';
import { call } from '../shared/api.ts';

/** A word of the house or of the organ. */
export type Word = ReleaseWordsView[number];

/** The address of the organ's words. */
export const useWordsPath = (): string => `${useDesk().api}/release-words`;

/** The words looked for in what the organ publishes. */
export function useWords() {
  const path = useWordsPath();
  return useQuery({ queryKey: [path], queryFn: () => call<ReleaseWordsView>({ path }) });
}

/** Fetches the words anew after a change. */
export function useRefreshWords(): () => Promise<void> {
  const path = useWordsPath();
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: [path] });
}

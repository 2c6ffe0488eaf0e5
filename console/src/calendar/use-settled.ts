import { useQueryClient } from '@tanstack/react-query';

/** Whatever is settled about a due day changes the case: page, lists and desk are asked for anew. */
export function useSettled() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries();
}

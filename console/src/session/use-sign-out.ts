import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../shared/api.ts';

/** Signs out; nothing that was read stays in the browser's memory. */
export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => call<null>({ path: '/session', method: 'DELETE' }),
    onSuccess: () => {
      queries.clear();
      window.location.assign('/console/sign-in');
    },
  });
}

import { useQuery } from '@tanstack/react-query';
import type { StaffView } from '../../../src/api/staff/views.ts';
import { useDesk } from '../session/session.ts';
import { call } from '../shared/api.ts';

/** The people of the organ with their posts. */
export function useStaff() {
  const path = `${useDesk().api}/staff`;
  return useQuery({ queryKey: [path], queryFn: () => call<StaffView[]>({ path }) });
}

/** The inner units of the organ. */
export function useDepartments() {
  const path = `${useDesk().api}/departments`;
  return useQuery({ queryKey: [path], queryFn: () => call<{ id: string; name: string }[]>({ path }) });
}

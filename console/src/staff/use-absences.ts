import { useQuery } from '@tanstack/react-query';
import type { AbsenceView } from '../../../src/api/staff/views.ts';
import { useDesk } from '../session/session.ts';
import { call } from '../shared/api.ts';

/** Who is away today or will be, and who stands in. */
export function useAbsences() {
  const path = `${useDesk().api}/absences`;
  return useQuery({ queryKey: [path], queryFn: () => call<AbsenceView[]>({ path }), staleTime: 60_000 });
}

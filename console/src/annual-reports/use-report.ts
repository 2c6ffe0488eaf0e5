import { useQuery } from '@tanstack/react-query';
import type { ReportView } from '../../../src/api/annual-reports/views.ts';
import { useDesk } from '../session/session.ts';
import { call } from '../shared/api.ts';

/** The address of a year's report in the API. */
export const useReportApi = (year: string): string => `${useDesk().api}/annual-reports/${year}`;

/** The report of a year: figures, findings, sections. */
export function useReport(year: string) {
  const path = useReportApi(year);
  return useQuery({ queryKey: [path], queryFn: () => call<ReportView>({ path }) });
}

import { useQuery } from '@tanstack/react-query';
import type { ReportDeskView, ReportTaskView } from '../../../src/api/annual-reports/task-views.ts';
import type { ReportTaskAction } from '../../../src/domain/annual-reports/report-tasks.data.ts';
import { useRefresh } from '../access-requests/case/use-case.ts';
import { useDesk } from '../session/session.ts';
import { call } from '../shared/api.ts';
import { useChange } from '../shared/use-change.ts';
import { useReportApi } from './use-report.ts';

/** The texts asked for the report of a year. */
export function useReportTasks(year: string) {
  const path = `${useReportApi(year)}/tasks`;
  return useQuery({ queryKey: [path], queryFn: () => call<ReportTaskView[]>({ path }) });
}

/** What annual reports ask of this person. */
export function useReportDesk() {
  const path = `${useDesk().api}/report-tasks`;
  return useQuery({ queryKey: [path], queryFn: () => call<ReportDeskView>({ path }) });
}

/** A step of a task, with what it asks. */
type TaskStep = { readonly action: ReportTaskAction; readonly body: object };

/** Takes a task one step on. */
export function useTaskStep({ id, version }: ReportTaskView, onDone: (step: TaskStep) => void) {
  const { api } = useDesk();
  const refresh = useRefresh();
  return useChange<TaskStep>(
    ({ action, body }) => ({ path: `${api}/report-tasks/${id}/${action}`, body, version }),
    async (_, step) => {
      await refresh();
      onDone(step);
    },
  );
}

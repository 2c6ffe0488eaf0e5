import { useReportDesk } from '../annual-reports/use-report-tasks.ts';

/** How many texts of annual reports this person is still to supply. */
export function ReportTaskBadge() {
  const waiting = useReportDesk().data?.asked.filter((it) => it.status !== 'supplied').length ?? 0;
  if (waiting === 0) return null;
  return (
    <span className="menu-badge">
      {waiting}
      <span className="unseen">项供稿任务待提交</span>
    </span>
  );
}

import { Alert } from 'antd';
import { Link } from 'react-router';
import type { ReportDeskView } from '../../../src/api/annual-reports/task-views.ts';
import { REPORT_STATUS_LABELS } from '../../../src/domain/annual-reports/report-lifecycle.data.ts';
import { useDesk } from '../session/session.ts';
import './report.css';
import { useReportDesk } from './use-report-tasks.ts';

/** On the desk: until when the past year's report must be out, texts asked of this person, texts to take over. */
export function ReportDeskNote() {
  const { post } = useDesk();
  const { data } = useReportDesk();
  if (!data) return null;
  const waiting = data.asked.filter((it) => it.status !== 'supplied');
  const late = waiting.filter((it) => it.overdue).length;
  const years = [...new Set(data.supplied.map((it) => it.year))];
  return (
    <>
      {data.deadline && <DeadlineNote deadline={data.deadline} />}
      {waiting.length > 0 && (
        <Alert
          className="problem"
          type={late > 0 ? 'error' : 'info'}
          showIcon
          title={`年度报告供稿任务${waiting.length}项待提交，最早的期限为 ${waiting[0]?.dueOn}${late > 0 ? `，其中${late}项已逾期` : ''}`}
          action={<Link to={`/${post.code}/report-tasks`}>去供稿</Link>}
        />
      )}
      {years.map((year) => (
        <Alert
          key={year}
          className="problem"
          type="info"
          showIcon
          title={`${year}年度报告收到供稿${data.supplied.filter((it) => it.year === year).length}份，待采用或者退回`}
          action={<Link to={`/${post.code}/annual-reports/${year}`}>去处理</Link>}
        />
      ))}
    </>
  );
}

type DeadlineProps = { readonly deadline: NonNullable<ReportDeskView['deadline']> };

function DeadlineNote({ deadline }: DeadlineProps) {
  const { post } = useDesk();
  const { year, status, dueOn, statutoryOn, localOn, overdue } = deadline;
  const basis = localOn === null ? `法定期限 ${statutoryOn}` : `本地要求 ${localOn}，法定期限 ${statutoryOn}`;
  return (
    <Alert
      className="problem"
      type={overdue ? 'error' : 'warning'}
      showIcon
      title={`${year}年政府信息公开工作年度报告最迟应于 ${dueOn} 公布（${basis}），现为“${REPORT_STATUS_LABELS[status]}”${overdue ? '，已逾期' : ''}`}
      action={<Link to={`/${post.code}/annual-reports/${year}`}>打开报告</Link>}
    />
  );
}

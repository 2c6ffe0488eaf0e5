import type { ReportTaskView } from '../../../src/api/annual-reports/task-views.ts';
import { REPORT_TASK_STATUS_LABELS } from '../../../src/domain/annual-reports/report-tasks.data.ts';
import { clockTime } from '../shared/today.ts';

/** Of whom it is asked: the unit, the person, or both. */
export const whoOf = ({ department, person }: ReportTaskView): string =>
  [department, person].filter((it) => it !== null).join('、');

/** What is asked, of whom and until when, how it stands, and what was supplied. */
export const ReportTaskLine = ({ task }: { readonly task: ReportTaskView }) => (
  <>
    <p className="report-task-head">
      <strong>{whoOf(task)}</strong>
      <span>{REPORT_TASK_STATUS_LABELS[task.status]}</span>
      <span className={task.overdue ? 'due due-overdue' : 'muted'}>
        供稿期限 {task.dueOn}
        {task.overdue && '，已逾期'}
      </span>
    </p>
    <p className="written">{task.asked}</p>
    {task.status === 'returned' && <p className="field-fault">退回理由：{task.reason}</p>}
    {task.status === 'cancelled' && <p className="muted">取消理由：{task.reason}</p>}
    {task.text !== '' && task.status !== 'taken-over' && (
      <blockquote className="report-task-text written">
        {task.text}
        {task.suppliedBy !== null && task.suppliedAt !== null && (
          <span className="second-line">
            {task.suppliedBy} {clockTime(task.suppliedAt)} 提供
          </span>
        )}
      </blockquote>
    )}
  </>
);

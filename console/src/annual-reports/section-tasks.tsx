import { App, Button } from 'antd';
import { useState } from 'react';
import type { ReportTaskView } from '../../../src/api/annual-reports/task-views.ts';
import type { ReportView } from '../../../src/api/annual-reports/views.ts';
import { withSupplied } from '../../../src/domain/annual-reports/decide-report-task.ts';
import type { ReportSection } from '../../../src/domain/annual-reports/sections.ts';
import { useRefresh } from '../access-requests/case/use-case.ts';
import { useDesk } from '../session/session.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { AskTaskDialog } from './ask-task-dialog.tsx';
import type { Change } from './report-edit.ts';
import { ReportTaskLine, whoOf } from './report-task-line.tsx';
import { SettleTaskDialog } from './settle-task-dialog.tsx';
import { useReportTasks, useTaskStep } from './use-report-tasks.ts';

type Props = {
  readonly section: ReportSection;
  readonly view: ReportView;
  /** Something typed is not saved: nothing is taken over into it. */
  readonly changed: boolean;
  readonly change: Change;
};

/** The texts asked of departments for a section, beside its text. */
export function SectionTasks({ section, view, changed, change }: Props) {
  const { may } = useDesk();
  const [asking, setAsking] = useState(false);
  const tasks = (useReportTasks(String(view.year)).data ?? []).filter((it) => it.section === section.key);
  const mayAsk = view.status === 'draft' && may('reports:edit');
  if (!mayAsk && tasks.length === 0) return null;
  return (
    <div className="report-tasks">
      {tasks.length > 0 && (
        <ul className="plain" aria-label={`${section.heading}的供稿任务`}>
          {tasks.map((task) => (
            <li key={task.id}>
              <ReportTaskLine task={task} />
              <TaskActions task={task} view={view} changed={changed} change={change} />
            </li>
          ))}
        </ul>
      )}
      {mayAsk && (
        <Button size="small" aria-label={`下发供稿任务：${section.heading}`} onClick={() => setAsking(true)}>
          下发供稿任务
        </Button>
      )}
      {asking && <AskTaskDialog year={view.year} section={section} onClose={() => setAsking(false)} />}
    </div>
  );
}

type ActionsProps = Omit<Props, 'section'> & { readonly task: ReportTaskView };

function TaskActions({ task, view, changed, change }: ActionsProps) {
  const [settling, setSettling] = useState<'return' | 'cancel' | null>(null);
  const { message } = App.useApp();
  const refresh = useRefresh();
  const step = useTaskStep(task, ({ action }) => {
    if (action !== 'take-over') return;
    const value = withSupplied(view.sections[task.section], task.text);
    change?.({ kind: 'section', key: task.section, value });
    void message.success('供稿已经写入这一部分');
  });
  const of = `${whoOf(task)}的供稿`;
  const offers = task.offers.filter((it) => it !== 'supply');
  if (offers.length === 0) return null;
  return (
    <>
      <ProblemAlert error={step.error} onReload={() => refresh().then(step.reset)} />
      <div className="report-task-actions">
        {offers.includes('take-over') && (
          <Button
            size="small"
            type="primary"
            disabled={changed}
            loading={step.isPending}
            aria-label={`采用${of}`}
            onClick={() => step.mutate({ action: 'take-over', body: { reportVersion: view.version } })}
          >
            采用
          </Button>
        )}
        {offers.includes('return') && (
          <Button size="small" aria-label={`退回${of}`} onClick={() => setSettling('return')}>
            退回
          </Button>
        )}
        {offers.includes('cancel') && (
          <Button
            size="small"
            aria-label={`取消${whoOf(task)}的供稿任务`}
            onClick={() => setSettling('cancel')}
          >
            取消任务
          </Button>
        )}
        {changed && offers.includes('take-over') && <span className="muted">先保存修改，再采用。</span>}
      </div>
      {settling !== null && (
        <SettleTaskDialog task={task} action={settling} onClose={() => setSettling(null)} />
      )}
    </>
  );
}

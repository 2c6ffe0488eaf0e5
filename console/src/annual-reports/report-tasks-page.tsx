import { App, Button, Form } from 'antd';
import type { ReportTaskView } from '../../../src/api/annual-reports/task-views.ts';
import { REPORT_SECTIONS } from '../../../src/domain/annual-reports/sections.ts';
import { Words } from '../access-requests/actions/fields.tsx';
import '../access-requests/access-requests.css';
import { useRefresh } from '../access-requests/case/use-case.ts';
import { Card } from '../shared/card.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { Page } from '../shared/page.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import './report.css';
import { ReportTaskLine } from './report-task-line.tsx';
import { useReportDesk, useTaskStep } from './use-report-tasks.ts';

/** The heading a task is for, with its year. */
const headingOf = ({ year, section }: ReportTaskView): string =>
  `${year}年度报告：${REPORT_SECTIONS.find((it) => it.key === section)?.heading ?? ''}`;

/** The texts this person, or his or her department, is asked for; written and supplied here. */
export const ReportTasksPage = () => (
  <Page title="年度报告供稿" note="供稿由年度报告编制人采用或者退回；采用以前可以重新提交">
    <Loaded query={useReportDesk()}>
      {({ asked, cancelled }) => (
        <>
          {asked.length === 0 && (
            <section className="card" aria-label="供稿任务">
              <p className="nothing">没有下发给您的供稿任务。</p>
            </section>
          )}
          {asked.map((task) => (
            <SupplyCard key={`${task.id} ${task.version}`} task={task} />
          ))}
          {cancelled.length > 0 && (
            <Card title="已取消的供稿任务" id="cancelled">
              {cancelled.map((task) => (
                <div key={task.id}>
                  <h3>{headingOf(task)}</h3>
                  <ReportTaskLine task={{ ...task, text: '' }} />
                </div>
              ))}
            </Card>
          )}
        </>
      )}
    </Loaded>
  </Page>
);

function SupplyCard({ task }: { readonly task: ReportTaskView }) {
  const { message } = App.useApp();
  const refresh = useRefresh();
  const supply = useTaskStep(task, () => void message.success('供稿已经提交'));
  return (
    <Card title={headingOf(task)} id={task.id}>
      <ReportTaskLine task={{ ...task, text: '' }} />
      <ProblemAlert error={supply.error} onReload={() => refresh().then(supply.reset)} />
      <Form
        name={`supply-${task.id}`}
        layout="vertical"
        initialValues={{ text: task.text }}
        onFinish={(body: { text: string }) => supply.mutate({ action: 'supply', body })}
      >
        <Words name="text" label="供稿内容" longest={20_000} rows={6} />
        <Button type="primary" htmlType="submit" loading={supply.isPending}>
          {task.status === 'supplied' ? '重新提交' : '提交'}
        </Button>
      </Form>
    </Card>
  );
}

import { App, Button } from 'antd';
import type { ReportView } from '../../../src/api/annual-reports/views.ts';
import { isConsistent } from '../../../src/domain/annual-reports/reconcile.ts';
import { useRefresh } from '../access-requests/case/use-case.ts';
import { useDesk } from '../session/session.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import { editOf, isSum, type ReportEdit } from './report-edit.ts';
import { useReportApi } from './use-report.ts';

type Props = {
  readonly view: ReportView;
  readonly edit: ReportEdit;
  readonly changed: boolean;
  readonly onAnew: (edit: ReportEdit) => void;
};

type Step = 'approval' | 'reopening' | 'publication';

const DONE: Readonly<Record<Step, string>> = {
  approval: '年度报告已经审定，数据已经冻结',
  reopening: '已退回编制',
  publication: '年度报告已经发布到门户',
};

/** Save, approve, send back, publish: what this person may do at this stage. */
export function ReportActions({ view, edit, changed, onAnew }: Props) {
  const { may } = useDesk();
  const refresh = useRefresh();
  const { save, step } = useReportSteps(view);
  const draft = view.status === 'draft';
  const approved = view.status === 'approved';
  const sound = isConsistent(view.findings);
  return (
    <>
      <ProblemAlert
        error={save.error ?? step.error}
        onReload={() => refresh().then(() => [save.reset(), step.reset()])}
      />
      <div className="form-foot report-actions">
        {draft && may('reports:edit') && (
          <>
            <Button
              type="primary"
              disabled={!changed || !isSum(edit.table2.fees_wan_yuan)}
              loading={save.isPending}
              onClick={() => save.mutate(edit)}
            >
              保存
            </Button>
            {changed && <Button onClick={() => onAnew(editOf(view))}>放弃修改</Button>}
          </>
        )}
        {draft && may('reports:approve') && (
          <Button
            type={may('reports:edit') ? 'default' : 'primary'}
            disabled={changed || !sound}
            loading={step.isPending}
            onClick={() => step.mutate('approval')}
          >
            审定
          </Button>
        )}
        {approved && may('reports:publish') && (
          <Button type="primary" loading={step.isPending} onClick={() => step.mutate('publication')}>
            发布
          </Button>
        )}
        {approved && may('reports:approve') && (
          <Button loading={step.isPending} onClick={() => step.mutate('reopening')}>
            退回编制
          </Button>
        )}
        {draft && !sound && <span className="muted">核对有错误的，不能审定。</span>}
        {changed && <span className="muted">有未保存的修改。</span>}
      </div>
    </>
  );
}

function useReportSteps({ year, version }: ReportView) {
  const path = useReportApi(String(year));
  const refresh = useRefresh();
  const { message } = App.useApp();
  const save = useChange<ReportEdit>(
    (edit) => ({ path, method: 'PUT', body: { version, ...edit } }),
    async () => {
      await refresh();
      void message.success('年度报告已经保存');
    },
  );
  const step = useChange<Step>(
    (kind) => ({ path: `${path}/${kind}`, body: { version } }),
    async (_, kind) => {
      await refresh();
      void message.success(DONE[kind]);
    },
  );
  return { save, step };
}

import { App, Button } from 'antd';
import { useState } from 'react';
import type { ReportView } from '../../../src/api/annual-reports/views.ts';
import { isConsistent } from '../../../src/domain/annual-reports/reconcile.ts';
import {
  REPORT_ACTION_LABELS,
  REPORT_TRANSITIONS,
  type ReportAction,
} from '../../../src/domain/annual-reports/report-lifecycle.data.ts';
import { useRefresh } from '../access-requests/case/use-case.ts';
import { useDesk } from '../session/session.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import { ExportMenu } from './export-menu.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { editOf, isSum, type ReportEdit } from './report-edit.ts';
import { ACTION_PATHS, DONE_WORDS } from './report-labels.data.ts';
import { useReportApi } from './use-report.ts';

type Props = {
  readonly view: ReportView;
  readonly edit: ReportEdit;
  readonly changed: boolean;
  readonly onAnew: (edit: ReportEdit) => void;
};

/** Steps that move the report on; the others take it back. */
const FORWARD: readonly ReportAction[] = ['submit', 'review', 'approve', 'publish'];

/** Save, and exactly the actions the table offers this person now. */
export function ReportActions({ view, edit, changed, onAnew }: Props) {
  const { may } = useDesk();
  const refresh = useRefresh();
  const [asked, ask] = useState<ReportAction | null>(null);
  const { save, step } = useReportSteps(view, () => ask(null));
  const sound = isConsistent(view.findings);
  const take = (action: ReportAction) =>
    REPORT_TRANSITIONS[action].asksReason ? ask(action) : step.mutate({ action, reason: '' });
  return (
    <>
      <ProblemAlert
        error={save.error ?? step.error}
        onReload={() => refresh().then(() => [save.reset(), step.reset()])}
      />
      <div className="form-foot report-actions">
        {view.status === 'draft' && may('reports:edit') && (
          <Button
            type={changed ? 'primary' : 'default'}
            disabled={!changed || !isSum(edit.table2.fees_wan_yuan)}
            loading={save.isPending}
            onClick={() => save.mutate(edit)}
          >
            保存
          </Button>
        )}
        {changed && <Button onClick={() => onAnew(editOf(view))}>放弃修改</Button>}
        {view.offers.map((action) => (
          <Button
            key={action}
            type={FORWARD.includes(action) && !changed ? 'primary' : 'default'}
            disabled={changed || (REPORT_TRANSITIONS[action].asksSoundness && !sound)}
            loading={step.isPending}
            onClick={() => take(action)}
          >
            {REPORT_ACTION_LABELS[action]}
          </Button>
        ))}
        {view.version > 0 && <ExportMenu view={view} />}
        {view.status === 'draft' && !sound && (
          <span className="muted">核对有错误的，不能送审；请先改正右侧列出的错误。</span>
        )}
        {changed && <span className="muted">有未保存的修改。</span>}
      </div>
      {asked && (
        <ReasonDialog
          action={asked}
          pending={step.isPending}
          onCancel={() => ask(null)}
          onGiven={(reason) => step.mutate({ action: asked, reason })}
        />
      )}
    </>
  );
}

type Step = { readonly action: ReportAction; readonly reason: string };

function useReportSteps({ year, version }: ReportView, onTaken: () => void) {
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
    ({ action, reason }) => ({
      path: `${path}/${ACTION_PATHS[action]}`,
      body: { version, ...(reason && { reason }) },
    }),
    async (_, { action }) => {
      onTaken();
      await refresh();
      void message.success(DONE_WORDS[action]);
    },
  );
  return { save, step };
}

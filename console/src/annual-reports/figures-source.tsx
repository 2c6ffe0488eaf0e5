import { Alert, Button } from 'antd';
import type { ReportView } from '../../../src/api/annual-reports/views.ts';
import { useRefresh } from '../access-requests/case/use-case.ts';
import { useDesk } from '../session/session.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import { useReportApi } from './use-report.ts';

type Source = ReportView['figuresFrom'];

const SHOWN: Readonly<Record<Source, { title: string; button: string; other: Source }>> = {
  ledger: {
    title: '三张表取自本机关的台账。本机关汇总各单位年度报告的，可以改用已经完成的汇总数。',
    button: '改用汇总数',
    other: 'roll-up',
  },
  'roll-up': {
    title: '三张表取自已经完成的年报汇总，不在此填写。',
    button: '改用本机关台账',
    other: 'ledger',
  },
};

/** Whether the tables are counted here or are the sums of the closed roll-up; only where an office collects reports. */
export function FiguresSource({ view, changed }: { readonly view: ReportView; readonly changed: boolean }) {
  const { may } = useDesk();
  const refresh = useRefresh();
  const path = `${useReportApi(String(view.year))}/figures-source`;
  const choose = useChange<Source>(
    (figuresFrom) => ({ path, body: { version: view.version, figuresFrom } }),
    refresh,
  );
  const { title, button, other } = SHOWN[view.figuresFrom];
  const mayChoose = view.status === 'draft' && may('reports:edit') && may('reports:collect');
  if (view.figuresFrom === 'ledger' && !mayChoose) return null;
  return (
    <>
      <ProblemAlert error={choose.error} onReload={() => refresh().then(choose.reset)} />
      <Alert
        className="reason-note"
        type="info"
        showIcon
        title={title}
        action={
          mayChoose && (
            <Button
              size="small"
              disabled={changed}
              loading={choose.isPending}
              onClick={() => choose.mutate(other)}
            >
              {button}
            </Button>
          )
        }
      />
    </>
  );
}

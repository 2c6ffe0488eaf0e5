import { ExclamationCircleFilled } from '@ant-design/icons';
import type { ReportView } from '../../../src/api/annual-reports/views.ts';
import { today } from '../shared/today.ts';

type Props = { readonly view: Pick<ReportView, 'status' | 'dueOn'> };

/** 已逾期: the day by which the report had to be made public has passed, and it has not been. */
export function OverdueMark({ view }: Props) {
  if (view.status === 'published' || view.dueOn >= today()) return null;
  return (
    <span className="due due-overdue report-overdue">
      <ExclamationCircleFilled aria-hidden />
      已逾期
    </span>
  );
}

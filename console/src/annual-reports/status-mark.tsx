import type { ReportLineView } from '../../../src/api/annual-reports/views.ts';
import { REPORT_STATUSES } from './report-labels.data.ts';

const TONES = { none: 'grey', draft: 'blue', approved: 'teal', published: 'green' } as const;

/** How far the report of a year has come. */
export const StatusMark = ({ status }: { readonly status: ReportLineView['status'] }) => (
  <span className={`chip chip-${TONES[status]}`}>{REPORT_STATUSES[status]}</span>
);

import type { ReportLineView } from '../../../src/api/annual-reports/views.ts';
import { STATUS_NAMES } from './report-labels.data.ts';

const TONES = {
  none: 'grey',
  draft: 'blue',
  submitted: 'amber',
  reviewed: 'amber',
  approved: 'teal',
  published: 'green',
} as const;

/** How far the report of a year has come. */
export const StatusMark = ({ status }: { readonly status: ReportLineView['status'] }) => (
  <span className={`chip chip-${TONES[status]}`}>{STATUS_NAMES[status]}</span>
);

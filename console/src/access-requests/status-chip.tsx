import type { Status } from '../../../src/domain/access-requests/lifecycle.data.ts';

const TONES: Readonly<Record<Status, 'blue' | 'amber' | 'teal' | 'green' | 'grey'>> = {
  'to-confirm': 'amber',
  received: 'blue',
  'in-hand': 'blue',
  'awaiting-clarification': 'amber',
  'awaiting-fee': 'amber',
  drafted: 'blue',
  'in-review': 'teal',
  'to-sign': 'teal',
  signed: 'teal',
  served: 'green',
  closed: 'green',
  lapsed: 'grey',
  withdrawn: 'grey',
  archived: 'grey',
};

/** The stage a case is in: dark words on a pale ground. */
export const StatusChip = ({ status, label }: { readonly status: string; readonly label: string }) => (
  <span className={`chip chip-${TONES[status as Status] ?? 'grey'}`}>{label}</span>
);

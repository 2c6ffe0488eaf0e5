import type { SideLineView } from '../../../src/api/side-files/views.ts';
import type { SideStatus } from '../../../src/domain/side-files/lifecycle.data.ts';

const TONES: Readonly<Record<SideStatus, 'blue' | 'amber' | 'teal' | 'green'>> = {
  'to-answer': 'amber',
  'awaiting-result': 'blue',
  judged: 'teal',
  appealed: 'blue',
  'to-perform': 'amber',
  'to-examine': 'amber',
  'to-publish': 'blue',
  'to-sign-answer': 'teal',
  'to-serve-answer': 'teal',
  concluded: 'green',
};

/** The stage a side file is in, and whether it stays disclosure. */
export const SideChip = ({
  line,
}: {
  readonly line: Pick<SideLineView, 'status' | 'statusLabel' | 'stayInForce'>;
}) => (
  <>
    <span className={`chip chip-${TONES[line.status]}`}>{line.statusLabel}</span>
    {line.stayInForce && <span className="provisional">暂停公开</span>}
  </>
);

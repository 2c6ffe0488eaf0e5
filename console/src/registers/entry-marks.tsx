import type { EntryLineView } from '../../../src/api/registers/views.ts';
import type { EntryStatus } from '../../../src/domain/registers/entry-lifecycle.data.ts';
import { DueBadge } from '../access-requests/due-badge.tsx';

const COLOURS: Readonly<Record<EntryStatus, string>> = {
  entered: 'amber',
  returned: 'amber',
  published: 'green',
  withheld: 'grey',
  withdrawn: 'grey',
  struck: 'grey',
};

/** How an entry stands, and what is odd about it. */
export function EntryMarks({ line }: { readonly line: EntryLineView }) {
  const { status, statusLabel, isPublic, flagged, publicityOver, overturnedOn } = line;
  return (
    <span className="entry-marks">
      <span className={`chip chip-${COLOURS[status]}`}>{publicityOver ? '公示期满' : statusLabel}</span>
      {isPublic && status !== 'published' && <span className="chip chip-green">原内容公开中</span>}
      {flagged && <span className="chip chip-amber">待保密审查</span>}
      {overturnedOn && <span className="chip chip-grey">决定被变更或者撤销</span>}
    </span>
  );
}

/** By when it has to be published or taken back. */
export function EntryDue({ line }: { readonly line: EntryLineView }) {
  if (!line.dueOn) return <span className="muted">—</span>;
  return (
    <>
      <DueBadge urgency={line.urgency} remainingDays={line.remainingDays} />
      <span className="second-line">
        {line.toWithdraw ? '撤回期限' : '公开期限'} {line.dueOn}
      </span>
    </>
  );
}

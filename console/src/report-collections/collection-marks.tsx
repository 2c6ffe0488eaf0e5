import {
  COLLECTION_STATUS_LABELS,
  type CollectionStatus,
} from '../../../src/domain/report-collections/collection.ts';
import {
  MEMBER_STATUS_LABELS,
  type MemberStatus,
} from '../../../src/domain/report-collections/member-lifecycle.data.ts';

type CollectionProps = { readonly status: CollectionStatus; readonly publishedRevision: number | null };

/** How far a collection has come; a published one is said to be so. */
export const CollectionStatusMark = ({ status, publishedRevision }: CollectionProps) => (
  <>
    <span className={`chip chip-${status === 'open' ? 'blue' : 'teal'}`}>
      {COLLECTION_STATUS_LABELS[status]}
    </span>{' '}
    {publishedRevision !== null && <span className="chip chip-green">已发布</span>}
  </>
);

const TONES: Readonly<Record<MemberStatus, string>> = {
  awaited: 'grey',
  received: 'amber',
  returned: 'red',
  accepted: 'green',
  excused: 'grey',
};

/** Where the report of one organ stands. */
export const MemberStatusMark = ({ status }: { readonly status: MemberStatus }) => (
  <span className={`chip chip-${TONES[status]}`}>{MEMBER_STATUS_LABELS[status]}</span>
);

type Counts = { readonly errors: number; readonly warnings: number; readonly gaps: number };

/** What the checker said of a submission, in few words. */
export function FindingCounts({ errors, warnings, gaps }: Counts) {
  const words = [
    errors > 0 && <strong key="e" className="tie-error">{`错误${errors}处`}</strong>,
    gaps > 0 && <strong key="g" className="tie-error">{`未读出${gaps}格`}</strong>,
    warnings > 0 && <span key="w" className="tie-warning">{`请核对${warnings}处`}</span>,
  ].filter((it) => it !== false);
  return words.length === 0 ? (
    <span className="tie-good">没有发现问题</span>
  ) : (
    <span className="finding-counts">{words}</span>
  );
}

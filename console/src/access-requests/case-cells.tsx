import { Link } from 'react-router';
import type { CaseLineView } from '../../../src/api/access-requests/views.ts';
import { useDesk } from '../session/session.ts';
import { DueBadge } from './due-badge.tsx';

/** Title first; number, channel and kind of applicant below it. */
export function TitleCell({ line }: { readonly line: CaseLineView }) {
  const { post } = useDesk();
  return (
    <>
      <Link className="case-title" to={`/${post.code}/access-requests/${line.id}`}>
        {line.title}
      </Link>
      <span className="second-line">
        {line.number}　{line.channelLabel}　{line.applicantKindLabel}
      </span>
    </>
  );
}

/** The legal day; before it is certain the safe day the desk warns by; none while the clock is held. */
function dueWords({ urgency, replyDueOn, safeDueOn }: CaseLineView): string {
  if (replyDueOn) return `届满 ${replyDueOn}`;
  if (urgency === 'ended') return '不再计算期限';
  return safeDueOn ? `内控期限 ${safeDueOn}` : '恢复计时后确定届满日';
}

/** How the due day stands, and the day itself; a day of a year without a holiday notice is provisional. */
export function DueCell({ line }: { readonly line: CaseLineView }) {
  return (
    <>
      <DueBadge
        urgency={line.urgency}
        remainingDays={line.remainingDays}
        extended={line.extended}
        status={line.status}
      />
      <span className="second-line">
        {dueWords(line)}
        {line.provisional && (
          <span className="provisional" title="该年度放假安排尚未公布，期限为暂定">
            暂定
          </span>
        )}
      </span>
    </>
  );
}

/** The unit and the person; whoever has no unit stands for themselves. */
export const WhoCell = ({ line }: { readonly line: CaseLineView }) => (
  <>
    {line.department ?? line.handler ?? '未分办'}
    {line.department && <span className="second-line">{line.handler ?? '—'}</span>}
  </>
);

import { Link } from 'react-router';
import type { CollectionView, MemberLineView } from '../../../src/api/report-collections/views.ts';
import { SUBMISSION_WAY_LABELS } from '../../../src/domain/report-collections/collection.ts';
import { useDesk } from '../session/session.ts';
import { clockTime } from '../shared/today.ts';
import { FindingCounts, MemberStatusMark } from './collection-marks.tsx';
import { JointReport } from './joint-report.tsx';
import { MemberActions } from './member-actions.tsx';

type Props = { readonly view: CollectionView; readonly members: readonly MemberLineView[] };

/** Every organ that must report: state, what came, what was found, when it was last chased, what can be done. */
export const MembersTable = ({ view, members }: Props) =>
  members.length === 0 ? (
    <p className="nothing">没有符合条件的单位。</p>
  ) : (
    <table className="grid grid-cases members">
      <thead>
        <tr>
          <th scope="col">单位</th>
          <th scope="col">状态</th>
          <th scope="col">报送</th>
          <th scope="col">核对</th>
          <th scope="col">催报</th>
          <th scope="col">操作</th>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <MemberRow key={member.memberId} view={view} member={member} />
        ))}
      </tbody>
    </table>
  );

function MemberRow({ view, member }: { readonly view: CollectionView; readonly member: MemberLineView }) {
  const { post } = useDesk();
  const { submission } = member;
  const page = `/${post.code}/report-collections/${view.year}/members/${member.memberId}`;
  return (
    <tr>
      <td data-label="单位">
        <Link className="case-title" to={page}>
          {member.name}
        </Link>
        <JointReport member={member} />
        {(member.isOwn || member.unanswered > 0) && (
          <span className="second-line">
            {member.isOwn && '本机关'}
            {member.unanswered > 0 && (
              <strong className="tie-warning">来信{member.unanswered}条未回复</strong>
            )}
          </span>
        )}
      </td>
      <td data-label="状态">
        <MemberStatusMark status={member.status} />
        {member.isLate && <span className="second-line tie-error">超过期限</span>}
      </td>
      <td data-label="报送">
        {submission ? (
          <>
            {SUBMISSION_WAY_LABELS[submission.way]}
            <span className="second-line">
              第{submission.number}次　{clockTime(submission.handedInAt)}
            </span>
          </>
        ) : (
          <span className="muted">{member.hasLink ? '链接已发出' : '没有链接'}</span>
        )}
      </td>
      <td data-label="核对">
        {submission ? <FindingCounts {...submission} /> : <span className="muted">—</span>}
      </td>
      <td data-label="催报">
        {member.chases === 0 ? (
          <span className="muted">—</span>
        ) : (
          `${member.chases}次，最近${member.lastChasedOn ?? ''}`
        )}
      </td>
      <td data-label="操作">
        <MemberActions year={view.year} member={member} atWork={view.status === 'open'} />
      </td>
    </tr>
  );
}

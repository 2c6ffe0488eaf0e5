import { LeftOutlined } from '@ant-design/icons';
import { Alert } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { MemberView } from '../../../src/api/report-collections/views.ts';
import '../access-requests/access-requests.css';
import { useDesk } from '../session/session.ts';
import { Loaded } from '../shared/loaded.tsx';
import { Page } from '../shared/page.tsx';
import { MemberStatusMark } from './collection-marks.tsx';
import { DialogueCard } from './dialogue-card.tsx';
import { JointReport } from './joint-report.tsx';
import { LinkCard } from './link-card.tsx';
import { MemberActions } from './member-actions.tsx';
import { MemberHistory } from './member-history.tsx';
import './report-collections.css';
import { SubmissionCards } from './submission-cards.tsx';
import { SubmissionsCard } from './submissions-card.tsx';
import { useCollection, useMember } from './use-collections.ts';

/** One organ in a collection: what it handed in, what was found, the dialogue with it. */
export function MemberPage() {
  const { year = '', memberId = '' } = useParams();
  const { post } = useDesk();
  return (
    <>
      <p className="back-link">
        <Link to={`/${post.code}/report-collections/${year}`}>
          <LeftOutlined aria-hidden /> 返回{year}年度报告汇总
        </Link>
      </p>
      <Loaded query={useMember(year, memberId)} title="报送单位">
        {(view) => <Member key={memberId} year={year} view={view} />}
      </Loaded>
    </>
  );
}

function Member({ year, view }: { readonly year: string; readonly view: MemberView }) {
  const { member, submissions } = view;
  const collection = useCollection(year);
  const [chosen, choose] = useState<string | null>(null);
  const current = submissions.find((it) => it.isCurrent) ?? submissions[0];
  const shown = chosen ?? current?.submissionId ?? null;
  return (
    <Page
      title={member.name}
      note={
        <>
          <MemberStatusMark status={member.status} />
          {member.isLate && <span className="tie-error">　超过期限</span>}
          {'　'}
          {[member.email, member.telephone].filter((it) => it !== null).join('　')}
          <JointReport member={member} />
        </>
      }
      extra={
        <MemberActions year={Number(year)} member={member} atWork={collection.data?.status === 'open'} />
      }
    >
      {member.reason !== '' && (
        <Alert className="reason-note" type="info" showIcon title="说明" description={member.reason} />
      )}
      <div className="report-columns">
        <div>
          {shown === null ? (
            <section className="card" aria-label="报送的报告">
              <p className="nothing">还没有报送。可以催报，也可以由您上传收到的文件。</p>
            </section>
          ) : (
            <SubmissionCards key={shown} year={year} member={member} submissionId={shown} />
          )}
        </div>
        <div className="report-side member-side">
          <SubmissionsCard year={year} view={view} shown={shown} onChosen={choose} />
          <DialogueCard year={year} view={view} />
          <LinkCard year={year} view={view} atWork={collection.data?.status === 'open'} />
          <MemberHistory view={view} />
        </div>
      </div>
    </Page>
  );
}

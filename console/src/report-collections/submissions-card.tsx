import { Button } from 'antd';
import type { MemberView } from '../../../src/api/report-collections/views.ts';
import { SUBMISSION_WAY_LABELS } from '../../../src/domain/report-collections/collection.ts';
import { Card } from '../shared/card.tsx';
import { clockTime } from '../shared/today.ts';
import { FindingCounts } from './collection-marks.tsx';
import { useCollectionApi } from './use-collections.ts';

type Props = {
  readonly year: string;
  readonly view: MemberView;
  readonly shown: string | null;
  readonly onChosen: (submissionId: string) => void;
};

/** Everything the organ handed in; the newest counts, earlier ones are kept. */
export function SubmissionsCard({ year, view, shown, onChosen }: Props) {
  const path = `/api/v1${useCollectionApi(year)}/members/${view.member.memberId}/submissions`;
  return (
    <Card title="报送记录">
      {view.submissions.length === 0 ? (
        <p className="muted">还没有报送。</p>
      ) : (
        <ul className="track-list">
          {view.submissions.map((it) => (
            <li key={it.submissionId}>
              <p>
                <strong>第{it.number}次</strong>
                {it.isCurrent && <span className="mine">有效</span>}　{clockTime(it.handedInAt)}
              </p>
              <p className="muted">
                {SUBMISSION_WAY_LABELS[it.way]}
                {it.by !== null && `（${it.by}）`}
              </p>
              {it.fileName !== null && (
                <p>
                  <a href={`${path}/${it.submissionId}/file`} download>
                    {it.fileName}
                  </a>
                </p>
              )}
              <p>
                <FindingCounts {...it} />
              </p>
              {it.submissionId !== shown && (
                <Button size="small" onClick={() => onChosen(it.submissionId)}>
                  查看第{it.number}次
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

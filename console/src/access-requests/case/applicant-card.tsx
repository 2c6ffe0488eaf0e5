import { EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import type { ApplicantOnScreen, CaseView } from '../../../../src/api/access-requests/views.ts';
import { useDesk } from '../../session/session.ts';
import { Card } from '../../shared/card.tsx';
import { Facts } from './facts.tsx';
import { RevealDialog } from './reveal-dialog.tsx';
import { useCaseApi } from './use-case.ts';

/** How long particulars stay in clear on the screen. */
const CLEAR_MINUTES = 2;

/** The applicant, masked; in clear for a moment to whoever gives a reason, and that is recorded. */
export function ApplicantCard({ view }: { readonly view: CaseView }) {
  const { may } = useDesk();
  const path = `${useCaseApi(view.id)}/applicant`;
  const [asking, setAsking] = useState(false);
  const [clear, setClear] = useState<ApplicantOnScreen | null>(null);
  useEffect(() => {
    if (!clear) return;
    const timer = setTimeout(() => setClear(null), CLEAR_MINUTES * 60_000);
    return () => clearTimeout(timer);
  }, [clear]);
  return (
    <Card
      title="申请信息"
      id="applicant"
      extra={
        clear ? (
          <Button icon={<EyeInvisibleOutlined aria-hidden />} onClick={() => setClear(null)}>
            立即遮盖
          </Button>
        ) : (
          may('personal-data:view') && (
            <Button icon={<EyeOutlined aria-hidden />} onClick={() => setAsking(true)}>
              查看（留痕）
            </Button>
          )
        )
      }
    >
      {clear && <p className="explain">以下为完整信息，本次查看已经记录；{CLEAR_MINUTES}分钟后自动遮盖。</p>}
      <Facts facts={(clear ?? view.applicant).rows} />
      {asking && (
        <RevealDialog
          path={path}
          onClose={() => setAsking(false)}
          onRevealed={(applicant) => {
            setClear(applicant);
            setAsking(false);
          }}
        />
      )}
    </Card>
  );
}

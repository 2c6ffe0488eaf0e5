import { EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import type { ApplicantOnScreen } from '../../../src/api/access-requests/views.ts';
import type { SideFileView } from '../../../src/api/side-files/views.ts';
import { Facts } from '../access-requests/case/facts.tsx';
import { RevealDialog } from '../access-requests/case/reveal-dialog.tsx';
import { useDesk } from '../session/session.ts';
import { Card } from '../shared/card.tsx';
import { useSideFilesApi } from './use-side-files.ts';

/** How long particulars stay in clear on the screen. */
const CLEAR_MINUTES = 2;

type Props = { readonly view: SideFileView; readonly person: ApplicantOnScreen };

/** Who wants a record corrected, and which: masked; in clear for a moment to whoever says why, and that is recorded. */
export function PersonCard({ view, person }: Props) {
  const { may } = useDesk();
  const path = `${useSideFilesApi()}/${view.id}/person`;
  const [asking, setAsking] = useState(false);
  const [clear, setClear] = useState<ApplicantOnScreen | null>(null);
  useEffect(() => {
    if (!clear) return;
    const timer = setTimeout(() => setClear(null), CLEAR_MINUTES * 60_000);
    return () => clearTimeout(timer);
  }, [clear]);
  const button = clear ? (
    <Button icon={<EyeInvisibleOutlined aria-hidden />} onClick={() => setClear(null)}>
      立即遮盖
    </Button>
  ) : (
    may('personal-data:view') && (
      <Button icon={<EyeOutlined aria-hidden />} onClick={() => setAsking(true)}>
        查看（留痕）
      </Button>
    )
  );
  return (
    <Card title="申请人和要求更正的记录" id="person" extra={button}>
      {clear && <p className="explain">以下为完整信息，本次查看已经记录；{CLEAR_MINUTES}分钟后自动遮盖。</p>}
      <Facts facts={(clear ?? person).rows} />
      {!clear && <p className="muted">要求更正的记录、证据和核实情况涉及个人信息，查看后显示。</p>}
      {asking && (
        <RevealDialog
          path={path}
          onClose={() => setAsking(false)}
          onRevealed={(revealed) => {
            setClear(revealed);
            setAsking(false);
          }}
        />
      )}
    </Card>
  );
}

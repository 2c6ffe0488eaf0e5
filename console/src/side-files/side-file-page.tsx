import { LeftOutlined } from '@ant-design/icons';
import { Alert } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { SideFileView } from '../../../src/api/side-files/views.ts';
import type { SideAction } from '../../../src/domain/side-files/lifecycle.data.ts';
import '../access-requests/access-requests.css';
import '../access-requests/case/case.css';
import '../access-requests/case/timeline.css';
import { useDesk } from '../session/session.ts';
import { Card } from '../shared/card.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { DocumentsCard } from './documents-card.tsx';
import { EvidenceCard } from './evidence-card.tsx';
import { PersonCard } from './person-card.tsx';
import { SideActionDialog } from './side-action-dialog.tsx';
import { SideClockCard } from './side-clock-card.tsx';
import { SideFactsCard } from './side-facts-card.tsx';
import { SideHead } from './side-head.tsx';
import { SideTable } from './side-table.tsx';
import { SideTimeline } from './side-timeline.tsx';
import { useSideFile } from './use-side-files.ts';

/** One side file: what it is, until when, what was done, what it can be proved with, and the steps offered now. */
export function SideFilePage() {
  const { sideFileId = '' } = useParams();
  const { post } = useDesk();
  return (
    <>
      <p className="back-link">
        <Link to={`/${post.code}/side-files`}>
          <LeftOutlined aria-hidden /> 返回关联事项
        </Link>
      </p>
      <Loaded query={useSideFile(sideFileId)} title="关联事项">
        {(view) => <SideFile key={view.id} view={view} />}
      </Loaded>
    </>
  );
}

function SideFile({ view }: { readonly view: SideFileView }) {
  const [action, setAction] = useState<SideAction | null>(null);
  return (
    <>
      <title>{`${view.kindLabel}：${view.title} - 政府信息公开工作平台`}</title>
      <SideHead view={view} onAction={setAction} />
      {view.warnings.map((warning) => (
        <Alert key={warning} className="problem" type="warning" showIcon title={warning} />
      ))}
      <div className="case-columns">
        <div>
          <SideFactsCard view={view} />
          {view.person && <PersonCard view={view} person={view.person} />}
          <DocumentsCard view={view} />
          <EvidenceCard view={view} />
          {view.related.length > 0 && (
            <Card title="同一申请件的其他关联事项" id="related">
              <SideTable ofCase lines={view.related} nothing="" />
            </Card>
          )}
        </div>
        <div>
          <SideClockCard view={view} />
          <SideTimeline view={view} />
        </div>
      </div>
      {action && <SideActionDialog view={view} action={action} onClose={() => setAction(null)} />}
    </>
  );
}

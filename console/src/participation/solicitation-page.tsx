import { LeftOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { SolicitationView } from '../../../src/api/participation/views.ts';
import type { SolicitationAction } from '../../../src/domain/participation/solicitation-stages.data.ts';
import '../access-requests/access-requests.css';
import { Words } from '../access-requests/actions/fields.tsx';
import '../access-requests/case/case.css';
import '../access-requests/case/timeline.css';
import { useDesk } from '../session/session.ts';
import { Card } from '../shared/card.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { AttachmentsCard } from './attachments-card.tsx';
import { OpinionsCard } from './opinions-card.tsx';
import './participation.css';
import { StepDialog } from '../shared/step-dialog.tsx';
import { ResultsCard } from './results-card.tsx';
import { EditSolicitation } from './solicitation-form.tsx';
import { TimelineCard } from './timeline-card.tsx';
import { useSolicitation, useSolicitationsApi } from './use-participation.ts';

/** One solicitation: draft, attachments, opinions, results, and the steps offered now. */
export function SolicitationPage() {
  const { solicitationId = '' } = useParams();
  const { post } = useDesk();
  return (
    <>
      <p className="back-link">
        <Link to={`/${post.code}/participation/solicitations`}>
          <LeftOutlined aria-hidden /> 返回意见征集
        </Link>
      </p>
      <Loaded query={useSolicitation(solicitationId)} title="征集意见稿">
        {(view) => <Solicitation key={view.id} view={view} />}
      </Loaded>
    </>
  );
}

const REASONED: ReadonlySet<SolicitationAction> = new Set(['return', 'return-results', 'withdraw']);

function Solicitation({ view }: { readonly view: SolicitationView }) {
  const { may } = useDesk();
  const [action, setAction] = useState<SolicitationAction | null>(null);
  const [editing, setEditing] = useState(false);
  const path = `${useSolicitationsApi()}/${view.id}`;
  const step = view.actions.find((it) => it.action === action);
  return (
    <>
      <title>{`${view.title} - 政府信息公开工作平台`}</title>
      <SolicitationHead view={view} onAction={setAction} onEdit={() => setEditing(true)} />
      {view.withdrawalReason && (
        <Alert className="problem" type="warning" showIcon title={`已撤回：${view.withdrawalReason}`} />
      )}
      <div className="case-columns">
        <div>
          <TextsCard view={view} />
          <AttachmentsCard view={view} path={path} />
          {may('participation:handle') && view.status !== 'draft' && view.status !== 'in-review' && (
            <OpinionsCard view={view} path={path} />
          )}
          <ResultsCard key={view.version} view={view} path={path} />
        </div>
        <div>
          <TimelineCard timeline={view.timeline} />
        </div>
      </div>
      {editing && <EditSolicitation view={view} onClose={() => setEditing(false)} />}
      {step && (
        <StepDialog
          label={step.label}
          path={`${path}/${step.action}`}
          version={view.version}
          toBody={({ note }) => ({ note: note ?? '' })}
          onClose={() => setAction(null)}
        >
          {REASONED.has(step.action) ? <Words label="理由" /> : <Words label="意见" optional />}
        </StepDialog>
      )}
    </>
  );
}

type HeadProps = {
  readonly view: SolicitationView;
  readonly onAction: (action: SolicitationAction) => void;
  readonly onEdit: () => void;
};

const SolicitationHead = ({ view, onAction, onEdit }: HeadProps) => (
  <header className="card case-head">
    <div className="case-head-top">
      <div>
        <h1>{view.title}</h1>
        <p className="case-line">
          <span>{view.number}</span>
          <span className="chip chip-blue">{view.statusLabel}</span>
          <span className="muted">
            {view.kindLabel}，{view.fromOn}至{view.toOn}（{view.days}日），收到意见{view.opinions}条
          </span>
        </p>
        {view.declined.map((it) => (
          <p className="muted" key={it.label}>
            {it.label}：{it.reason}
          </p>
        ))}
      </div>
      <div className="actions">
        {view.actions.map(({ action, label }, index) => (
          <Button key={action} type={index === 0 ? 'primary' : 'default'} onClick={() => onAction(action)}>
            {label}
          </Button>
        ))}
        {view.mayEdit && <Button onClick={onEdit}>修改</Button>}
      </div>
    </div>
  </header>
);

const TextsCard = ({ view }: { readonly view: SolicitationView }) => (
  <Card title="征求意见稿" id="draft">
    <p className="long-text">{view.draft}</p>
    <h3>起草说明</h3>
    <p className="long-text">{view.explanation}</p>
    {view.shortened && (
      <>
        <h3>缩短期限的理由</h3>
        <p className="long-text">{view.shortReasons}</p>
      </>
    )}
    {view.otherWays && (
      <>
        <h3>其他提交方式</h3>
        <p className="long-text">{view.otherWays}</p>
      </>
    )}
  </Card>
);

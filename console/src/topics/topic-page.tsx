import { LeftOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { TopicView } from '../../../src/api/topics/views.ts';
import type { TopicAction } from '../../../src/domain/topics/topic.ts';
import '../access-requests/access-requests.css';
import { Words } from '../access-requests/actions/fields.tsx';
import '../access-requests/case/case.css';
import '../access-requests/case/timeline.css';
import '../participation/participation.css';
import { TimelineCard } from '../participation/timeline-card.tsx';
import { useDesk } from '../session/session.ts';
import { Card } from '../shared/card.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { StepDialog } from '../shared/step-dialog.tsx';
import { TopicEditor } from './topic-editor.tsx';
import { useTopic, useTopicsApi } from './use-topics.ts';

/** One topic: its editor, what its sections find now, and the steps offered. */
export function TopicPage() {
  const { topicId = '' } = useParams();
  const { post } = useDesk();
  return (
    <>
      <p className="back-link">
        <Link to={`/${post.code}/topics`}>
          <LeftOutlined aria-hidden /> 返回专题
        </Link>
      </p>
      <Loaded query={useTopic(topicId)} title="专题">
        {(view) => <Topic key={view.id} view={view} />}
      </Loaded>
    </>
  );
}

function Topic({ view }: { readonly view: TopicView }) {
  const [action, setAction] = useState<TopicAction | null>(null);
  const path = `${useTopicsApi()}/${view.id}`;
  const step = view.actions.find((it) => it.action === action);
  const reasoned = action === 'return' || action === 'take-down';
  return (
    <>
      <title>{`${view.content.title} - 政府信息公开工作平台`}</title>
      <header className="card case-head">
        <div className="case-head-top">
          <div>
            <h1>{view.content.title}</h1>
            <p className="case-line">
              <span className="chip chip-blue">{view.stageLabel}</span>
              {view.isPublic && <span className="muted">门户上有已经发布的内容</span>}
            </p>
          </div>
          <div className="actions">
            {view.actions.map(({ action: offered, label }, index) => (
              <Button
                key={offered}
                type={index === 0 ? 'primary' : 'default'}
                onClick={() => setAction(offered)}
              >
                {label}
              </Button>
            ))}
          </div>
        </div>
      </header>
      <div className="case-columns">
        <div>
          <TopicEditor key={view.version} view={view} path={path} />
        </div>
        <div>
          <FoundCard view={view} />
          <TimelineCard timeline={view.timeline} />
        </div>
      </div>
      {step && (
        <StepDialog
          label={step.label}
          path={`${path}/${step.action}`}
          version={view.version}
          toBody={({ note }) => ({ note: note ?? '' })}
          onClose={() => setAction(null)}
        >
          {reasoned ? <Words label="理由" /> : <Words label="意见" optional />}
        </StepDialog>
      )}
    </>
  );
}

/** What the sections show at this moment. */
const FoundCard = ({ view }: { readonly view: TopicView }) => (
  <Card title="现在显示的信息" id="found">
    {view.found.length === 0 && <p className="muted">还没有设置栏目。</p>}
    {view.found.map(({ label, items }) => (
      <section key={label} aria-label={label}>
        <h3>
          {label}（{items.length}条）
        </h3>
        <ul>
          {items.map((title) => (
            <li key={title}>{title}</li>
          ))}
        </ul>
      </section>
    ))}
  </Card>
);

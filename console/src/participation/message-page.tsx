import { LeftOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { MessageView } from '../../../src/api/participation/views.ts';
import type { MessageAction } from '../../../src/domain/participation/message-lifecycle.data.ts';
import '../access-requests/access-requests.css';
import '../access-requests/case/case.css';
import '../access-requests/case/timeline.css';
import { Facts } from '../access-requests/case/facts.tsx';
import { useDesk } from '../session/session.ts';
import { Card } from '../shared/card.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { clockTime } from '../shared/today.ts';
import { MESSAGE_FORMS } from './message-forms.tsx';
import { Due } from './messages-page.tsx';
import './participation.css';
import { StepDialog } from '../shared/step-dialog.tsx';
import { TimelineCard } from './timeline-card.tsx';
import { useMessage, useMessagesApi } from './use-participation.ts';
import { VisitorCard } from './visitor-card.tsx';

/** One letter or report of an error: its words, its sender masked, its answer, the steps offered now. */
export function MessagePage() {
  const { messageId = '' } = useParams();
  const { post } = useDesk();
  return (
    <>
      <p className="back-link">
        <Link to={`/${post.code}/participation`}>
          <LeftOutlined aria-hidden /> 返回来信与纠错
        </Link>
      </p>
      <Loaded query={useMessage(messageId)} title="公众来信">
        {(view) => <Message key={view.id} view={view} />}
      </Loaded>
    </>
  );
}

function Message({ view }: { readonly view: MessageView }) {
  const [action, setAction] = useState<MessageAction | null>(null);
  const path = `${useMessagesApi()}/${view.id}`;
  const step = view.actions.find((it) => it.action === action);
  return (
    <>
      <title>{`${view.kindLabel} ${view.number} - 政府信息公开工作平台`}</title>
      <MessageHead view={view} onAction={setAction} />
      <div className="case-columns">
        <div>
          <Card title={view.kind === 'letter' ? '来信内容' : '问题描述'} id="text">
            {view.page && <p>页面：{view.page}</p>}
            <p className="long-text">{view.text}</p>
          </Card>
          <VisitorCard
            path={`${path}/sender`}
            filePath={`${path}/files`}
            who={view.sender}
            note={view.hasContact ? '留有联系方式' : '没有留联系方式'}
            files={view.files}
          />
          <AnswerCard view={view} />
        </div>
        <div>
          <TimelineCard timeline={view.timeline} />
        </div>
      </div>
      {step && <MessageStep view={view} step={step} path={path} onClose={() => setAction(null)} />}
    </>
  );
}

type StepProps = {
  readonly view: MessageView;
  readonly step: MessageView['actions'][number];
  readonly path: string;
  readonly onClose: () => void;
};

function MessageStep({ view, step, path, onClose }: StepProps) {
  const { explain, Fields, initial, toBody } = MESSAGE_FORMS[step.action];
  return (
    <StepDialog
      label={step.label}
      path={`${path}/${step.action}`}
      version={view.version}
      explain={explain}
      initial={initial?.(view) ?? {}}
      onClose={onClose}
      {...(toBody ? { toBody } : {})}
    >
      <Fields view={view} />
    </StepDialog>
  );
}

type HeadProps = { readonly view: MessageView; readonly onAction: (action: MessageAction) => void };

const MessageHead = ({ view, onAction }: HeadProps) => (
  <header className="card case-head">
    <div className="case-head-top">
      <div>
        <h1>
          {view.kindLabel}：{view.subject || view.categoryLabel}
        </h1>
        <p className="case-line">
          <span>{view.number}</span>
          <span className="chip chip-blue">{view.statusLabel}</span>
          <span className="muted">
            {view.categoryLabel}，{clockTime(view.receivedAt, true)}受理，{view.department ?? '未转办'}
          </span>
        </p>
      </div>
      <div className="case-head-right">
        <div>
          <Due line={view} />
        </div>
        <div className="actions">
          {view.actions.map(({ action, label }, index) => (
            <Button key={action} type={index === 0 ? 'primary' : 'default'} onClick={() => onAction(action)}>
              {label}
            </Button>
          ))}
        </div>
      </div>
    </div>
  </header>
);

/** The answer as drafted or released, and the words everybody reads. */
function AnswerCard({ view }: { readonly view: MessageView }) {
  if (!view.answer) return null;
  const { answer, publication } = view.answer;
  return (
    <Card title={view.answeredAt ? '答复' : '拟写的答复'} id="answer">
      {view.answeredAt && <p className="muted">答复时间 {clockTime(view.answeredAt, true)}</p>}
      <p className="long-text">{answer}</p>
      {publication && (
        <Facts
          facts={[
            { label: '公开的标题', value: publication.title },
            { label: '公开的来信', value: publication.question },
            { label: '公开的答复', value: publication.answer },
          ]}
        />
      )}
    </Card>
  );
}

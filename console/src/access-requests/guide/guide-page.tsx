import { LeftOutlined } from '@ant-design/icons';
import { App, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { CaseView, ChangedView } from '../../../../src/api/access-requests/views.ts';
import { type GuideChoice, walkGuide } from '../../../../src/domain/access-requests/decision-guide.ts';
import { Card } from '../../shared/card.tsx';
import { Loaded } from '../../shared/loaded.tsx';
import { Page } from '../../shared/page.tsx';
import { ProblemAlert } from '../../shared/problem-alert.tsx';
import { useChange } from '../../shared/use-change.ts';
import '../access-requests.css';
import '../case/case.css';
import './guide.css';
import { useCase, useCaseApi, useRefresh } from '../case/use-case.ts';
import { Conclusion } from './conclusion.tsx';
import { ItemsCard } from './items-card.tsx';
import { Questions } from './questions.tsx';
import { SimilarCard } from './similar-card.tsx';

/** 研判: the seven stages asked one after another; the person decides, the guide explains and remembers. */
export function GuidePage() {
  const { requestId = '' } = useParams();
  return (
    <Loaded query={useCase(requestId)} title="研判">
      {(view) => (
        <Page
          title="研判"
          note={`${view.number}　${view.title}`}
          extra={
            <Link to=".." relative="path">
              <LeftOutlined aria-hidden /> 返回申请件
            </Link>
          }
        >
          <div className="guide-columns">
            <div className="guide-asked-for">
              <Card title="申请内容">
                <p className="quoted">{view.description}</p>
              </Card>
              <SimilarCard requestId={view.id} />
              <ItemsCard key={view.items.join('\n')} view={view} />
            </div>
            <div>
              <Guide key={view.id} view={view} />
            </div>
          </div>
        </Page>
      )}
    </Loaded>
  );
}

function Guide({ view }: { readonly view: CaseView }) {
  const [choices, setChoices] = useState<readonly GuideChoice[]>(view.guide?.choices ?? []);
  const [note, setNote] = useState(view.guide?.note ?? '');
  const refresh = useRefresh();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const path = `${useCaseApi(view.id)}/follow-guide`;
  const walked = walkGuide(choices);
  const end = walked.ok ? walked.value : null;
  const save = useChange<object, ChangedView>(
    (body) => ({ path, body, version: view.version }),
    async () => {
      await refresh();
      void message.success('研判已经记录');
      await navigate(end?.kind === 'outcome' ? '../draft' : '..', { relative: 'path' });
    },
  );
  const mayRecord = view.actions.some((it) => it.action === 'follow-guide');
  return (
    <Card title="判定顺序">
      <Questions choices={choices} onChange={setChoices} />
      {end && end.kind !== 'question' && (
        <>
          <Conclusion end={end} view={view} />
          <Form layout="vertical">
            <Form.Item label="研判说明（可以不填）" htmlFor="guide-note">
              <Input.TextArea
                id="guide-note"
                rows={3}
                maxLength={2000}
                value={note}
                onChange={(event) => setNote(event.target.value)}
              />
            </Form.Item>
          </Form>
          <ProblemAlert error={save.error} onReload={() => refresh().then(save.reset)} />
          <div className="form-foot">
            <Button
              type="primary"
              disabled={!mayRecord}
              loading={save.isPending}
              onClick={() => save.mutate({ choices, note })}
            >
              {end.kind === 'outcome' ? '记录研判并拟稿' : '记录研判'}
            </Button>
            {!mayRecord && <span className="muted">您现在不能在本件记录研判。</span>}
          </div>
        </>
      )}
    </Card>
  );
}

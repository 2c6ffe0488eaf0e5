import { Button, Input } from 'antd';
import { useState } from 'react';
import type { MemberView } from '../../../src/api/report-collections/views.ts';
import { FindingLine } from '../annual-reports/findings-card.tsx';
import { Card } from '../shared/card.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { clockTime } from '../shared/today.ts';
import { useCollectionApi, useCollectionChange } from './use-collections.ts';

/** What office and organ wrote to each other, and the next message. */
export function DialogueCard({ year, view }: { readonly year: string; readonly view: MemberView }) {
  const { memberId } = view.member;
  const path = `${useCollectionApi(year)}/members/${memberId}/messages`;
  const [text, write] = useState('');
  const send = useCollectionChange<string>(
    (words) => ({ path, body: { text: words } }),
    '已发送',
    () => write(''),
  );
  return (
    <Card title="沟通">
      {view.messages.length === 0 && <p className="muted">还没有往来。</p>}
      <ul className="track-list">
        {view.messages.map((it) => (
          <li key={it.messageId} className={`message-${it.from}`}>
            <p className="muted">
              {it.from === 'office' ? `本机关${it.by === null ? '' : `（${it.by}）`}` : view.member.name}　
              {clockTime(it.writtenAt)}
            </p>
            <p className="message-text">{it.text}</p>
            {it.findings.length > 0 && (
              <details>
                <summary>附核对结果{it.findings.length}处</summary>
                <ul className="tie-outs">
                  {it.findings.map((finding) => (
                    <li key={`${finding.code} ${finding.where} ${finding.message}`}>
                      <FindingLine finding={finding} />
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
      <ProblemAlert error={send.error} />
      <Input.TextArea
        aria-label="给该单位的留言"
        placeholder="单位凭报送链接可以看到"
        rows={3}
        maxLength={1000}
        value={text}
        onChange={({ target }) => write(target.value)}
      />
      <p className="form-foot">
        <Button
          disabled={text.trim() === ''}
          loading={send.isPending}
          onClick={() => send.mutate(text.trim())}
        >
          发送留言
        </Button>
      </p>
    </Card>
  );
}

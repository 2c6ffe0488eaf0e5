import { Button } from 'antd';
import { useState } from 'react';
import { useDesk } from '../session/session.ts';
import { Card } from '../shared/card.tsx';
import { clockTime } from '../shared/today.ts';
import { CopyDialog } from './copy-dialog.tsx';
import { SendButtons } from './send-buttons.tsx';
import { useChannelLog } from './use-channels.ts';

/** Where a public item goes beside the portal, and where it has gone. */
export function ChannelsCard({ itemId }: { readonly itemId: string }) {
  const { post } = useDesk();
  const [open, setOpen] = useState(false);
  const log = useChannelLog(1, itemId).data?.items ?? [];
  return (
    <Card
      title="渠道"
      extra={
        <Button size="small" onClick={() => setOpen(true)}>
          复制到其他渠道
        </Button>
      }
    >
      {log.length === 0 ? (
        <p className="muted">还没有发布到其他渠道。</p>
      ) : (
        <ul className="plain">
          {log.map(({ id, channelLabel, actLabel, happenedAt, actor }) => (
            <li key={id}>
              {channelLabel}　{actLabel}
              <span className="second-line">
                {clockTime(happenedAt, true)}　{actor}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={`/${post.code}/items/${itemId}/notice`} target="_blank" rel="noreferrer">
          打开公示单（可打印张贴）
        </a>
      </p>
      <SendButtons itemId={itemId} />
      {open && <CopyDialog itemId={itemId} onClose={() => setOpen(false)} />}
    </Card>
  );
}

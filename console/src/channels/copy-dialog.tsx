import { Button, Modal } from 'antd';
import { useState } from 'react';
import type { ItemCopyView } from '../../../src/api/channels/views.ts';
import { useDesk } from '../session/session.ts';
import { Loaded } from '../shared/loaded.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import './channels.css';
import { copyHtml, copyText } from './copy.ts';
import { useItemCopy, useRefreshLog } from './use-channels.ts';

/** The texts for other platforms, each with a button; taking one is recorded. */
export function CopyDialog({ itemId, onClose }: { readonly itemId: string; readonly onClose: () => void }) {
  return (
    <Modal open title="复制到其他渠道" width={760} footer={null} onCancel={onClose}>
      <Loaded query={useItemCopy(itemId)}>{(copy) => <Texts copy={copy} />}</Loaded>
    </Modal>
  );
}

type Channel = 'wechat-copy' | 'weibo-copy';

function Texts({ copy }: { readonly copy: ItemCopyView }) {
  const path = `${useDesk().api}/disclosures/${copy.itemId}/copies`;
  const refresh = useRefreshLog();
  const [said, setSaid] = useState('');
  const taken = useChange<Channel>((channel) => ({ path, body: { channel } }), refresh);
  const take = async (what: string, copying: () => Promise<void>, channel?: Channel) => {
    try {
      await copying();
      setSaid(`${what}已经复制`);
      if (channel) taken.mutate(channel);
    } catch {
      setSaid(`${what}没有复制成功，请选中文字后复制`);
    }
  };
  const { title, digest, cover, coverHint, html, weibo, weiboLength, weiboLimit } = copy;
  return (
    <div className="channel-copies">
      <ProblemAlert error={taken.error} />
      <p role="status" className="muted">
        {said}
      </p>
      <h3>微信公众号</h3>
      <Row label="标题" text={title} onCopy={() => take('标题', () => copyText(title))} />
      <Row label="摘要" text={digest} onCopy={() => take('摘要', () => copyText(digest))} />
      <p className="channel-row">
        <span>封面</span>
        <span>
          {coverHint}
          {cover && (
            <>
              {' '}
              <a href={cover.url} target="_blank" rel="noreferrer">
                {cover.name}
              </a>
            </>
          )}
        </span>
      </p>
      <p className="channel-row">
        <span>正文</span>
        <span>带格式和图片地址，可以直接粘贴到平台编辑器</span>
        <Button onClick={() => take('正文', () => copyHtml(html), 'wechat-copy')}>复制正文</Button>
      </p>
      <h3>
        微博（{weiboLength}／{weiboLimit}字）
      </h3>
      <Row label="文字" text={weibo} onCopy={() => take('微博', () => copyText(weibo), 'weibo-copy')} />
    </div>
  );
}

type RowProps = { readonly label: string; readonly text: string; readonly onCopy: () => void };

const Row = ({ label, text, onCopy }: RowProps) => (
  <p className="channel-row">
    <span>{label}</span>
    <span>{text}</span>
    <Button aria-label={`复制${label}`} onClick={onCopy}>
      复制
    </Button>
  </p>
);

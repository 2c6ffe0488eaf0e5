import { KeyOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import type { NoticeListView } from '../../../src/api/notices/views.ts';
import { useDesk } from '../session/session.ts';
import { Card } from '../shared/card.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { clockTime } from '../shared/today.ts';
import { NoticeItem } from './notice-item.tsx';
import './notices.css';
import { useNotices } from './use-notices.ts';

type Props = { readonly requestId: string };

/** 通知申请人: what was sent when, how it went, and a new query code for an applicant who lost theirs. */
export function NoticesCard({ requestId }: Props) {
  const { may } = useDesk();
  const navigate = useNavigate();
  return (
    <Card
      title="通知申请人"
      id="notices"
      extra={
        may('requests:register') && (
          <Button icon={<KeyOutlined aria-hidden />} onClick={() => navigate('query-code')}>
            重发查询码
          </Button>
        )
      }
    >
      <Loaded query={useNotices(requestId)}>{(list) => <Notices list={list} requestId={requestId} />}</Loaded>
    </Card>
  );
}

function Notices({ list, requestId }: Props & { readonly list: NoticeListView }) {
  return (
    <>
      {list.codeLetterAskedAt && (
        <p className="explain" role="status">
          申请人于{clockTime(list.codeLetterAskedAt)}请求把新的查询码邮寄到登记的通信地址。
          <Link to="query-code?way=post">办理邮寄</Link>
        </p>
      )}
      {list.notices.length === 0 ? (
        <p className="nothing">{whyNone(list)}</p>
      ) : (
        <ul className="papers notices">
          {list.notices.map((notice) => (
            <NoticeItem key={notice.id} notice={notice} requestId={requestId} />
          ))}
        </ul>
      )}
      <p className="muted notices-note">通知只提示有新的进展，不含申请内容和办理结果，不代替文书送达。</p>
    </>
  );
}

/** Why an applicant was sent nothing, by the channel that comes nearest to being used. */
function whyNone({ channels }: NoticeListView): string {
  const states = new Set(channels.map((it) => it.state));
  if (states.has('on')) return '还没有发出通知。';
  if (states.has('no-address')) return '申请人没有登记可以接收通知的电子邮箱或者手机号码。';
  if (states.has('off')) return '本机关没有启用电子邮件和短信通知。';
  return '系统没有配置电子邮件和短信的发送方式。';
}

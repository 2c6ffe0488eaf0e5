import { MailOutlined, MobileOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import type { NoticeView } from '../../../src/api/notices/views.ts';
import { useCaseApi, useRefresh } from '../access-requests/case/use-case.ts';
import { useDesk } from '../session/session.ts';
import { clockTime } from '../shared/today.ts';
import { useChange } from '../shared/use-change.ts';

type Props = { readonly notice: NoticeView; readonly requestId: string };

/** One notice: what about, by which way, where to, how it went. */
export function NoticeItem({ notice, requestId }: Props) {
  const { may } = useDesk();
  const Icon = notice.channel === 'email' ? MailOutlined : MobileOutlined;
  return (
    <li>
      <Icon className="notice-icon" aria-hidden />
      <div>
        <strong>{notice.kindLabel}</strong>
        <span className="second-line">
          {notice.channelLabel} {notice.destination} · {clockTime(notice.createdAt)}
        </span>
        {notice.error && notice.status !== 'sent' && <span className="second-line">{notice.error}</span>}
      </div>
      <span className={`notice-status ${notice.status}`}>{statusText(notice)}</span>
      {notice.mayResend && may('requests:serve') && <Resend notice={notice} requestId={requestId} />}
    </li>
  );
}

function statusText({ statusLabel, sentAt, nextAttemptAt, attempts, settled, status }: NoticeView): string {
  if (status === 'given-up' && settled) return `${statusLabel}，已另行处理`;
  if (sentAt) return `${statusLabel} ${clockTime(sentAt)}`;
  return nextAttemptAt ? `第${attempts}次${statusLabel}（${clockTime(nextAttemptAt)}）` : statusLabel;
}

function Resend({ notice, requestId }: Props) {
  const path = `${useCaseApi(requestId)}/notices/${notice.id}/resending`;
  const refresh = useRefresh();
  const { message } = App.useApp();
  const resend = useChange<null>(
    () => ({ path }),
    async () => {
      void message.success('通知已经重新排入发送');
      await refresh();
    },
  );
  return (
    <Button
      size="small"
      loading={resend.isPending}
      aria-label={`重发：${notice.kindLabel}（${notice.channelLabel}）`}
      onClick={() => resend.mutate(null, { onError: (error: Error) => void message.error(error.message, 6) })}
    >
      重发
    </Button>
  );
}

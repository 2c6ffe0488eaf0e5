import { useQuery } from '@tanstack/react-query';
import type { SubscriptionSummaryView } from '../../../src/api/subscriptions/views.ts';
import { useDesk } from '../session/session.ts';
import { call } from '../shared/api.ts';
import { Card } from '../shared/card.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { clockTime } from '../shared/today.ts';
import './channels.css';

function useSubscriptions() {
  const path = `${useDesk().api}/mail-subscriptions`;
  return useQuery({ queryKey: [path], queryFn: () => call<SubscriptionSummaryView>({ path }) });
}

/** How many people are written to, and what could not be delivered; who they are is not shown to anybody. */
export function SubscriptionsCard() {
  const { post } = useDesk();
  return (
    <Card
      title="邮件订阅"
      extra={
        <a href={`/${post.code}/subscribe`} target="_blank" rel="noreferrer">
          打开订阅页面
        </a>
      }
    >
      <Loaded query={useSubscriptions()}>{(summary) => <Summary summary={summary} />}</Loaded>
    </Card>
  );
}

function Summary({ summary }: { readonly summary: SubscriptionSummaryView }) {
  const { offered, subscribers, unconfirmed, byFrequency, lastSentAt, waiting, undelivered } = summary;
  return (
    <>
      {!offered && (
        <p className="monitor-soon">没有配置邮件服务器或者公众访问的网址，门户网站不提供邮件订阅。</p>
      )}
      <p>
        已确认的订阅{subscribers}个
        {subscribers > 0 &&
          `（${byFrequency
            .filter((it) => it.count > 0)
            .map((it) => `${it.label.replace(/（.*/, '')}${it.count}个`)
            .join('，')}）`}
        ，等待确认{unconfirmed}个，等待发送的邮件{waiting}封
        {lastSentAt && `，最近一次发送：${clockTime(lastSentAt, true)}`}。
      </p>
      {undelivered.length > 0 && (
        <ul className="plain monitor-findings">
          {undelivered.map((it) => (
            <li key={`${it.givenUp} ${it.reason}`}>
              <span className={it.givenUp ? 'monitor-bad' : 'monitor-soon'}>
                {it.givenUp ? '未能送出' : '稍后重试'}
              </span>
              　{it.count}封　{it.reason}　最近：{clockTime(it.latestAt, true)}
            </li>
          ))}
        </ul>
      )}
      <p className="muted">邮箱地址加密保存，不显示；连续多次未能送达的自动退订并删除。</p>
    </>
  );
}

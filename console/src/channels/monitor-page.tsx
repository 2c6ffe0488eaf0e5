import { Button, Pagination } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { UpdateMonitorView } from '../../../src/api/channels/views.ts';
import '../access-requests/access-requests.css';
import { useDesk } from '../session/session.ts';
import { Card } from '../shared/card.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { Page } from '../shared/page.tsx';
import { clockTime } from '../shared/today.ts';
import { AccountsUpdateCard } from './accounts-update-card.tsx';
import './channels.css';
import { ColumnsTable } from './columns-table.tsx';
import { TasksCard } from './tasks-card.tsx';
import { LOG_PAGE, useChannelLog, useUpdateMonitor } from './use-channels.ts';

/** 更新监测: what would fail an inspection, how every column stands, and what went to other channels. */
export function MonitorPage() {
  const { api, may, post } = useDesk();
  return (
    <Page
      title="更新监测"
      note="按政府网站检查指标（国办秘函〔2019〕19号）监测栏目更新"
      extra={
        <>
          <Button href={`/${post.code}/display`} target="_blank">
            打开大厅展示屏
          </Button>
          {may('disclosures:manage') && <Link to={`/${post.code}/channels`}>渠道设置</Link>}
          <Button href={`/api/v1${api}/channel-log.csv`}>导出渠道发布记录</Button>
        </>
      }
    >
      <Loaded query={useUpdateMonitor()}>{(monitor) => <Monitor monitor={monitor} />}</Loaded>
      <TasksCard />
      <LogCard />
    </Page>
  );
}

const SEVERITIES = { failed: '不合格', soon: '接近', passed: '合格' } as const;
const CLASSES = { failed: 'monitor-bad', soon: 'monitor-soon', passed: '' } as const;

const Monitor = ({ monitor }: { readonly monitor: UpdateMonitorView }) => (
  <>
    <Card title="单项否决指标">
      <ul className="plain monitor-findings">
        {monitor.findings.map(({ key, severity, counted, limit, text }) => (
          <li key={key}>
            <span className={CLASSES[severity]}>{SEVERITIES[severity]}</span>　{text}
            {limit > 1 && `（现为${counted}个）`}
          </li>
        ))}
      </ul>
    </Card>
    <Card title="栏目更新情况">
      <p className="muted">到期前{monitor.warnDays}天内显示为“即将到期”，周期较短的为周期的一半。</p>
      <ColumnsTable columns={monitor.columns} />
    </Card>
    <AccountsUpdateCard accounts={monitor.accounts} />
  </>
);

function LogCard() {
  const [page, setPage] = useState(1);
  return (
    <Card title="渠道发布记录">
      <Loaded query={useChannelLog(page)}>
        {({ items, total }) => (
          <>
            {total === 0 && <p className="muted">还没有发布到其他渠道的信息。</p>}
            <ul className="plain">
              {items.map((it) => (
                <li key={it.id}>
                  {clockTime(it.happenedAt, true)}　{it.channelLabel}　{it.actLabel}　{it.title}　{it.actor}
                </li>
              ))}
            </ul>
            {total > LOG_PAGE && (
              <Pagination
                current={page}
                pageSize={LOG_PAGE}
                total={total}
                showSizeChanger={false}
                onChange={setPage}
              />
            )}
          </>
        )}
      </Loaded>
    </Card>
  );
}

import { Alert } from 'antd';
import { Link } from 'react-router';
import type { UpdateMonitorView } from '../../../src/api/channels/views.ts';
import { ACCOUNT_CHANNEL_LABELS } from '../../../src/domain/channels/channels.data.ts';
import { useDesk } from '../session/session.ts';
import './channels.css';
import { leftIn } from './days-left.ts';
import { useUpdateMonitor } from './use-channels.ts';

/** Columns named one by one; more of them are on the page of the monitor. */
const NAMED = 4;

/**
 * On the desk of those who keep the column alive: what would let the site fail an inspection, and what will before
 * its period ends (国办秘函〔2019〕19号). Nothing where everything is up to date.
 */
export function UpdateNote() {
  const { may, post } = useDesk();
  const mine = may('disclosures:publish') || may('disclosures:manage') || may('reports:edit');
  const { data } = useUpdateMonitor(mine && may('disclosures:read'));
  const lines = mine && data ? linesOf(data) : [];
  if (!data || lines.length === 0) return null;
  const failed = data.findings.some((it) => it.severity === 'failed');
  return (
    <Alert
      className="problem"
      type={failed ? 'error' : 'warning'}
      showIcon
      title={failed ? '网站检查指标不合格，请尽快更新' : '有栏目临近更新期限，逾期将不符合网站检查指标'}
      description={
        <ul className="plain update-lines">
          {lines.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      }
      action={<Link to={`/${post.code}/update-monitor`}>查看更新监测</Link>}
    />
  );
}

function linesOf({ findings, columns, accounts }: UpdateMonitorView): readonly string[] {
  const rules = findings
    .filter((it) => it.severity !== 'passed')
    .map(({ severity, text, limit, counted }) => {
      const now = limit > 1 ? `（现为${counted}个）` : '';
      return `${severity === 'failed' ? '不合格' : '接近'}：${text}${now}`;
    });
  const late = columns
    .filter((it) => (it.leaf || it.firstLevel) && (it.state === 'stale' || it.state === 'due-soon'))
    .sort((a, b) => (a.daysLeft ?? 0) - (b.daysLeft ?? 0));
  const named = late
    .slice(0, NAMED)
    .map((it) => `“${it.label}”最近更新 ${it.newestOn}，最迟 ${it.dueOn}（${leftIn(it)}）`);
  const others = late.length > NAMED ? [`另有${late.length - NAMED}个栏目即将到期或者未及时更新`] : [];
  const outside = accounts
    .filter((it) => it.state !== 'fresh')
    .map(
      (it) =>
        `${ACCOUNT_CHANNEL_LABELS[it.channel]}${it.name && `“${it.name}”`}${it.dueOn ? `最近更新 ${it.newestOn}，最迟 ${it.dueOn}（${leftIn(it)}）` : '还没有发布过信息'}`,
    );
  return [...rules, ...named, ...others, ...outside];
}

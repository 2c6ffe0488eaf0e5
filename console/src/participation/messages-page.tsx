import { Pagination, Radio } from 'antd';
import { Link, useSearchParams } from 'react-router';
import type { MessageLineView } from '../../../src/api/participation/views.ts';
import '../access-requests/access-requests.css';
import { DueBadge } from '../access-requests/due-badge.tsx';
import { useDesk } from '../session/session.ts';
import { Loaded } from '../shared/loaded.tsx';
import { Page } from '../shared/page.tsx';
import { clockTime } from '../shared/today.ts';
import { PartLinks } from './part-links.tsx';
import './participation.css';
import { PAGE_SIZE, useMessages } from './use-participation.ts';

const SHOWN = [
  { value: 'open', label: '在办' },
  { value: 'overdue', label: '逾期' },
  { value: 'ended', label: '已办结' },
] as const;
const KINDS = [
  { value: '', label: '全部' },
  { value: 'letter', label: '咨询来信' },
  { value: 'site-error', label: '网站纠错' },
] as const;

const FILTERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  open: { open: 'true' },
  overdue: { overdue: 'true' },
  ended: { open: 'false' },
};

/** Letters and reports of errors, what is due first on top; overdue ones and those the inspection would find. */
export function MessagesPage() {
  const [search, setSearch] = useSearchParams();
  const page = Math.max(1, Number(search.get('page')) || 1);
  const kind = search.get('kind') ?? '';
  const shown = search.get('shown') ?? 'open';
  const messages = useMessages({ kind, ...(FILTERS[shown] ?? {}) }, page);
  const show = (change: Readonly<Record<string, string>>) => setSearch({ kind, shown, page: '1', ...change });
  return (
    <Page title="互动交流" note="超过2个月未答复的影响检查得分，超过3个月的单项否决">
      <PartLinks current="messages" />
      <section className="card" aria-label="筛选">
        <div className="filters">
          <Radio.Group
            aria-label="办理状态"
            value={shown}
            options={[...SHOWN]}
            onChange={(event) => show({ shown: String(event.target.value) })}
          />
          <Radio.Group
            aria-label="种类"
            value={kind}
            options={[...KINDS]}
            onChange={(event) => show({ kind: String(event.target.value) })}
          />
        </div>
      </section>
      <section className="card" aria-label="留言列表">
        <Loaded query={messages}>
          {({ total, items }) => (
            <>
              <MessageTable lines={items} />
              {total > PAGE_SIZE && (
                <div className="list-foot">
                  <Pagination
                    current={page}
                    pageSize={PAGE_SIZE}
                    total={total}
                    showSizeChanger={false}
                    onChange={(next) => show({ page: String(next) })}
                  />
                </div>
              )}
            </>
          )}
        </Loaded>
      </section>
    </Page>
  );
}

function MessageTable({ lines }: { readonly lines: readonly MessageLineView[] }) {
  const { post } = useDesk();
  if (lines.length === 0) return <p className="nothing">没有符合条件的留言。</p>;
  return (
    <table className="grid grid-cases">
      <thead>
        <tr>
          <th scope="col">留言</th>
          <th scope="col">期限</th>
          <th scope="col">受理时间</th>
          <th scope="col">承办</th>
          <th scope="col">环节</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <td data-label="留言">
              <Link to={`/${post.code}/participation/${line.id}`}>
                {line.kindLabel}：{line.categoryLabel}
              </Link>
              <span className="second-line">{line.number}</span>
            </td>
            <td data-label="期限">
              <Due line={line} />
            </td>
            <td data-label="受理时间" className="number">
              {clockTime(line.receivedAt, true)}
            </td>
            <td data-label="承办">{line.department ?? '未转办'}</td>
            <td data-label="环节">
              {line.statusLabel}
              {line.isPublic && <span className="second-line">答复已公开</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Until when, and whether the inspection of government sites would find it. */
export const Due = ({ line }: { readonly line: MessageLineView }) => (
  <>
    <DueBadge urgency={line.urgency} remainingDays={line.remainingDays} />
    <span className="second-line">{line.dueOn}答复</span>
    {line.passOnLate && <span className="inspection">应于{line.passOnDueOn}前转办</span>}
    {line.inspection !== 'none' && <span className="inspection">{line.inspectionLabel}</span>}
  </>
);

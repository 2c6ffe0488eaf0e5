import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useDesk } from '../session/session.ts';
import { call } from '../shared/api.ts';
import { Loaded } from '../shared/loaded.tsx';
import { Page } from '../shared/page.tsx';
import { clockTime } from '../shared/today.ts';

/** One look at personal data, as the API gives it. */
type Look = {
  readonly seq: number;
  readonly requestId: string | null;
  readonly number: string | null;
  readonly type: string;
  readonly recordedAt: string;
  readonly actor: string;
  readonly reason: string;
};

const TYPES: Readonly<Record<string, string>> = {
  'applicant-revealed': '查看申请人信息',
  'file-opened': '打开个人材料',
};

/** Who looked at whose personal data, when and why; the latest first. */
export function LooksPage() {
  const path = `${useDesk().api}/looks`;
  const looks = useQuery({ queryKey: [path], queryFn: () => call<Look[]>({ path }) });
  return (
    <Page title="查看留痕" note="查看申请人信息、打开个人材料的记录，最近200条，不能修改和删除">
      <section className="card" aria-label="查看记录">
        <Loaded query={looks}>{(lines) => <LooksTable looks={lines} />}</Loaded>
      </section>
    </Page>
  );
}

function LooksTable({ looks }: { readonly looks: readonly Look[] }) {
  if (looks.length === 0) return <p className="nothing">还没有人查看过个人信息。</p>;
  return (
    <table className="grid">
      <thead>
        <tr>
          <th scope="col">时间</th>
          <th scope="col">查看人</th>
          <th scope="col">内容</th>
          <th scope="col">申请件</th>
          <th scope="col">原因</th>
        </tr>
      </thead>
      <tbody>
        {looks.map((look) => (
          <tr key={look.seq}>
            <td className="number">{clockTime(look.recordedAt, true)}</td>
            <td>{look.actor}</td>
            <td>{TYPES[look.type] ?? look.type}</td>
            <td>
              <LookedAt look={look} />
            </td>
            <td>{look.reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The case, as a link for whoever may open it. */
function LookedAt({ look }: { readonly look: Look }) {
  const { post, may } = useDesk();
  const name = look.number ?? '—';
  if (!look.requestId || !may('requests:read')) return name;
  return <Link to={`/${post.code}/access-requests/${look.requestId}`}>{name}</Link>;
}

import { Link } from 'react-router';
import type { LookView } from '../../../src/api/staff/views.ts';
import { useDesk } from '../session/session.ts';
import { clockTime } from '../shared/today.ts';

const TYPES: Readonly<Record<string, string>> = {
  'applicant-revealed': '查看申请人信息',
  'query-code-shown': '重发查询码',
  'file-opened': '打开材料',
  'letter-opened': '打开文书',
  'letter-previewed': '查看文书预览',
  'record-printed': '打印登记文书',
  'evidence-packed': '下载证据包',
  'consultation-letter-opened': '打开征求意见函件',
  'consultation-code-issued': '发放访问码',
  'consultation-access-revoked': '撤销访问码',
  'consultation-page-opened': '打开专用页面',
  'consultation-file-opened': '打开专用页面材料',
};

type Props = { readonly looks: readonly LookView[]; readonly withCase?: boolean };

/** Looks at personal data, the latest first; with the case where they are of several. */
export function LooksTable({ looks, withCase = false }: Props) {
  if (looks.length === 0) return <p className="nothing">还没有人查看过个人信息。</p>;
  return (
    <table className="grid">
      <thead>
        <tr>
          <th scope="col">时间</th>
          <th scope="col">查看人</th>
          <th scope="col">内容</th>
          {withCase && <th scope="col">申请件</th>}
          <th scope="col">原因</th>
        </tr>
      </thead>
      <tbody>
        {looks.map((look) => (
          <tr key={look.seq}>
            <td className="number">{clockTime(look.recordedAt, true)}</td>
            <td>{look.actor}</td>
            <td>{TYPES[look.type] ?? look.type}</td>
            {withCase && (
              <td>
                <LookedAt look={look} />
              </td>
            )}
            <td>{look.reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The case, as a link for whoever may open it. */
function LookedAt({ look }: { readonly look: LookView }) {
  const { post, may } = useDesk();
  const name = look.number ?? '—';
  if (!look.requestId || !may('requests:read')) return name;
  return <Link to={`/${post.code}/access-requests/${look.requestId}`}>{name}</Link>;
}

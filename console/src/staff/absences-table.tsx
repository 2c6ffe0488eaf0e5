import { App, Button } from 'antd';
import { Link } from 'react-router';
import type { AbsenceView } from '../../../src/api/staff/views.ts';
import { ABSENCE_KIND_LABELS } from '../../../src/domain/staff/absences.ts';
import { useRefresh } from '../access-requests/case/use-case.ts';
import { useDesk } from '../session/session.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import { rolesText } from './roles-text.ts';

/** Everybody who is away today or will be. */
export function AbsencesTable({ absences }: { readonly absences: readonly AbsenceView[] }) {
  const { api, may, post, session } = useDesk();
  const refresh = useRefresh();
  const { message } = App.useApp();
  const end = useChange<string>(
    (id) => ({ path: `${api}/absences/${id}/end` }),
    async () => {
      void message.success('已结束登记');
      await refresh();
    },
  );
  const forOthers = may('staff:manage') || post.roles.includes('ogi-head');
  if (absences.length === 0) return <p className="nothing">今天和以后没有登记不在岗的人员。</p>;
  return (
    <>
      <ProblemAlert error={end.error} />
      <table className="grid">
        <thead>
          <tr>
            <th scope="col">人员</th>
            <th scope="col">时间</th>
            <th scope="col">代办人</th>
            <th scope="col">操作</th>
          </tr>
        </thead>
        <tbody>
          {absences.map((it) => (
            <tr key={it.id}>
              <td>
                {it.name}
                <span className="second-line">{ABSENCE_KIND_LABELS[it.kind]}</span>
              </td>
              <td className="number">
                {it.fromOn} 至 {it.toOn}
                {it.today && <span className="mine">今天不在岗</span>}
              </td>
              <td>
                {it.deputy}
                {it.uncovered.length > 0 && (
                  <span className="second-line">以下岗位无人代办：{rolesText(it.uncovered)}</span>
                )}
              </td>
              <td>
                <div className="row-actions">
                  {may('requests:read') && (
                    <Link to={`/${post.code}/desk?queue=open&handler=${it.staffId}`}>其在办申请件</Link>
                  )}
                  {(forOthers || it.staffId === session.staffId) && (
                    <Button
                      type="link"
                      className="plain-link"
                      loading={end.isPending}
                      aria-label={`结束${it.name}的登记`}
                      onClick={() => end.mutate(it.id)}
                    >
                      结束
                    </Button>
                  )}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

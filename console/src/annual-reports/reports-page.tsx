import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { ReportLineView } from '../../../src/api/annual-reports/views.ts';
import '../access-requests/access-requests.css';
import { useDesk } from '../session/session.ts';
import { call } from '../shared/api.ts';
import { Loaded } from '../shared/loaded.tsx';
import { Page } from '../shared/page.tsx';
import { StatusMark } from './status-mark.tsx';

/** The years that have, or may have, an annual report. */
export function ReportsPage() {
  const { api, post } = useDesk();
  const path = `${api}/annual-reports`;
  const reports = useQuery({ queryKey: [path], queryFn: () => call<ReportLineView[]>({ path }) });
  return (
    <Page title="年度报告" note="表3由申请件自动统计，不能手工填写（《条例》第五十条）">
      <section className="card" aria-label="各年度报告">
        <Loaded query={reports}>
          {(lines) => (
            <table className="grid">
              <thead>
                <tr>
                  <th scope="col">年度</th>
                  <th scope="col">状态</th>
                  <th scope="col">操作</th>
                </tr>
              </thead>
              <tbody>
                {lines.map(({ year, status }) => (
                  <tr key={year}>
                    <td>
                      <Link className="case-title" to={String(year)}>
                        {year}年政府信息公开工作年度报告
                      </Link>
                    </td>
                    <td>
                      <StatusMark status={status} />
                    </td>
                    <td>
                      {status === 'published' ? (
                        <a href={`/${post.code}/reports/${year}`}>门户页面</a>
                      ) : (
                        <Link to={String(year)} aria-label={`打开${year}年报告`}>
                          打开
                        </Link>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </Loaded>
      </section>
    </Page>
  );
}

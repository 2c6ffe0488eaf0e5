import type { Agency } from '../../application/agencies/find-agency.ts';
import { PATHS } from '../paths.ts';
import type { Frame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';

/** The home of an installation with several organs: each leads to its own column. */
export const platformPage = (frame: Frame, agencies: readonly Agency[]): string =>
  renderPage({
    frame: { ...frame, demonstration: agencies.some((it) => it.settings.demonstration) },
    title: '政府信息公开平台',
    column: null,
    crumbs: [],
    children: (
      <>
        <h1>政府信息公开平台</h1>
        <p className="lead">请选择机关，查看它的政府信息公开指南、年度报告，提出申请或者查询申请进度。</p>
        {agencies.length === 0 ? (
          <p className="notice">还没有开通的机关。</p>
        ) : (
          <ul className="agencies">
            {agencies.map((agency) => (
              <li key={agency.id}>
                <a href={PATHS.home(agency.code)}>{agency.name}</a>
                <p>
                  {agency.profile.officeName}
                  {agency.profile.telephone && <>　电话：{agency.profile.telephone}</>}
                </p>
              </li>
            ))}
          </ul>
        )}
      </>
    ),
  });

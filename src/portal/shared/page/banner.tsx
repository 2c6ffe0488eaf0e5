import type { Agency } from '../../../application/agencies/find-agency.ts';
import { PATHS } from '../../paths.ts';

/** The blue banner: the organ small, 政府信息公开 large, and the two things people come for. */
export function Banner({ agency }: { agency: Agency | null }) {
  return (
    <div className="banner">
      <div className="column banner-line">
        <a className="site-name" href={agency ? PATHS.home(agency.code) : PATHS.platform}>
          {agency && <span className="site-owner">{agency.name}</span>}
          <span className="site-title">{agency ? '政府信息公开' : '政府信息公开平台'}</span>
        </a>
        {agency && (
          <nav className="banner-actions" aria-label="常用事项">
            <a className="banner-action strong" href={PATHS.apply(agency.code)}>
              我要申请
            </a>
            <a className="banner-action" href={PATHS.query(agency.code)}>
              查询进度
            </a>
          </nav>
        )}
      </div>
    </div>
  );
}

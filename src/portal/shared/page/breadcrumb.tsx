import type { Agency } from '../../../application/agencies/find-agency.ts';
import { PATHS } from '../../paths.ts';

/** A step of the way to a page; `path` is `null` for the page itself. */
export type Crumb = { readonly label: string; readonly path: string | null };

/** 当前位置, from the organ's home to the page. */
export function Breadcrumb({ agency, crumbs }: { agency: Agency | null; crumbs: readonly Crumb[] }) {
  const home: Crumb = agency
    ? { label: `${agency.name}政府信息公开`, path: crumbs.length > 0 ? PATHS.home(agency.code) : null }
    : { label: '政府信息公开平台', path: crumbs.length > 0 ? PATHS.platform : null };
  return (
    <nav className="breadcrumb" aria-label="当前位置">
      <span>当前位置：</span>
      <ol>
        {[home, ...crumbs].map((crumb) => (
          <li key={crumb.label}>
            {crumb.path ? (
              <a href={crumb.path}>{crumb.label}</a>
            ) : (
              <span aria-current="page">{crumb.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

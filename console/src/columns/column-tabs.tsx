import { Link, useLocation } from 'react-router';
import { useDesk } from '../session/session.ts';
import './columns.css';

const TABS = [
  ['columns', '栏目'],
  ['columns/catalogues', '标准目录'],
  ['columns/guide', '公开指南'],
] as const;

/** The three pages about how the organ's information is arranged. */
export function ColumnTabs() {
  const { post } = useDesk();
  const { pathname } = useLocation();
  const within = pathname.split('/').slice(2).join('/');
  const current = TABS.findLast(([to]) => within === to || within.startsWith(`${to}/`))?.[0];
  return (
    <nav className="column-tabs" aria-label="栏目、目录和指南">
      {TABS.map(([to, label]) => (
        <Link key={to} to={`/${post.code}/${to}`} aria-current={to === current ? 'page' : undefined}>
          {label}
        </Link>
      ))}
    </nav>
  );
}

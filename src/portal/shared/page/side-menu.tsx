import { COLUMNS, type ColumnKey } from './columns.ts';

/** The left menu of the column 政府信息公开; on narrow screens it stands below the content. */
export function SideMenu({ code, current }: { code: string; current: ColumnKey | null }) {
  return (
    <nav className="side-menu" aria-labelledby="side-menu-title">
      <p className="side-menu-title" id="side-menu-title">
        政府信息公开
      </p>
      <ul>
        {COLUMNS.map((column) => (
          <li key={column.key}>
            <a href={column.path(code)} {...(column.key === current && { 'aria-current': 'true' as const })}>
              {column.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

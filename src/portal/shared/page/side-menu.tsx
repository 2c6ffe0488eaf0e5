import { useContext } from 'react';
import type { Column } from '../../../domain/columns/column-rules.ts';
import type { ColumnNode } from '../../../domain/columns/column-tree.ts';
import { englishLabel } from '../../i18n/column-label.ts';
import { FRAME_WORDS } from '../../i18n/frame-words.data.ts';
import { PageLanguage, useWords } from '../../i18n/language.ts';
import { columnAddress } from './column-address.ts';
import { ColumnName } from './column-name.tsx';
import { COLUMNS, type ColumnKey } from './columns.ts';
import type { AgencyFrame } from './frame.ts';
import { keptMarkup } from './kept-markup.tsx';

type Node = ColumnNode<Column>;
type Place = {
  readonly code: string;
  readonly path: readonly string[];
  /** On the home the switches stand open: there is room, and it is where people begin. */
  readonly isHome: boolean;
};

/** Keys of the legal tree whose content is a page of the program. */
const PROGRAM_PAGES: Readonly<Record<string, ColumnKey>> = {
  guide: 'guide',
  'annual-reports': 'reports',
  'on-request': 'apply',
};

type SideMenuProps = {
  frame: AgencyFrame;
  current: ColumnKey | null;
  columnId: string | null;
  isHome: boolean;
};

/**
 * The left tree of the column 政府信息公开 in the order and the names of 国办公开办函〔2019〕61号. The branch the page
 * stands in is open; others open by themselves (`details`), without script. On narrow screens it stands below the
 * content. Drawn apart from the page, for it is the largest part of most and the same on many.
 */
export function sideMenu(props: SideMenuProps): string {
  const { frame, current, columnId, isHome } = props;
  const key = `menu ${frame.agency.code} ${current} ${columnId} ${isHome}`;
  return keptMarkup(frame.columns ?? frame, key, frame.language, () => <Menu {...props} />);
}

function Menu({ frame, current, columnId, isHome }: SideMenuProps) {
  const words = useWords(FRAME_WORDS);
  const { columns, agency } = frame;
  const roots = columns?.tree ?? [];
  const path = columnId && columns ? columns.path(columnId).map((it) => it.id) : [];
  const own = roots.find((it) => it.column.key && PROGRAM_PAGES[it.column.key] === current);
  const place = { code: agency.code, path: own ? [own.column.id] : path, isHome };
  return (
    <nav className="side-menu" aria-labelledby="side-menu-title">
      <p className="side-menu-title" id="side-menu-title">
        {words.disclosure}
      </p>
      {roots.length === 0 ? (
        <PlainMenu code={agency.code} current={current} />
      ) : (
        <ul>
          {roots.map((node) => (
            <Branch key={node.column.id} node={node} place={place} depth={0} />
          ))}
          <MenuLine column="query" code={agency.code} current={current} />
          <MenuLine column="participation" code={agency.code} current={current} />
        </ul>
      )}
    </nav>
  );
}

/** Before the organ has columns: the pages the program makes. */
const PlainMenu = ({ code, current }: { code: string; current: ColumnKey | null }) => (
  <ul>
    {COLUMNS.map(({ key }) => (
      <MenuLine key={key} column={key} code={code} current={current} />
    ))}
  </ul>
);

type MenuLineProps = { column: ColumnKey; code: string; current: ColumnKey | null };

function MenuLine({ column, code, current }: MenuLineProps) {
  const words = useWords(FRAME_WORDS);
  const path = COLUMNS.find(({ key }) => key === column)?.path(code) ?? '';
  return (
    <li>
      <a href={path} {...(column === current && { 'aria-current': 'true' as const })}>
        {words.columns[column]}
      </a>
    </li>
  );
}

function Branch({ node, place, depth }: { node: Node; place: Place; depth: number }) {
  const { column, children } = node;
  const isOpen = place.path.includes(column.id);
  const isHere = place.path.at(-1) === column.id;
  return (
    <li>
      <a
        href={columnAddress(place.code, column)}
        {...(isOpen && { 'aria-current': isHere ? ('page' as const) : ('true' as const) })}
      >
        <ColumnName column={column} />
      </a>
      {children.length > 0 && <Below node={node} place={place} depth={depth} isOpen={isOpen} />}
    </li>
  );
}

/** What stands below a column: shown on the way to the page, and one level of it behind a switch elsewhere. */
function Below({ node, place, depth, isOpen }: { node: Node; place: Place; depth: number; isOpen: boolean }) {
  const language = useContext(PageLanguage);
  const words = useWords(FRAME_WORDS);
  if (!isOpen && depth > 0) return null;
  const list = (
    <ul>
      {node.children.map((child) => (
        <Branch key={child.column.id} node={child} place={place} depth={depth + 1} />
      ))}
    </ul>
  );
  if (isOpen) return list;
  const name = (language === 'en' && englishLabel(node.column)) || node.column.label;
  return (
    <details open={place.isHome}>
      <summary>
        <span className="visually-hidden">{words.moreColumnsOf(name)}</span>
      </summary>
      {list}
    </details>
  );
}

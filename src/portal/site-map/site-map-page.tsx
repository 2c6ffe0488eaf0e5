import type { Column } from '../../domain/columns/column-rules.ts';
import type { ColumnNode } from '../../domain/columns/column-tree.ts';
import { FRAME_WORDS } from '../i18n/frame-words.data.ts';
import { SUBSCRIBE_WORDS } from '../i18n/subscribe-words.data.ts';
import { PATHS } from '../paths.ts';
import { columnAddress } from '../shared/page/column-address.ts';
import { ColumnName } from '../shared/page/column-name.tsx';
import { COLUMNS } from '../shared/page/columns.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';

/** 网站地图: every column of the organ with those below it, and the pages of the program. */
export function siteMapPage(frame: AgencyFrame): string {
  const { agency, language, columns } = frame;
  const words = FRAME_WORDS[language];
  return renderPage({
    frame,
    title: words.siteMap,
    column: null,
    crumbs: [{ label: words.siteMap, path: null }],
    translated: true,
    children: (
      <div className="site-map">
        <h1>{words.siteMap}</h1>
        {(columns?.tree ?? []).map((node) => (
          <section key={node.column.id}>
            <h2>
              <a href={columnAddress(agency.code, node.column)}>
                <ColumnName column={node.column} />
              </a>
            </h2>
            <Below nodes={node.children} code={agency.code} />
          </section>
        ))}
        <section>
          <h2>{words.programPages}</h2>
          <ul>
            {COLUMNS.map(({ key, path }) => (
              <li key={key}>
                <a href={path(agency.code)}>{words.columns[key]}</a>
              </li>
            ))}
            <li>
              <a href={PATHS.search(agency.code)}>{words.search}</a>
            </li>
            <li>
              <a href={PATHS.subscribe(agency.code)}>{SUBSCRIBE_WORDS[language].title}</a>
            </li>
            <li>
              <a href={PATHS.accessibility(agency.code)}>{words.accessibility}</a>
            </li>
          </ul>
        </section>
      </div>
    ),
  });
}

type BelowProps = { nodes: readonly ColumnNode<Column>[]; code: string };

const Below = ({ nodes, code }: BelowProps) =>
  nodes.length > 0 && (
    <ul>
      {nodes.map((node) => (
        <li key={node.column.id}>
          <a href={columnAddress(code, node.column)}>
            <ColumnName column={node.column} />
          </a>
          <Below nodes={node.children} code={code} />
        </li>
      ))}
    </ul>
  );

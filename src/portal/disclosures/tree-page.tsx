import type { ReactNode } from 'react';
import type { PublicColumns } from '../../application/columns/find-columns.ts';
import { dayInChina } from '../../domain/calendar/plain-date.ts';
import { PATHS } from '../paths.ts';
import { columnAddress } from '../shared/page/column-address.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';

type Node = PublicColumns['tree'][number];
type Counts = ReadonlyMap<string, { readonly count: number; readonly newest: Date | null }>;

/** 法定主动公开内容: every column with what it holds, so that one look tells where something is. */
export function treePage(
  frame: AgencyFrame,
  root: Node | undefined,
  { counts, byMail }: { readonly counts: Counts; readonly byMail: boolean },
): string {
  const label = root?.column.label ?? '法定主动公开内容';
  return renderPage({
    frame,
    title: label,
    column: null,
    ...(root && { columnId: root.column.id }),
    crumbs: [{ label, path: null }],
    children: (
      <>
        <h1>{label}</h1>
        <p>
          本机关依据《中华人民共和国政府信息公开条例》第十九条至第二十一条主动公开下列信息。没有找到需要的信息的，可以
          <a href={PATHS.apply(frame.agency.code)}>申请公开</a>；全部信息的索引见
          <a href={PATHS.catalogue(frame.agency.code)}>政府信息公开目录</a>。
          {byMail && (
            <>
              有新的信息公开时希望得到通知的，可以使用
              <a href={PATHS.subscribe(frame.agency.code)}>邮件订阅</a>。
            </>
          )}
        </p>
        {root && root.children.length > 0 ? (
          <div className="column-cards">
            {root.children.map((node) => (
              <ColumnCard key={node.column.id} code={frame.agency.code} node={node} counts={counts} />
            ))}
          </div>
        ) : (
          <p className="notice">本机关还没有设置主动公开的栏目。</p>
        )}
      </>
    ),
  });
}

type CardProps = { code: string; node: Node; counts: Counts };

const Entry = ({ code, node, counts }: CardProps): ReactNode => {
  const { column } = node;
  const { count = 0 } = counts.get(column.id) ?? {};
  return (
    <>
      <a href={columnAddress(code, column)}>{column.label}</a>
      {!column.link && <span className="count">{count}条</span>}
    </>
  );
};

function ColumnCard(props: CardProps) {
  const { node, counts, code } = props;
  const { newest } = counts.get(node.column.id) ?? { newest: null };
  return (
    <section className="column-card" aria-labelledby={`column-${node.column.id}`}>
      <h2 id={`column-${node.column.id}`}>
        <Entry {...props} />
      </h2>
      {node.column.article && <p className="column-article">{node.column.article}</p>}
      {node.children.length > 0 && (
        <ul>
          {node.children.map((child) => (
            <li key={child.column.id}>
              <Entry code={code} node={child} counts={counts} />
            </li>
          ))}
        </ul>
      )}
      {newest && <p className="column-newest">最近更新：{dayInChina(newest)}</p>}
    </section>
  );
}

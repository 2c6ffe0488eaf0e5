import type { ReactNode } from 'react';
import type { PublicColumns } from '../../application/columns/find-columns.ts';
import { dayInChina } from '../../domain/calendar/plain-date.ts';
import { ArticleText } from '../i18n/article-text.tsx';
import { columnLabel, englishLabel } from '../i18n/column-label.ts';
import { COLUMN_WORDS } from '../i18n/column-words.data.ts';
import { useWords } from '../i18n/language.ts';
import { PATHS } from '../paths.ts';
import { columnAddress } from '../shared/page/column-address.ts';
import { ColumnName } from '../shared/page/column-name.tsx';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';

type Node = PublicColumns['tree'][number];
type Counts = ReadonlyMap<string, { readonly count: number; readonly newest: Date | null }>;
type TreePage = { readonly counts: Counts; readonly byMail: boolean };

/** 法定主动公开内容: every column with what it holds, so that one look tells where something is. */
export function treePage(frame: AgencyFrame, root: Node | undefined, { counts, byMail }: TreePage): string {
  const { language } = frame;
  const words = COLUMN_WORDS[language];
  const label = root ? columnLabel(root.column, language) : words.tree;
  const official = language === 'en' && root !== undefined && englishLabel(root.column) === null;
  return renderPage({
    frame,
    title: label,
    column: null,
    ...(root && { columnId: root.column.id }),
    crumbs: [{ label, path: null, official }],
    translated: true,
    children: (
      <>
        <h1>{root ? <ColumnName column={root.column} /> : label}</h1>
        <Lead code={frame.agency.code} byMail={byMail} />
        {root && root.children.length > 0 ? (
          <div className="column-cards">
            {root.children.map((node) => (
              <ColumnCard key={node.column.id} code={frame.agency.code} node={node} counts={counts} />
            ))}
          </div>
        ) : (
          <p className="notice">{words.noColumns}</p>
        )}
      </>
    ),
  });
}

/** Where else to look: a request, the catalogue, news by e-mail. */
function Lead({ code, byMail }: { code: string; byMail: boolean }) {
  const words = useWords(COLUMN_WORDS);
  const [lead, apply, between, catalogue, end] = words.treeLead;
  const [mailLead, mail, mailEnd] = words.byMail;
  return (
    <p>
      {lead}
      <a href={PATHS.apply(code)}>{apply}</a>
      {between}
      <a href={PATHS.catalogue(code)}>{catalogue}</a>
      {end}
      {byMail && (
        <>
          {mailLead}
          <a href={PATHS.subscribe(code)}>{mail}</a>
          {mailEnd}
        </>
      )}
    </p>
  );
}

type CardProps = { code: string; node: Node; counts: Counts };

const Entry = ({ code, node, counts }: CardProps): ReactNode => {
  const words = useWords(COLUMN_WORDS);
  const { column } = node;
  const { count = 0 } = counts.get(column.id) ?? {};
  return (
    <>
      <a href={columnAddress(code, column)}>
        <ColumnName column={column} />
      </a>
      {!column.link && <span className="count">{words.count(count)}</span>}
    </>
  );
};

function ColumnCard(props: CardProps) {
  const { node, counts, code } = props;
  const words = useWords(COLUMN_WORDS);
  const { newest } = counts.get(node.column.id) ?? { newest: null };
  return (
    <section className="column-card" aria-labelledby={`column-${node.column.id}`}>
      <h2 id={`column-${node.column.id}`}>
        <Entry {...props} />
      </h2>
      {node.column.article && (
        <p className="column-article">
          <ArticleText>{node.column.article}</ArticleText>
        </p>
      )}
      {node.children.length > 0 && (
        <ul>
          {node.children.map((child) => (
            <li key={child.column.id}>
              <Entry code={code} node={child} counts={counts} />
            </li>
          ))}
        </ul>
      )}
      {newest && (
        <p className="column-newest">
          {words.newest}
          {dayInChina(newest)}
        </p>
      )}
    </section>
  );
}

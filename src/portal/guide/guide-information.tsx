import { useContext } from 'react';
import type { Column } from '../../domain/columns/column-rules.ts';
import type { ColumnNode } from '../../domain/columns/column-tree.ts';
import { englishLabel } from '../i18n/column-label.ts';
import { GUIDE_WORDS } from '../i18n/guide-words.data.ts';
import { PageLanguage, useWords } from '../i18n/language.ts';
import { PATHS } from '../paths.ts';
import { columnAddress } from '../shared/page/column-address.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';

type Node = ColumnNode<Column>;

/** Classes of information and how they are arranged (arts. 12, 13, 19–21): the columns as they stand. */
export function GuideInformation({ frame }: { frame: AgencyFrame }) {
  const words = useWords(GUIDE_WORDS).information;
  const { code } = frame.agency;
  const roots = frame.columns?.tree ?? [];
  return (
    <>
      <p>{words.lead}</p>
      <ol>
        {words.classes.map(([name, text]) => (
          <li key={name}>
            <strong>{name}</strong>
            {text}
          </li>
        ))}
      </ol>
      <p>{roots.length > 0 ? words.arrangement : words.noColumns}</p>
      {roots.length > 0 && (
        <ul>
          {roots.map((node) => (
            <Arranged key={node.column.id} code={code} node={node} below={node.children} />
          ))}
        </ul>
      )}
      <p>
        {words.catalogueBefore}
        <a href={PATHS.catalogue(code)}>{words.catalogueLink}</a>
        {words.catalogueAfter}
      </p>
    </>
  );
}

/** A column and, where asked for, those below it: two levels tell how everything is arranged. */
const Arranged = ({ code, node, below }: { code: string; node: Node; below: readonly Node[] }) => (
  <li>
    <a href={columnAddress(code, node.column)}>
      <ColumnName column={node.column} />
    </a>
    {below.length > 0 && (
      <ul>
        {below.map((child) => (
          <Arranged key={child.column.id} code={code} node={child} below={[]} />
        ))}
      </ul>
    )}
  </li>
);

function ColumnName({ column }: { column: Column }) {
  const language = useContext(PageLanguage);
  if (language === 'zh') return column.label;
  return englishLabel(column) ?? <span lang="zh-CN">{column.label}</span>;
}

import { useContext } from 'react';
import type { PublicColumns } from '../../application/columns/find-columns.ts';
import { EVERYTHING } from '../../application/subscriptions/ask-for-subscription.ts';
import type { Column } from '../../domain/columns/column-rules.ts';
import type { Subscribed } from '../../domain/subscriptions/subscription-rules.ts';
import { columnLabel, englishLabel } from '../i18n/column-label.ts';
import { PageLanguage, useWords } from '../i18n/language.ts';
import { SUBSCRIBE_WORDS } from '../i18n/subscribe-words.data.ts';
import { PATHS } from '../paths.ts';
import { Field, type FieldProps, inputTies } from '../shared/forms/field.tsx';
import { ColumnName } from '../shared/page/column-name.tsx';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import type { HtmlPage } from '../shared/page/html-page-view.ts';

type Page = Pick<HtmlPage, 'title' | 'children'> & { readonly heading?: string; readonly own?: true };

/** A page of e-mail subscription. `own`: it was opened by somebody's link, so its address is told to nobody. */
export const subscriptionPage = (frame: AgencyFrame, { title, heading, own, children }: Page): string => {
  const words = SUBSCRIBE_WORDS[frame.language];
  const { code } = frame.agency;
  const name = heading ?? title;
  return renderPage({
    frame: own ? { ...frame, path: PATHS.subscribe(code) } : frame,
    title,
    column: null,
    crumbs: own
      ? [
          { label: words.title, path: PATHS.subscribe(code) },
          { label: name, path: null },
        ]
      : [{ label: name, path: null }],
    translated: true,
    ...(own && { unlisted: true as const }),
    children: (
      <>
        {children}
        <p>
          <a href={PATHS.disclosures(code)}>{words.back}</a>
        </p>
      </>
    ),
  });
};

/** Columns that can be subscribed to, in the order of the tree, with how deep they stand. */
const listed = (tree: PublicColumns['tree'], depth = 0): readonly (readonly [Column, number])[] =>
  tree.flatMap(({ column, children }) => [
    ...(column.link === null ? [[column, depth] as const] : []),
    ...listed(children, depth + 1),
  ]);

type ColumnFieldProps = FieldProps & {
  readonly columns: PublicColumns | null;
  /** What the first entry says where choosing none is allowed. */
  readonly none?: string;
};

/** One column out of the tree, or everything. */
export function ColumnField({ columns, none, ...field }: ColumnFieldProps) {
  const words = useWords(SUBSCRIBE_WORDS);
  const language = useContext(PageLanguage);
  return (
    <Field {...field}>
      <select {...inputTies(field)} defaultValue={field.values[field.name] ?? ''}>
        {none !== undefined && <option value="">{none}</option>}
        <option value={EVERYTHING}>{words.everything}</option>
        {listed(columns?.tree ?? []).map(([column, depth]) => (
          <option
            value={column.id}
            key={column.id}
            {...(language === 'en' && englishLabel(column) === null && { lang: 'zh-CN' })}
          >
            {`${'　'.repeat(depth)}${columnLabel(column, language)}`}
          </option>
        ))}
      </select>
    </Field>
  );
}

type SubscribedColumnsProps = { columns: PublicColumns | null; columnIds: readonly string[] };

/** The names of what is subscribed to; a column that is no longer there is named by none. */
export function namedColumns({ columns, columnIds }: SubscribedColumnsProps): readonly Column[] {
  return columnIds.flatMap((id) => columns?.find(id) ?? []);
}

/** What is subscribed to and how often. */
export function Choice({
  columns,
  subscribed: { columnIds, frequency },
}: {
  columns: PublicColumns | null;
  subscribed: Subscribed;
}) {
  const words = useWords(SUBSCRIBE_WORDS);
  return (
    <table>
      <tbody>
        <tr>
          <th scope="row">{words.column}</th>
          <td>
            {columnIds.length === 0
              ? words.everything
              : namedColumns({ columns, columnIds }).map((column, index) => (
                  <span key={column.id}>
                    {index > 0 && <br />}
                    <ColumnName column={column} />
                  </span>
                ))}
          </td>
        </tr>
        <tr>
          <th scope="row">{words.frequency}</th>
          <td>{words.frequencies[frequency]}</td>
        </tr>
      </tbody>
    </table>
  );
}

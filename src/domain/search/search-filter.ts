import type { Validity } from '../disclosures/kinds.data.ts';
import { atLevel, inFile, MARKS } from './lexemes.ts';
import type { Question } from './read-question.ts';
import { all, any, type Expression, not, word } from './search-expression.ts';

/** Where the words must stand. */
export const SCOPES = ['all', 'title', 'files'] as const;
export type Scope = (typeof SCOPES)[number];
export const SCOPE_LABELS: Readonly<Record<Scope, string>> = {
  all: '全文',
  title: '仅标题',
  files: '仅附件',
};

export const ORDERS = ['relevance', 'date'] as const;
export type SearchOrder = (typeof ORDERS)[number];
export const ORDER_LABELS: Readonly<Record<SearchOrder, string>> = {
  relevance: '相关度',
  date: '发布时间',
};

/** How a search is narrowed; all parts are joined by AND. */
export type SearchFilter = {
  /** One organ, or all of the platform. */
  readonly agencyId: string | null;
  readonly scope: Scope;
  /** Placed in one of these columns; `null`: in any. */
  readonly columnIds: readonly string[] | null;
  readonly kinds: readonly string[];
  /** Of first publication, in China. */
  readonly year: number | null;
  readonly validity: Validity | null;
};

const lexemeIn = (scope: Scope, asked: string): string => {
  if (scope === 'title') return atLevel(asked, 4);
  return scope === 'files' ? inFile(asked) : asked;
};

/** What an entry must hold, whatever its rank. Validity and instants are asked of the entry itself. */
export function matching(
  { words, pairs, without }: Pick<Question, 'words' | 'pairs' | 'without'>,
  filter: SearchFilter,
): Expression {
  const { agencyId, scope, columnIds, kinds, year } = filter;
  return all([
    // What is only kept out, or only narrowed by what is asked of the entries themselves, is taken from all items.
    ...(words.length === 0 ? [word(MARKS.source('item'))] : []),
    ...[...words, ...pairs].map((it) => word(lexemeIn(scope, it))),
    ...without.map((it) => not(word(lexemeIn(scope, it)))),
    ...(agencyId ? [word(MARKS.agency(agencyId))] : []),
    ...(columnIds ? [any(columnIds.map((it) => word(MARKS.column(it))))] : []),
    ...(kinds.length > 0 ? [any(kinds.map((it) => word(MARKS.kind(it))))] : []),
    ...(year ? [word(MARKS.year(year))] : []),
  ]);
}

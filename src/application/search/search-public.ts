import type { SearchReader } from '../../database/search.ts';
import type { Candidate } from '../../database/search-candidates.ts';
import { dayInChina } from '../../domain/calendar/plain-date.ts';
import { type Question, readQuestion } from '../../domain/search/read-question.ts';
import { rankedWords } from '../../domain/search/relevance.ts';
import { matching, type SearchFilter, type SearchOrder } from '../../domain/search/search-filter.ts';
import type { App } from '../app.ts';
import type { Search } from './best-first.ts';
import { columnIdsBelow } from './columns-below.ts';
import { cutWords } from './cut-words.ts';
import { findResults, type Results } from './find-results.ts';
import { nearTitles } from './near-titles.ts';
import { type FoundResult, presentResults } from './present-results.ts';

/** A search as a visitor makes it. */
export type PublicSearch = {
  readonly typed: string;
  /** Of an organ, a column narrows to all below it as the tree stands now. */
  readonly filter: Omit<SearchFilter, 'columnIds'> & { readonly columnId: string | null };
  readonly order: SearchOrder;
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
};

/** What the visitor sees. */
export type PublicResults = {
  readonly question: Question;
  /** Nothing was asked: no word and no condition. */
  readonly idle: boolean;
  readonly count: number;
  /** Whether `count` is a count or an estimate (约). */
  readonly exact: boolean;
  readonly results: readonly FoundResult[];
  readonly page: number;
  readonly pages: number;
  /** Titles that come near, where nothing was found. */
  readonly near: readonly FoundResult[];
};

/** Deeper pages are not read: who has not found it by then had better narrow the search. */
export const LAST_PAGE = 50;

const isNarrowed = ({ columnIds, kinds, year, validity }: SearchFilter): boolean =>
  columnIds !== null || kinds.length > 0 || year !== null || validity !== null;

/**
 * Searches what is public at this instant, of one organ or of all. Every result passes the one visibility rule
 * (`publicItems`), in the very version whose words matched.
 */
export async function searchPublic(app: App, asked: PublicSearch): Promise<PublicResults> {
  const search = { ...asked, filter: await withColumns(app, asked.filter) };
  const question = readQuestion(search.typed, cutWords);
  const page = Math.min(Math.max(1, search.page), LAST_PAGE);
  const empty = { question, count: 0, exact: true, results: [], page, pages: 0, near: [] };
  const nothingAsked = question.words.length === 0 && !isNarrowed(search.filter);
  if (nothingAsked) return { ...empty, idle: true };
  const at = app.now();
  return app.store.search(async (reader) => {
    const upTo = page * search.pageSize;
    const prepared = await prepare(reader, question, search.filter, at);
    const wanted = { at, order: search.order, scope: search.filter.scope, phrases: question.phrases, upTo };
    const [exact, ranked] = [
      await exactNumbers(reader, question, search, at),
      await findResults(reader, prepared, wanted),
    ];
    const { found, count, exact: counted } = withFirst(exact, ranked);
    const shown = found.slice(upTo - search.pageSize, upTo);
    const results = await presentResults(reader, question, { at, shown, scope: search.filter.scope });
    const near =
      found.length === 0
        ? await nearTitles(reader, question, { at, search: prepared, filter: search.filter })
        : [];
    const pages = Math.min(LAST_PAGE, Math.ceil(count / search.pageSize));
    return { question, idle: false, count, exact: counted, results, page, pages, near };
  });
}

async function withColumns(app: App, { columnId, ...filter }: PublicSearch['filter']): Promise<SearchFilter> {
  if (columnId === null) return { ...filter, columnIds: null };
  // Columns are an organ's own: of none, none has that id.
  const columnIds = filter.agencyId === null ? [] : await columnIdsBelow(app, filter.agencyId, columnId);
  return { ...filter, columnIds };
}

type Prepared = Omit<PublicSearch, 'filter'> & { readonly filter: SearchFilter };

/** What has exactly this number stands first. */
function withFirst(exact: readonly Candidate[], ranked: Results): Results {
  const ids = new Set(exact.map((it) => it.id));
  const others = ranked.found.filter((it) => !ids.has(it.id));
  const added = exact.length - (ranked.found.length - others.length);
  return {
    found: [...exact.map((it) => ({ ...it, score: Number.POSITIVE_INFINITY })), ...others],
    count: ranked.exact ? ranked.count + added : ranked.count,
    exact: ranked.exact,
  };
}

async function prepare(
  reader: SearchReader,
  question: Question,
  filter: SearchFilter,
  at: Date,
): Promise<Search> {
  const ground = await reader.ground(filter.agencyId, question.words);
  const { generations, organs, firstYear, lastYear, shares } = ground;
  return {
    asked: { generations, at, today: dayInChina(at), validity: filter.validity },
    // The generation is the organ's own: its mark only helps where there are entries of others to pass over.
    matching: matching(question, organs > 1 ? filter : { ...filter, agencyId: null }),
    ranked: filter.scope === 'all' ? rankedWords(question.words, shares) : [],
    years:
      filter.year === null ? { first: firstYear, last: lastYear } : { first: filter.year, last: filter.year },
  };
}

/** Items whose document or index number is what was typed; only where nothing else narrows the search. */
async function exactNumbers(
  reader: SearchReader,
  { numberKey }: Question,
  { filter, page }: Prepared,
  at: Date,
): Promise<readonly Candidate[]> {
  if (!/\d/.test(numberKey) || isNarrowed(filter) || filter.scope !== 'all' || page < 1) return [];
  return reader.visible(at, await reader.numbered(filter.agencyId, numberKey, at));
}

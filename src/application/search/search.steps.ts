import type { App } from '../app.ts';
import { type PublicSearch, searchPublic } from './search-public.ts';

type Narrowed = Partial<PublicSearch['filter']> & Partial<Pick<PublicSearch, 'order' | 'page' | 'pageSize'>>;

/** A search as the tests ask it: of everything, by relevance, the first ten. */
export const searchFor = (app: App, typed: string, narrowed: Narrowed = {}) => {
  const { order = 'relevance', page = 1, pageSize = 10, ...filter } = narrowed;
  return searchPublic(app, {
    typed,
    filter: {
      agencyId: null,
      scope: 'all',
      columnId: null,
      kinds: [],
      year: null,
      validity: null,
      ...filter,
    },
    order,
    page,
    pageSize,
  });
};

/** The titles it finds, in order. */
export const titlesFor = async (app: App, typed: string, narrowed: Narrowed = {}): Promise<string[]> =>
  (await searchFor(app, typed, narrowed)).results.map((it) => it.title);

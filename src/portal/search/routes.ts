import type { FastifyPluginAsync } from 'fastify';
import type { App } from '../../application/app.ts';
import { searchAnswers } from '../../application/search/search-answers.ts';
import { searchPublic } from '../../application/search/search-public.ts';
import { countSearch } from '../../application/search/searched-words.ts';
import { suggest } from '../../application/search/suggest.ts';
import { CODE, PATHS } from '../paths.ts';
import { prefixOf, publicPath } from '../shared/http/path-prefix.ts';
import { agencyFrame, platformFrame, sendPage } from '../shared/http/portal-context.ts';
import { PAGE_SIZE, searchPage } from './search-page.tsx';
import { parseSearchQuery, type SearchQuery } from './search-query.ts';

const asked = (agencyId: string | null, query: SearchQuery) => ({
  typed: query.q,
  filter: {
    agencyId,
    scope: query.in,
    columnId: query.column ?? null,
    kinds: query.kind ? [query.kind] : [],
    year: query.year ?? null,
    validity: query.validity ?? null,
  },
  order: query.order,
  page: query.page,
  pageSize: PAGE_SIZE,
});

/** Answers to letters have no column, kind or validity, and stand beside the first page only. */
const isNarrowed = ({ in: scope, column, kind, year, validity, page }: SearchQuery): boolean =>
  scope !== 'all' || page > 1 || [column, kind, year, validity].some((it) => it !== undefined);

/** The search of one organ and of the platform, and what is suggested to programs that ask while somebody types. */
export const searchRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    server.get(PATHS.search(CODE), async (request, reply) => {
      const frame = await agencyFrame(app, request);
      const query = parseSearchQuery(request.query);
      const found = await searchPublic(app, asked(frame.agency.id, query));
      countSearch(app, frame.agency.id, found);
      const answers = isNarrowed(query) ? [] : await searchAnswers(app, frame.agency.id, found.question);
      return sendPage(reply, searchPage(frame, { query, found, answers }));
    });

    server.get(PATHS.searchAll, async (request, reply) => {
      const query = { ...parseSearchQuery(request.query), column: undefined };
      const found = await searchPublic(app, asked(null, query));
      return sendPage(reply, searchPage(platformFrame(app, request), { query, found, answers: [] }));
    });

    server.get(PATHS.suggest(CODE), async (request, reply) => {
      const { agency } = await agencyFrame(app, request);
      const { q } = parseSearchQuery(request.query);
      const suggestions = await suggest(app, agency.id, q);
      return reply.header('cache-control', 'no-cache').send({
        suggestions: suggestions.map(({ kind, text, itemId }) => ({
          kind,
          text,
          path: itemId === null ? null : publicPath(PATHS.item(agency.code, itemId), prefixOf(app.publicUrl)),
        })),
      });
    });
  };

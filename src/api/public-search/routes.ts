import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { agencyByCode } from '../../application/agencies/find-agency.ts';
import type { App } from '../../application/app.ts';
import type { FoundResult } from '../../application/search/present-results.ts';
import { LAST_PAGE, type PublicResults, searchPublic } from '../../application/search/search-public.ts';
import { suggest } from '../../application/search/suggest.ts';
import { ITEM_KINDS, VALIDITIES } from '../../domain/disclosures/kinds.data.ts';
import { ORDERS, SCOPES } from '../../domain/search/search-filter.ts';
import { Problem } from '../problem.ts';
import { SearchResultsView, SuggestionsView } from './views.ts';

const tags = ['公开信息检索'];
const agency = z.string().trim().max(60);

const SearchQuery = z.strictObject({
  q: z.string().max(1000).default('').meta({ description: '检索词；引号内按原句，前面加减号为排除' }),
  agency: agency.optional().meta({ description: '机关代码；不填为全部机关' }),
  in: z.enum(SCOPES).default('all').meta({ description: '全文、仅标题、仅附件' }),
  column: z.uuid().optional().meta({ description: '栏目及其下级栏目；须同时填写机关代码' }),
  kind: z.enum(ITEM_KINDS).optional(),
  year: z.coerce.number().int().min(1949).max(2200).optional(),
  validity: z.enum(VALIDITIES).optional(),
  order: z.enum(ORDERS).default('relevance'),
  page: z.coerce.number().int().min(1).max(LAST_PAGE).default(1),
  pageSize: z.coerce.number().int().min(1).max(50).default(10),
});

const pathOf = (agencyCode: string, itemId: string): string => `/${agencyCode}/items/${itemId}`;

const resultView = ({ id, agencyCode, firstPublishedAt, files, numberShown: _, ...rest }: FoundResult) => ({
  ...rest,
  agencyCode,
  itemId: id,
  path: pathOf(agencyCode, id),
  titleShown: [...rest.titleShown],
  excerpt: [...rest.excerpt],
  publishedAt: firstPublishedAt.toISOString(),
  files: files.map(({ fileId, name, page, excerpt }) => ({
    fileId,
    name,
    path: `${pathOf(agencyCode, id)}/files/${fileId}/${encodeURIComponent(name)}`,
    page,
    excerpt: [...excerpt],
  })),
});

const resultsView = ({ question, count, exact, page, pages, results, near }: PublicResults) => ({
  query: question.shown,
  count,
  exact,
  page,
  pages,
  results: results.map(resultView),
  near: near.map(({ agencyCode, id, title }) => ({
    agencyCode,
    itemId: id,
    path: pathOf(agencyCode, id),
    title,
  })),
});

/** The search of what is public, for programs: open to everybody, and it finds nothing the portal does not show. */
export const publicSearchRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.get(
      '/public/search',
      {
        schema: {
          tags,
          summary: '检索已经公开的政府信息',
          querystring: SearchQuery,
          response: { 200: SearchResultsView, 404: Problem },
        },
      },
      async ({ query }) => {
        const agencyId = query.agency ? (await agencyByCode(app, query.agency)).id : null;
        const found = await searchPublic(app, {
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
          pageSize: query.pageSize,
        });
        return resultsView(found);
      },
    );

    server.get(
      '/public/search/suggestions',
      {
        schema: {
          tags,
          summary: '输入检索词时的提示',
          querystring: z.strictObject({ q: z.string().max(1000), agency }),
          response: { 200: SuggestionsView, 404: Problem },
        },
      },
      async ({ query }) => {
        const { id } = await agencyByCode(app, query.agency);
        return { suggestions: [...(await suggest(app, id, query.q))] };
      },
    );
  };

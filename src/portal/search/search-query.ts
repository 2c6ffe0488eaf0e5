import { z } from 'zod';
import { ITEM_KINDS, VALIDITIES } from '../../domain/disclosures/kinds.data.ts';
import { ORDERS, SCOPES } from '../../domain/search/search-filter.ts';

const blank = z.literal('').transform(() => undefined);
/** The first of several values of one name; anything that is no text is nothing. */
const text = z
  .union([z.string(), z.array(z.string()).transform((it) => it[0] ?? '')])
  .transform((it) => it.replaceAll('\u0000', ''))
  .catch('')
  .default('');

/** A search as its address writes it; what makes no sense is left out, the page is still shown. */
const SearchQuery = z.object({
  q: text,
  in: z.enum(SCOPES).catch('all').default('all'),
  column: z.union([blank, z.uuid()]).optional().catch(undefined),
  kind: z
    .union([blank, z.enum(ITEM_KINDS)])
    .optional()
    .catch(undefined),
  year: z
    .union([blank, z.coerce.number().int().min(1949).max(2200)])
    .optional()
    .catch(undefined),
  validity: z
    .union([blank, z.enum(VALIDITIES)])
    .optional()
    .catch(undefined),
  order: z.enum(ORDERS).catch('relevance').default('relevance'),
  page: z.coerce.number().int().min(1).max(1000).catch(1).default(1),
});
export type SearchQuery = z.infer<typeof SearchQuery>;

/** Reads the address; never fails. */
export const parseSearchQuery = (query: unknown): SearchQuery => SearchQuery.parse(query);

/** The address of the same search with a change; only what differs from the usual is written. */
export function searchAddress(path: string, search: SearchQuery, change: Partial<SearchQuery> = {}): string {
  const { q, in: scope, column, kind, year, validity, order, page } = { ...search, ...change };
  const query = new URLSearchParams({
    ...(q && { q }),
    ...(scope !== 'all' && { in: scope }),
    ...(column && { column }),
    ...(kind && { kind }),
    ...(year && { year: String(year) }),
    ...(validity && { validity }),
    ...(order !== 'relevance' && { order }),
    ...(page > 1 && { page: String(page) }),
  }).toString();
  return query ? `${path}?${query}` : path;
}

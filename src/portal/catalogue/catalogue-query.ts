import { z } from 'zod';

const blank = z.literal('').transform(() => undefined);

/** The filter of the catalogue as its address writes it; what makes no sense is left out, the page is still shown. */
const CatalogueQuery = z.object({
  column: z.union([blank, z.uuid()]).optional().catch(undefined),
  year: z
    .union([blank, z.coerce.number().int().min(1949).max(9999)])
    .optional()
    .catch(undefined),
  words: z
    .union([blank, z.string().trim().max(100)])
    .optional()
    .catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
});
export type CatalogueQuery = z.infer<typeof CatalogueQuery>;

export const parseCatalogueQuery = (query: unknown): CatalogueQuery => CatalogueQuery.parse(query);

/** The address of the catalogue, or of a file of it, with the same filter. */
export function catalogueAddress(path: string, { column, year, words, page }: CatalogueQuery): string {
  const query = new URLSearchParams({
    ...(column && { column }),
    ...(year && { year: String(year) }),
    ...(words && { words }),
    ...(page > 1 && { page: String(page) }),
  }).toString();
  return query ? `${path}?${query}` : path;
}

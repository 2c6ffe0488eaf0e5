import { z } from 'zod';
import { VALIDITIES } from '../../domain/disclosures/kinds.data.ts';

const blank = z.literal('').transform(() => undefined);

/** The filter of a list as its address writes it; what makes no sense is left out, the page is still shown. */
const ListQuery = z.object({
  year: z
    .union([blank, z.coerce.number().int().min(1949).max(9999)])
    .optional()
    .catch(undefined),
  validity: z
    .union([blank, z.enum(VALIDITIES)])
    .optional()
    .catch(undefined),
  words: z
    .union([blank, z.string().trim().max(100)])
    .optional()
    .catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
});
export type ListQuery = z.infer<typeof ListQuery>;

export const parseListQuery = (query: unknown): ListQuery => ListQuery.parse(query);

/** The address of a page of the list with the same filter. */
export function pageAddress(path: string, { year, validity, words, page }: ListQuery): string {
  const query = new URLSearchParams({
    ...(year && { year: String(year) }),
    ...(validity && { validity }),
    ...(words && { words }),
    ...(page > 1 && { page: String(page) }),
  }).toString();
  return query ? `${path}?${query}` : path;
}

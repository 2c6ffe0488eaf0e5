import { z } from 'zod';

const blank = z.literal('').transform(() => undefined);

/** The filter of a register as its address writes it; what makes no sense is left out, the page is still shown. */
const RegisterQuery = z.object({
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
export type RegisterQuery = z.infer<typeof RegisterQuery>;

export const parseRegisterQuery = (query: unknown): RegisterQuery => RegisterQuery.parse(query);

/** An address with the same filter, of a page of the list or of a file. */
export function filteredAddress(path: string, { year, words, page }: RegisterQuery): string {
  const query = new URLSearchParams({
    ...(year && { year: String(year) }),
    ...(words && { words }),
    ...(page > 1 && { page: String(page) }),
  }).toString();
  return query ? `${path}?${query}` : path;
}

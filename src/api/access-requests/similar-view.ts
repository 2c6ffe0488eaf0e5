import { z } from 'zod';

/** Requests for much the same, the most alike first. */
export const SimilarView = z
  .array(
    z.object({
      id: z.string(),
      number: z.string(),
      title: z.string(),
      statusLabel: z.string(),
      outcomeLabel: z.string().nullable(),
      decidedOn: z.string().nullable(),
      sameApplicant: z.boolean(),
      /** 0 to 100. */
      likeness: z.int(),
    }),
  )
  .meta({ id: 'SimilarCases' });
export type SimilarView = z.infer<typeof SimilarView>;

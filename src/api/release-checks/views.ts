import { z } from 'zod';
import { WORD_KINDS } from '../../domain/release-checks/wording/wording.ts';

/** The words looked for in what the organ publishes. */
export const ReleaseWordsView = z
  .array(
    z.object({
      wrong: z.string(),
      right: z.string(),
      kind: z.enum(WORD_KINDS),
      note: z.string(),
      source: z.enum(['house', 'own']),
      active: z.boolean(),
      reason: z.string(),
    }),
  )
  .meta({ id: 'ReleaseWords' });
export type ReleaseWordsView = z.infer<typeof ReleaseWordsView>;

/** What became of asking for the links of an item to other sites. */
export const LinkChecksView = z
  .array(
    z.object({
      address: z.string(),
      alive: z.boolean(),
      status: z.int().nullable(),
      fault: z.string().nullable(),
      checkedAt: z.string(),
    }),
  )
  .meta({ id: 'LinkChecks' });
export type LinkChecksView = z.infer<typeof LinkChecksView>;

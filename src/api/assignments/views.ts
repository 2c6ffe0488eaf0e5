import { z } from 'zod';

/** What became of one case of many that were given to somebody. */
export const AssignedView = z
  .object({
    requestId: z.string(),
    number: z.string().nullable(),
    outcome: z.enum(['done', 'refused', 'changed', 'untitled']),
    reason: z.string(),
  })
  .meta({ id: 'Assigned' });
export type AssignedView = z.infer<typeof AssignedView>;

import { z } from 'zod';
import { GUIDE_STATES } from '../../domain/guide/guide-contents.ts';

/** Whether the guide is up to date, and who confirmed it. */
export const GuideView = z
  .object({
    state: z.enum(GUIDE_STATES),
    version: z.int(),
    changes: z.array(z.object({ label: z.string(), before: z.string(), after: z.string() })),
    missing: z.array(z.string()),
    confirmations: z.array(z.object({ version: z.int(), confirmedAt: z.string(), confirmedBy: z.string() })),
  })
  .meta({ id: 'DisclosureGuide' });
export type GuideView = z.infer<typeof GuideView>;

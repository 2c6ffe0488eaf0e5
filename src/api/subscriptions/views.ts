import { z } from 'zod';
import { SUBSCRIPTION_FREQUENCIES } from '../../domain/subscriptions/frequencies.data.ts';

/** How e-mail subscription stands: numbers alone, never an address. */
export const SubscriptionSummaryView = z
  .object({
    offered: z.boolean(),
    subscribers: z.int(),
    unconfirmed: z.int(),
    byFrequency: z.array(
      z.object({ frequency: z.enum(SUBSCRIPTION_FREQUENCIES), label: z.string(), count: z.int() }),
    ),
    lastSentAt: z.string().nullable(),
    waiting: z.int(),
    undelivered: z.array(
      z.object({ givenUp: z.boolean(), reason: z.string(), count: z.int(), latestAt: z.string() }),
    ),
  })
  .meta({ id: 'SubscriptionSummary' });
export type SubscriptionSummaryView = z.infer<typeof SubscriptionSummaryView>;

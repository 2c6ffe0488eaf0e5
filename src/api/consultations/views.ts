import { z } from 'zod';
import { STOP_GROUNDS } from '../../domain/access-requests/stop-grounds.data.ts';
import { Day, MaybeDay } from '../access-requests/day-views.ts';

const IssuedLetter = z.object({ letterId: z.string(), number: z.string() });

/** One consultation on the case page: whom, until when, what silence means, its page, and what came back. */
export const ConsultationView = z
  .object({
    id: z.string(),
    kind: z.enum(['third-party', 'co-producer', 'other-organ', 'secrecy-authority']),
    party: z.string(),
    question: z.string(),
    information: z.string(),
    sentOn: Day,
    deliveredOn: MaybeDay,
    dueOn: MaybeDay,
    endedOn: MaybeDay,
    consents: z.boolean().nullable(),
    stopped: z.enum(STOP_GROUNDS).optional(),
    silence: z.object({ label: z.string(), text: z.string(), article: z.string() }).nullable(),
    letter: IssuedLetter.nullable(),
    slip: IssuedLetter.nullable(),
    opinion: z.string().nullable(),
    page: z
      .object({
        status: z.enum(['unopened', 'opened', 'answered', 'revoked', 'locked']),
        url: z.string().nullable(),
        codeIssuedAt: z.string(),
        firstOpenedAt: z.string().nullable(),
      })
      .nullable(),
    answer: z
      .object({
        consents: z.boolean(),
        reasons: z.string(),
        contact: z.string(),
        givenAt: z.string(),
        effect: z.enum(['returned', 'material']),
        files: z.array(z.object({ id: z.string(), name: z.string() })),
      })
      .nullable(),
    notice: IssuedLetter.extend({ servedOn: MaybeDay, way: z.string().nullable() }).nullable(),
  })
  .meta({ id: 'Consultation' });

/** A new access code: shown this once. */
export const IssuedAccessView = z.object({ url: z.string(), code: z.string() }).meta({ id: 'IssuedAccess' });
export type IssuedAccessView = z.infer<typeof IssuedAccessView>;

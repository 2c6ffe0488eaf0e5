import { z } from 'zod';

/** The comments of a case: what colleagues wrote, and whom one may call. */
export const CommentsView = z
  .object({
    comments: z.array(
      z.object({
        id: z.string(),
        author: z.string(),
        writtenAt: z.string(),
        /** `null` once it has been struck out. */
        text: z.string().nullable(),
        called: z.array(z.string()),
        /** It calls the reader, who has not seen it yet. */
        unread: z.boolean(),
        mayStrike: z.boolean(),
        struck: z.object({ by: z.string(), at: z.string(), reason: z.string() }).nullable(),
      }),
    ),
    colleagues: z.array(z.object({ id: z.string(), name: z.string() })),
  })
  .meta({ id: 'Comments' });
export type CommentsView = z.infer<typeof CommentsView>;

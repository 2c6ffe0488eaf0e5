import { z } from 'zod';

/** Whether names are shown in clear, which is recorded as a look; covered where it is not said. */
export const ClearQuery = z.strictObject({
  clear: z
    .enum(['true', 'false'])
    .default('false')
    .transform((it) => it === 'true'),
});

/** A letter as it would be signed now. */
export const LetterPreviewView = z
  .object({
    title: z.string(),
    addressee: z.string(),
    paragraphs: z
      .array(
        z.object({
          kind: z.enum(['heading', 'text', 'item', 'table']),
          text: z.string(),
          rows: z
            .array(z.tuple([z.string(), z.string()]).readonly())
            .readonly()
            .optional(),
        }),
      )
      .readonly(),
    remedy: z.array(z.string()).readonly(),
    attachments: z.array(z.string()).readonly(),
  })
  .meta({ id: 'LetterPreview' });
export type LetterPreviewView = z.infer<typeof LetterPreviewView>;

/** The same with the SHA-256 of the letter in clear: a signature names it. */
export const LetterToSignView = LetterPreviewView.extend({ digest: z.string() }).meta({ id: 'LetterToSign' });
export type LetterToSignView = z.infer<typeof LetterToSignView>;

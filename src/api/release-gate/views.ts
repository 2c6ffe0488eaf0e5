import { z } from 'zod';

/** One thing found in a file before it goes to somebody. */
export const FileFindingView = z.object({
  code: z.string(),
  message: z.string(),
  where: z.string(),
  /** The words around it; personal data masked. */
  excerpt: z.string(),
  advice: z.string(),
  article: z.string().nullable(),
});
export type FileFindingView = z.infer<typeof FileFindingView>;

/** What the release gate says of one file. */
export const FileCheckView = z
  .object({
    name: z.string(),
    sha256: z.string(),
    /** The file stays in until these are gone. */
    blocking: z.array(FileFindingView).readonly(),
    /** These want a reason. */
    toConfirm: z.array(FileFindingView).readonly(),
    passes: z.boolean(),
  })
  .meta({ id: 'FileCheck' });
export type FileCheckView = z.infer<typeof FileCheckView>;

import { z } from 'zod';
import { LetterLayoutInput } from '../../application/agencies/letter-layout.ts';
import { AgencyProfileInput, AgencySettingsInput } from '../../application/agencies/set-up.ts';

export const AgencyView = z
  .object({
    id: z.string(),
    code: z.string(),
    name: z.string(),
    profile: AgencyProfileInput,
    settings: AgencySettingsInput,
  })
  .meta({ id: 'Agency' });
export type AgencyView = z.infer<typeof AgencyView>;

const DemoAccount = z.object({
  login: z.string(),
  name: z.string(),
  agency: z.string(),
  roles: z.array(z.string()),
});

/** What the sign-in page must know before anybody has signed in. */
export const StatusView = z
  .object({
    needsSetUp: z.boolean(),
    demonstration: z.boolean(),
    demoAccounts: z.array(DemoAccount),
    demoPassword: z.string().nullable(),
  })
  .meta({ id: 'Status' });
export type StatusView = z.infer<typeof StatusView>;

/** How letters look now, and the fonts of the organ's own that may be chosen. */
export const LetterLayoutView = z
  .object({
    version: z.int(),
    layout: LetterLayoutInput,
    fonts: z.array(
      z.object({
        id: z.string(),
        family: z.string(),
        wordName: z.string(),
        fileName: z.string(),
        format: z.enum(['ttf', 'otf', 'ttc']),
        size: z.int(),
        sha256: z.string(),
        addedAt: z.string(),
        inUse: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'LetterLayout' });
export type LetterLayoutView = z.infer<typeof LetterLayoutView>;

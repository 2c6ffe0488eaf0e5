import { z } from 'zod';
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

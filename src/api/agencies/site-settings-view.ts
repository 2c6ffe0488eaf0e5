import { z } from 'zod';
import { SiteSettingsInput } from '../../application/agencies/site-settings.ts';

/** What stands around the pages of the organ's column, and which version of it. */
export const SiteSettingsView = z
  .object({ version: z.int(), settings: SiteSettingsInput })
  .meta({ id: 'SiteSettings' });
export type SiteSettingsView = z.infer<typeof SiteSettingsView>;

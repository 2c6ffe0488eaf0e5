import { type Agency, agencyByCode } from '../../../application/agencies/find-agency.ts';
import { siteSettingsOf } from '../../../application/agencies/site-settings.ts';
import type { App } from '../../../application/app.ts';
import { type PublicColumns, publicColumns } from '../../../application/columns/find-columns.ts';
import type { SiteSettings } from '../../../domain/agencies/site-settings.ts';
import { readOnce } from './read-once.ts';

/** What every page of an organ shows around its content. */
type AgencyShell = {
  readonly agency: Agency;
  readonly site: SiteSettings;
  readonly columns: PublicColumns;
};

async function readShell(app: App, code: string): Promise<AgencyShell> {
  const agency = await agencyByCode(app, code);
  const [{ settings }, columns] = await Promise.all([
    siteSettingsOf(app, agency.id),
    publicColumns(app, agency.id),
  ]);
  return { agency, site: settings, columns };
}

/** The shell of an organ's pages, read once while nothing changes; throws `NotFound` where there is no such organ. */
export const agencyShell = (app: App, code: string): Promise<AgencyShell> =>
  readOnce(app, `shell ${code}`, () => readShell(app, code));

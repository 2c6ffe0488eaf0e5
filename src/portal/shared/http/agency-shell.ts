import { type Agency, agencyByCode } from '../../../application/agencies/find-agency.ts';
import { siteSettingsOf } from '../../../application/agencies/site-settings.ts';
import type { App } from '../../../application/app.ts';
import { type PublicColumns, publicColumns } from '../../../application/columns/find-columns.ts';
import type { SiteSettings } from '../../../domain/agencies/site-settings.ts';
import { publicStateOf } from './public-state.ts';

/** What every page of an organ shows around its content. */
type AgencyShell = {
  readonly agency: Agency;
  readonly site: SiteSettings;
  readonly columns: PublicColumns;
};

type Kept = { readonly state: string; readonly shell: Promise<AgencyShell> };

const shells = new WeakMap<App['store'], Map<string, Kept>>();

async function readShell(app: App, code: string): Promise<AgencyShell> {
  const agency = await agencyByCode(app, code);
  const [{ settings }, columns] = await Promise.all([
    siteSettingsOf(app, agency.id),
    publicColumns(app, agency.id),
  ]);
  return { agency, site: settings, columns };
}

/** The shell of an organ's pages, read once while nothing changes; throws `NotFound` where there is no such organ. */
export async function agencyShell(app: App, code: string): Promise<AgencyShell> {
  const known = shells.get(app.store) ?? new Map<string, Kept>();
  shells.set(app.store, known);
  const state = await publicStateOf(app);
  const kept = known.get(code);
  if (kept?.state === state) return kept.shell;
  const shell = readShell(app, code);
  known.set(code, { state, shell });
  // A code nobody has, or a fault, must not be kept.
  shell.catch(() => known.delete(code));
  return shell;
}

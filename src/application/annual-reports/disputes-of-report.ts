import { type Actor, demand } from '../actor.ts';
import { agencyById } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { table4OfYear } from '../side-files/disputes-of-year.ts';

/** Table 4 counted from the side files, offered beside what the editor typed; which year counts is a setting. */
export const disputesOfReport = async (app: App, actor: Actor, year: number) => {
  demand(actor, 'reports:read');
  const { settings } = await agencyById(app, actor.agencyId);
  const countedBy = settings.disputesCountedBy ?? 'conclusion';
  return app.store.read(actor.agencyId, (tx) => table4OfYear(app, tx, year, countedBy));
};

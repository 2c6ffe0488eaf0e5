import type { AgencyProfile, AgencySettings } from '../../domain/staff/agency.ts';
import { NotFound } from '../actor.ts';
import type { App } from '../app.ts';

/** An organ as everybody may see it: nothing here is secret. */
export type Agency = {
  readonly id: string;
  readonly parentId: string | null;
  readonly code: string;
  readonly name: string;
  readonly profile: AgencyProfile;
  readonly settings: AgencySettings;
};

/** All organs of the installation, the eldest first. */
export const listAgencies = (app: App): Promise<readonly Agency[]> => app.store.staff.agencies();

const CODE = /^[a-z][a-z0-9-]{1,30}$/;

/** The organ of that code, or `NotFound`. */
export async function agencyByCode(app: App, code: string): Promise<Agency> {
  // What cannot be a code is not looked for: an address may hold characters no text of the database can.
  const agency = CODE.test(code) ? await app.store.staff.agencyByCode(code) : undefined;
  if (!agency) throw new NotFound('没有找到这个机关');
  return agency;
}

/** The organ of that id, or `NotFound`. */
export async function agencyById(app: App, id: string): Promise<Agency> {
  const agency = await app.store.staff.agency(id);
  if (!agency) throw new NotFound('没有找到这个机关');
  return agency;
}

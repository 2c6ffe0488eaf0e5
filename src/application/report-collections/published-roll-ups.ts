import type { PublishedRollUpRow } from '../../database/report-collections.ts';
import type { Agency } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';

/** A published roll-up: the sums as they were frozen, and what they are made of. */
export type PublishedRollUp = PublishedRollUpRow;

/** The newest published roll-up of a year; `null` where there is none. */
export const publishedRollUp = async (
  app: App,
  agency: Agency,
  year: number,
): Promise<PublishedRollUp | null> => (await app.store.publicRollUps.find(agency.id, year)) ?? null;

/** The newest published roll-up of each year, the latest year first. */
export const publishedRollUps = (app: App, agency: Agency) => app.store.publicRollUps.list(agency.id);

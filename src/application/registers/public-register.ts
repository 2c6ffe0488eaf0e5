import type { PublicEntryFilter, PublishedEntryRow } from '../../database/published-registers.ts';
import type { RegisterKind } from '../../domain/registers/register-kinds.data.ts';
import type { Agency } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';

export type { PublishedEntryRow };

/** A page of a public register with the years to choose from and what was withdrawn. */
export async function publicRegister(app: App, agency: Agency, filter: PublicEntryFilter) {
  const now = app.now();
  const [page, years, withdrawn] = await Promise.all([
    app.store.publicRegisters.list(now, agency.id, filter),
    app.store.publicRegisters.years(now, agency.id, filter.register),
    app.store.publicRegisters.tombstones(now, agency.id, filter.register),
  ]);
  return { ...page, years, withdrawn };
}

/** How many entries of each register are public. */
export const publicRegisterCounts = (app: App, agency: Agency) =>
  app.store.publicRegisters.counts(app.now(), agency.id);

/** One public entry of a register, or what stands in its place once it was withdrawn; neither: `null`. */
export async function publicEntry(app: App, agency: Agency, place: { register: RegisterKind; id: string }) {
  const now = app.now();
  const entry = await app.store.publicRegisters.find(now, agency.id, place.id);
  if (entry?.register === place.register) return { entry, tombstone: null };
  const tombstone = await app.store.publicRegisters.tombstone(now, agency.id, place.id);
  return tombstone?.register === place.register ? { entry: null, tombstone } : null;
}

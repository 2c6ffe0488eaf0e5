import type { PublishedEntryRow } from '../../database/published-registers.ts';
import type { RegisterEntryRow } from '../../database/registers.ts';
import type { Transaction } from '../../database/store.ts';
import { type EntryValues, isAboutPerson, publicFields } from '../../domain/registers/register-fields.ts';
import type { RegisterSettings } from '../../domain/registers/register-settings.ts';
import type { App } from '../app.ts';
import { openEntryPerson } from './entry-row.ts';

/** What goes out of an entry: its public fields alone, a natural person's name as the organ's setting says. */
function publicValues(app: App, row: RegisterEntryRow, { personNames }: RegisterSettings): EntryValues {
  const open = Object.fromEntries(publicFields(row.register).map(({ key }) => [key, row.fields[key] ?? '']));
  if (personNames === 'masked' || !isAboutPerson(row.fields)) return open;
  return { ...open, partyName: openEntryPerson(app, row)?.name ?? open['partyName'] ?? '' };
}

/** Writes the next public version of entries and marks them as published, under the version of the recorded act. */
export async function publishRows(
  app: App,
  tx: Transaction,
  rows: readonly RegisterEntryRow[],
  { settings, version }: { readonly settings: RegisterSettings; readonly version: number },
): Promise<void> {
  if (rows.length === 0) return;
  const now = app.now();
  const ids = rows.map((it) => it.id);
  const since = await tx.publishedRegisters.firstPublished(ids);
  const snapshots = rows.map((row): Omit<PublishedEntryRow, 'agencyId'> => {
    const fields = publicValues(app, row, settings);
    return {
      id: row.id,
      version: row.lastVersion + 1,
      state: 'published',
      register: row.register,
      number: row.number,
      title: row.title,
      partyName: fields['partyName'] ?? '',
      decidedOn: row.decidedOn,
      fields,
      firstPublishedAt: since.get(row.id) ?? now,
      visibleFrom: now,
      publicUntil: row.publicUntil,
      reason: null,
    };
  });
  await tx.publishedRegisters.insert(snapshots);
  await tx.registers.markPublished(ids, version);
}

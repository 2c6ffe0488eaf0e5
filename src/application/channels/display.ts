import type { ListedItem, PublishedItemRow } from '../../database/published-items.ts';
import { digestOf } from '../../domain/channels/copy-text.ts';
import { ok } from '../../domain/shared/refusal.ts';
import { type Agency, listAgencies } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { channelSettingsIn } from './change-settings.ts';
import { logChannel } from './channel-log.ts';

/** What the organ set for its channels, for its public pages. */
export const publicChannelSettings = (app: App, agency: Agency) =>
  app.store.read(agency.id, channelSettingsIn);

/** One notice of the display in the hall, and how many there are. */
export type DisplayView = {
  readonly seconds: number;
  /** From 1; 0 where there is nothing to show. */
  readonly at: number;
  readonly total: number;
  readonly item: (PublishedItemRow & { readonly digest: string }) | null;
};

async function rotation(app: App, agency: Agency) {
  const settings = await publicChannelSettings(app, agency);
  const { displayColumnId, displayItems, displaySeconds } = settings;
  const rows = await app.store.publicItems.list(app.now(), agency.id, {
    ...(displayColumnId ? { columnId: displayColumnId } : {}),
    offset: 0,
    limit: displayItems,
  });
  return { rows, seconds: displaySeconds };
}

/** The notice at a place of the rotation; a place beyond the last is the first again. */
export async function displayView(app: App, agency: Agency, wanted: number): Promise<DisplayView> {
  const { rows, seconds } = await rotation(app, agency);
  const total = rows.length;
  const at = total === 0 ? 0 : ((wanted - 1) % total) + 1;
  const listed: ListedItem | undefined = rows[at - 1];
  const item = listed && (await app.store.publicItems.find(app.now(), agency.id, listed.id));
  return { seconds, at, total, item: item ? { ...item, digest: digestOf(item) } : null };
}

/** Records which versions came into the rotation of each organ; may run any number of times. */
export async function recordDisplayed(app: App): Promise<number> {
  let recorded = 0;
  for (const agency of await listAgencies(app)) {
    const { rows } = await rotation(app, agency);
    for (const { id: itemId } of rows) {
      const item = await app.store.publicItems.find(app.now(), agency.id, itemId);
      if (!item) continue;
      const done = await app.store.transaction<number>(agency.id, async (tx) => {
        await tx.channels.lockItem(itemId);
        if (await tx.channelLog.holds(itemId, item.version, 'display')) return ok(0);
        const line = { itemId, itemVersion: item.version, channel: 'display', act: 'published' } as const;
        await logChannel(app, tx, { ...line, actorId: null });
        return ok(1);
      });
      recorded += done.ok ? done.value : 0;
    }
  }
  return recorded;
}

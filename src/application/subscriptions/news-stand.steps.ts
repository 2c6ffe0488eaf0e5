import { v7 } from 'uuid';
import type { TestApp } from '../../../tests/factories/app.ts';
import { publish, publishedItem } from '../../../tests/factories/published-item.ts';
import type { PublishedItemRow } from '../../database/published-items.ts';

/** Where an item stands: in one of two columns, or in that of another organ. */
export type Place = 'documents' | 'announcements' | 'elsewhere';

export type StandItem = {
  readonly id: string;
  readonly place: Place;
  row: PublishedItemRow;
  /** Public from then on; `null`: withdrawn. */
  from: number | null;
};

type Spot = { readonly agencyId: string; readonly columnId: string };

const MINUTE = 60_000;

/** The one of them that a number means; -1: the last. */
export const pick = <One>(all: readonly One[], which: number): One | undefined =>
  all.at(which % (all.length || 1));

/** Items in the database, and beside them what a reader may see of each. */
export function newsStand(app: TestApp, spots: Readonly<Record<Place, Spot>>) {
  const items: StandItem[] = [];
  const now = () => app.now().getTime();
  const isPublic = (it: StandItem) => it.from !== null && it.from <= now();

  async function add(place: Place, minutes: number): Promise<void> {
    const id = v7();
    const from = new Date(now() + minutes * MINUTE);
    const { agencyId, columnId } = spots[place];
    const where = { agencyId, id, columnId, columnPath: [columnId] };
    const row = publishedItem(app, { ...where, visibleFrom: from, firstPublishedAt: from });
    await publish(app, row);
    items.push({ id, place, row, from: from.getTime() });
  }

  async function replace(item: StandItem, state: 'published' | 'withdrawn'): Promise<void> {
    item.row = { ...item.row, version: item.row.version + 1, state, visibleFrom: app.now() };
    await publish(app, item.row);
    item.from = state === 'published' ? now() : null;
  }

  const among = {
    withdraw: (it: StandItem) => it.from !== null,
    restore: (it: StandItem) => it.from === null,
    correct: isPublic,
  };

  return {
    add,
    async change(what: keyof typeof among, which: number): Promise<void> {
      const item = pick(items.filter(among[what]), which);
      if (item) await replace(item, what === 'withdraw' ? 'withdrawn' : 'published');
    },
    /** What readers see at this moment. */
    shown: (): readonly StandItem[] => items.filter(isPublic),
    find: (id: string) => items.find((it) => it.id === id),
  };
}

import type { DueDayChangeRow } from '../../database/calendar.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';

const LONGEST_LIST = 500;

/** One change as screens show it; nothing personal in it. */
export const changeView = ({ agencyId: _, ...change }: DueDayChangeRow) => change;

/** Whose days a notice moved in this organ: what is still to be settled first, then the newest. */
export const listDueDayChanges = (app: App, actor: Actor) => {
  demand(actor, 'requests:read');
  return app.store.read(actor.agencyId, async (tx) => {
    const people = new Map((await tx.staff.withPosts(tx.agencyId)).map((it) => [it.id, it.name]));
    const rows = await tx.calendar.changes(LONGEST_LIST);
    return rows.map(({ number, title, handlerId, ...change }) => ({
      ...changeView(change),
      number,
      title,
      handler: handlerId ? (people.get(handlerId) ?? null) : null,
    }));
  });
};

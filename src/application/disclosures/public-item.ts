import type {
  ListedItem,
  PublicFilter,
  PublishedItemRow,
  Tombstone,
} from '../../database/published-items.ts';
import type { RelationKind } from '../../domain/disclosures/kinds.data.ts';
import type { App } from '../app.ts';

/** An item as the public sees it now. */
export type PublishedItem = PublishedItemRow;
export type { ListedItem, PublicFilter, Tombstone };

/** Another public item, with how it stands to the one looked at. */
export type RelatedItem = {
  readonly kind: RelationKind;
  /** `to`: this one interprets, amends … the other; `from`: the other does. */
  readonly direction: 'to' | 'from';
  readonly item: ListedItem;
};

/** A public item with all that its page shows, or what is left of one that was withdrawn, or `null`. */
export type PublicItemPage =
  | { readonly state: 'public'; readonly item: PublishedItem; readonly related: readonly RelatedItem[] }
  | { readonly state: 'withdrawn'; readonly tombstone: Tombstone }
  | null;

/** Everything for the page of an item. Unpublished, scheduled and foreign items are `null`, as none at all is. */
export async function publicItemPage(app: App, agencyId: string, itemId: string): Promise<PublicItemPage> {
  const at = app.now();
  const { publicItems } = app.store;
  const item = await publicItems.find(at, agencyId, itemId);
  if (!item) {
    const tombstone = await publicItems.tombstone(at, agencyId, itemId);
    return tombstone ? { state: 'withdrawn', tombstone } : null;
  }
  const targets = await publicItems.byIds(
    at,
    agencyId,
    item.relations.map((it) => it.itemId),
  );
  const byId = new Map(targets.map((it) => [it.id, it]));
  const to = item.relations.flatMap(({ kind, itemId: id }) => {
    const target = byId.get(id);
    return target ? [{ kind, direction: 'to' as const, item: target }] : [];
  });
  const from = (await publicItems.relatedFrom(at, agencyId, itemId)).flatMap(({ relations, ...other }) =>
    relations
      .filter((it) => it.itemId === itemId)
      .map(({ kind }) => ({ kind, direction: 'from' as const, item: other })),
  );
  return { state: 'public', item, related: [...to, ...from] };
}

/** Which of these items are public now. */
export const publicAmong = async (
  app: App,
  agencyId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> =>
  new Set((await app.store.publicItems.byIds(app.now(), agencyId, ids)).map((it) => it.id));

/** One page of a column, newest first. */
export const publicList = (app: App, agencyId: string, filter: PublicFilter): Promise<ListedItem[]> =>
  app.store.publicItems.list(app.now(), agencyId, filter);

/** The years to choose from in a column, with how many items each has. */
export const publicYears = (app: App, agencyId: string, filter: Pick<PublicFilter, 'columnId' | 'kind'>) =>
  app.store.publicItems.years(app.now(), agencyId, filter);

/** How many items a list has in all: known from the years unless validity or words narrow it too. */
export async function publicTotal(
  app: App,
  agencyId: string,
  filter: PublicFilter,
  years: Awaited<ReturnType<typeof publicYears>>,
): Promise<number> {
  if (filter.validity || filter.words) return app.store.publicItems.count(app.now(), agencyId, filter);
  return years
    .filter(({ year }) => filter.year === undefined || year === filter.year)
    .reduce((sum, { count }) => sum + Number(count), 0);
}

/** How many items each column has, and when the newest came. */
export const columnCounts = async (app: App, agencyId: string) =>
  new Map(
    (await app.store.publicItems.countsByColumn(app.now(), agencyId)).map((it) => [
      it.columnId,
      { count: Number(it.count), newest: it.newest },
    ]),
  );

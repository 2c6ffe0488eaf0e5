import { useQuery } from '@tanstack/react-query';
import type { ColumnsView } from '../../../src/api/columns/views.ts';
import type { ItemListView, ItemView } from '../../../src/api/disclosures/views.ts';
import type { ItemKind } from '../../../src/domain/disclosures/kinds.data.ts';
import { useDesk } from '../session/session.ts';
import { call, queryText } from '../shared/api.ts';

/** How the list is asked for; it stands in the address. */
export type ItemFilter = {
  readonly view?: string;
  readonly kind?: string;
  readonly columnId?: string;
  readonly words?: string;
};

/** Items on one page of the list. */
export const PAGE_SIZE = 20;

/** The address of the items in the API. */
export const useItemsApi = (): string => `${useDesk().api}/disclosures`;

/** What each tab of the list asks the API for. */
const VIEWS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  waiting: { waiting: 'true' },
  mine: { mine: 'true' },
  review: { status: 'content-review' },
  secrecy: { status: 'secrecy-review' },
  'to-publish': { status: 'to-publish' },
  scheduled: { status: 'scheduled' },
  published: { status: 'published' },
  overdue: { awaits: 'overdue' },
  'look-back': { awaits: 'look-back' },
  'late-review': { awaits: 'late-review' },
  closed: { status: 'closed' },
  're-evaluation': { awaits: 're-evaluation' },
  all: {},
};

/** A page of the items, what is due first on top. */
export function useItems({ view = 'waiting', ...filter }: ItemFilter, page = 1) {
  const path = useItemsApi();
  const query = queryText({
    ...VIEWS[view],
    ...filter,
    offset: (page - 1) * PAGE_SIZE,
    limit: PAGE_SIZE,
  });
  return useQuery({ queryKey: [path, query], queryFn: () => call<ItemListView>({ path: path + query }) });
}

/** One item as its page shows it. */
export function useItem(id: string) {
  const path = `${useItemsApi()}/${id}`;
  return useQuery({ queryKey: [path], queryFn: () => call<ItemView>({ path }) });
}

/** The tree of columns of the organ. */
export function useColumns() {
  const path = `${useDesk().api}/columns`;
  return useQuery({ queryKey: [path], queryFn: () => call<ColumnsView>({ path }), staleTime: 60_000 });
}

type ColumnLine = ColumnsView['columns'][number];

/** A column as a choice, with the way to it. */
export type ColumnChoice = { readonly value: string; readonly label: string };

/** The columns an item of this kind may stand in, each named from the root. */
export function columnChoices(columns: readonly ColumnLine[], kind?: ItemKind): readonly ColumnChoice[] {
  const inUse = columns.filter((it) => it.retiredAt === null);
  const byId = new Map(inUse.map((it) => [it.id, it]));
  const parents = new Set(inUse.map((it) => it.parentId));
  const wayTo = (column: ColumnLine): string => {
    const parent = column.parentId === null ? undefined : byId.get(column.parentId);
    return parent?.parentId ? `${wayTo(parent)} / ${column.label}` : column.label;
  };
  return inUse
    .filter((it) => !(parents.has(it.id) || it.link) && (kind === undefined || it.kinds.includes(kind)))
    .map((it) => ({ value: it.id, label: wayTo(it) }));
}

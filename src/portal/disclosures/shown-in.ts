import type { App } from '../../application/app.ts';
import type { PublicColumns } from '../../application/columns/find-columns.ts';
import { type PublishedItem, publicAmong } from '../../application/disclosures/public-item.ts';
import type { Crumb } from '../shared/page/breadcrumb.tsx';
import { columnAddress } from '../shared/page/column-address.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import type { ItemPage } from './item-page.tsx';
import { itemsLinkedIn, publicBody } from './public-body.ts';

/** The way to a column, from the root of the tree. */
export const crumbsOf = (code: string, columns: PublicColumns | null, columnId: string): Crumb[] =>
  (columns?.path(columnId) ?? []).map((column) => ({
    label: column.label,
    path: columnAddress(code, column),
  }));

type Addresses = Pick<ItemPage, 'fileAddress' | 'pdfAddress'>;

/** The text of an item with its addresses put in, and the way to it, in the frame of its organ. */
export async function shownIn(
  app: App,
  { agency, columns }: AgencyFrame,
  item: PublishedItem,
  addresses: Addresses,
): Promise<Addresses & Pick<ItemPage, 'body' | 'crumbs'>> {
  const body = publicBody(item.body, {
    code: agency.code,
    fileAddress: addresses.fileAddress,
    files: new Map(item.attachments.map((it) => [it.fileId, it.name])),
    items: await publicAmong(app, agency.id, itemsLinkedIn(item.body)),
  });
  return { ...addresses, body, crumbs: crumbsOf(agency.code, columns, item.columnId) };
}

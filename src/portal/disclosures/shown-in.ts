import type { App } from '../../application/app.ts';
import { type PublishedItem, publicAmong } from '../../application/disclosures/public-item.ts';
import { columnLabel, englishLabel } from '../i18n/column-label.ts';
import type { Crumb } from '../shared/page/breadcrumb.tsx';
import { columnAddress } from '../shared/page/column-address.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import type { ItemPage } from './item-page.tsx';
import { itemsLinkedIn, publicBody } from './public-body.ts';

/** The way to a column, from the root of the tree. */
export const crumbsOf = ({ agency, columns, language }: AgencyFrame, columnId: string): Crumb[] =>
  (columns?.path(columnId) ?? []).map((column) => ({
    label: columnLabel(column, language),
    path: columnAddress(agency.code, column),
    official: language === 'en' && englishLabel(column) === null,
  }));

type Addresses = Pick<ItemPage, 'fileAddress' | 'pdfAddress'>;

/** The text of an item with its addresses put in, and the way to it, in the frame of its organ. */
export async function shownIn(
  app: App,
  frame: AgencyFrame,
  item: PublishedItem,
  addresses: Addresses,
): Promise<Addresses & Pick<ItemPage, 'body' | 'crumbs'>> {
  const { agency } = frame;
  const body = publicBody(item.body, {
    code: agency.code,
    fileAddress: addresses.fileAddress,
    files: new Map(item.attachments.map((it) => [it.fileId, it.name])),
    items: await publicAmong(app, agency.id, itemsLinkedIn(item.body)),
  });
  return { ...addresses, body, crumbs: crumbsOf(frame, item.columnId) };
}

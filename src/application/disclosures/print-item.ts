import type { PublishedItemRow } from '../../database/published-items.ts';
import type { ItemPicture } from '../../documents/item-pdf/item-data.ts';
import { dayInChina, inChinese } from '../../domain/calendar/plain-date.ts';
import { VALIDITY_LABELS } from '../../domain/disclosures/kinds.data.ts';
import type { Download } from '../access-requests/public-views.ts';
import type { App } from '../app.ts';

/** Where things lie that a print names. */
export type PrintPlace = {
  readonly address: string;
  readonly item: (itemId: string) => string;
  readonly file: (fileId: string, name: string) => string;
};

/** The facts at the foot of a print. */
function factsOf({ validity, effectiveOn, expiresOn, theme }: PublishedItemRow): [string, string][] {
  return [
    ...(theme ? [['主题分类', theme] as [string, string]] : []),
    ...(validity ? [['有效性', VALIDITY_LABELS[validity]] as [string, string]] : []),
    ...(effectiveOn ? [['实施日期', inChinese(effectiveOn)] as [string, string]] : []),
    ...(expiresOn ? [['有效期至', inChinese(expiresOn)] as [string, string]] : []),
  ];
}

/** An item as PDF in the layout of official documents, with its pictures, number and address. */
export async function printItem(app: App, item: PublishedItemRow, place: PrintPlace): Promise<Download> {
  const images = new Map<string, ItemPicture>();
  for (const { fileId, mediaType, sha256, use } of item.attachments)
    if (use === 'image') images.set(fileId, { mediaType, bytes: await app.files.get(item.agencyId, sha256) });
  const names = new Map(item.attachments.map((it) => [it.fileId, it.name]));
  const fileUrl = (fileId: string): string => place.file(fileId, names.get(fileId) ?? '');
  const bytes = await app.itemPdf({
    title: item.title,
    documentNumber: item.documentNumber,
    issuer: item.issuer,
    writtenOn: item.writtenOn,
    publishedOn: dayInChina(item.firstPublishedAt),
    indexNumber: item.indexNumber,
    facts: factsOf(item),
    bodyHtml: item.body,
    attachments: item.attachments
      .filter((it) => it.use === 'attachment')
      .map(({ fileId, name }) => ({ name, url: fileUrl(fileId) })),
    images,
    address: place.address,
    urls: { item: place.item, file: fileUrl },
  });
  return { name: `${item.title}.pdf`, mediaType: 'application/pdf', bytes };
}

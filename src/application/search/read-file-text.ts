import type { ItemAttachment } from '../../domain/disclosures/item-content.ts';

/** No more of a file is searched: a hundred pages of print. */
const LONGEST = 200_000;

/** What of a file can be searched, page by page; `null` where the format cannot be read. Throws on a damaged file. */
export async function readFileText(
  bytes: Uint8Array,
  { mediaType }: Pick<ItemAttachment, 'mediaType' | 'name'>,
): Promise<readonly string[] | null> {
  if (!mediaType.startsWith('text/plain')) return null;
  return [cleaned(new TextDecoder().decode(bytes)).slice(0, LONGEST)];
}

/** The database holds no U+0000. */
const cleaned = (text: string): string => text.replaceAll('\u0000', ' ');

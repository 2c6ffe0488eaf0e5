import type { SearchText } from '../../database/search-index.ts';
import type { Transaction } from '../../database/store.ts';
import type { ItemAttachment } from '../../domain/disclosures/item-content.ts';
import type { App } from '../app.ts';
import { readFileText } from './read-file-text.ts';

/** How long a publication waits for its files to be read; what is slower is read right after it. */
const PATIENCE = 2000;
/** A file that could not be read so often is not tried again. */
const ATTEMPTS = 5;

/** An item whose files are to be read. */
type Owner = { readonly itemId: string; readonly attachments: readonly ItemAttachment[] };

/**
 * The texts of an item's files, page by page; each file is read once, for its bytes never change. What is not read
 * within two seconds is left waiting for `readWaitingFiles`, unless `patient`.
 */
export async function attachmentTexts(
  app: App,
  tx: Transaction,
  { itemId, attachments }: Owner,
  patient = false,
): Promise<readonly SearchText[]> {
  const wanted = attachments.filter((it) => it.use === 'attachment');
  const known = new Map(
    (await tx.searchIndex.texts(wanted.map((it) => it.fileId))).map((it) => [it.fileId, it]),
  );
  const until = patient ? Number.POSITIVE_INFINITY : Date.now() + PATIENCE;
  const texts: SearchText[] = [];
  for (const attachment of wanted) {
    const former = known.get(attachment.fileId);
    if (former && former.state !== 'waiting') {
      texts.push(former);
      continue;
    }
    const attempts = (former?.attempts ?? 0) + 1;
    const text = {
      fileId: attachment.fileId,
      itemId,
      attempts,
      ...(await readWithin(app, tx, attachment, until)),
    };
    const given =
      text.state === 'waiting' && attempts >= ATTEMPTS ? { ...text, state: 'unreadable' as const } : text;
    await tx.searchIndex.putText(given);
    texts.push(given);
  }
  return texts;
}

/** Pictures, films and archives say nothing. */
const READ = /^text\/|^application\/(pdf|vnd\.openxmlformats-)/;

type Read = Pick<SearchText, 'state' | 'pages'>;
const WAITING: Read = { state: 'waiting', pages: [] };
const UNREADABLE: Read = { state: 'unreadable', pages: [] };

async function readWithin(
  app: App,
  tx: Transaction,
  attachment: ItemAttachment,
  until: number,
): Promise<Read> {
  if (!READ.test(attachment.mediaType)) return UNREADABLE;
  const left = until - Date.now();
  if (left <= 0) return WAITING;
  const file = await tx.disclosures.file(attachment.fileId);
  if (!file) return UNREADABLE;
  const reading = app.files
    .get(tx.agencyId, file.address)
    .then((bytes) => readFileText(app, { name: attachment.name, bytes }))
    .then(
      (pages): Read => (pages.length === 0 ? UNREADABLE : { state: 'read', pages: [...pages] }),
      // A damaged file is found by what it is called and by its item alone.
      (): Read => UNREADABLE,
    );
  if (left === Number.POSITIVE_INFINITY) return reading;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Read>((resolve) => {
    timer = setTimeout(() => resolve(WAITING), left);
  });
  return Promise.race([reading, late]).finally(() => clearTimeout(timer));
}

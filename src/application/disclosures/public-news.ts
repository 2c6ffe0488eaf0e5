import type { ItemKind } from '../../domain/disclosures/kinds.data.ts';
import type { App } from '../app.ts';
import type { ListedItem } from './public-item.ts';

const NEWEST = 10;
const BESIDE = 6;
const DOCUMENTS: readonly ItemKind[] = ['rule', 'normative-document', 'document'];

/** What an organ published last, and how much in which year. */
export type PublicNews = {
  readonly newest: readonly ListedItem[];
  readonly documents: readonly ListedItem[];
  readonly interpretations: readonly ListedItem[];
  readonly years: readonly { readonly year: number; readonly count: number }[];
};

/** The news of an organ for its home, all through the one rule of what the public sees. */
export async function publicNews(app: App, agencyId: string): Promise<PublicNews> {
  const at = app.now();
  const { publicItems } = app.store;
  const [newest, documents, interpretations, years] = await Promise.all([
    publicItems.newest(at, agencyId, NEWEST),
    publicItems.newest(at, agencyId, BESIDE, DOCUMENTS),
    publicItems.newest(at, agencyId, BESIDE, ['interpretation']),
    publicItems.years(at, agencyId, {}),
  ]);
  return {
    newest,
    documents,
    interpretations,
    years: years.map(({ year, count }) => ({ year, count: Number(count) })),
  };
}

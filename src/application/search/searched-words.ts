import { plainDate } from '../../domain/calendar/plain-date.ts';
import { foldText } from '../../domain/search/fold-text.ts';
import { ok } from '../../domain/shared/refusal.ts';
import type { App } from '../app.ts';
import type { PublicResults } from './search-public.ts';

const pending = new WeakMap<App['store'], Map<string, Map<string, number>>>();
/** More different words of a minute are not counted. */
const MOST_WORDS = 5000;
const [SHORTEST, LONGEST] = [2, 20];

/**
 * Counts a search, for the list of what is searched most. Only words that stand in the title of something public and
 * found are counted, and only how often: what a visitor typed otherwise, a name perhaps, is never kept.
 */
export function countSearch(app: App, agencyId: string, { question, results, page }: PublicResults): void {
  const words = foldText(question.shown);
  const length = [...words].length;
  if (page !== 1 || length < SHORTEST || length > LONGEST) return;
  if (!results.some((it) => foldText(it.title).includes(words))) return;
  const counts = pending.get(app.store) ?? new Map<string, Map<string, number>>();
  pending.set(app.store, counts);
  const ofAgency = counts.get(agencyId) ?? new Map<string, number>();
  counts.set(agencyId, ofAgency);
  if (ofAgency.size < MOST_WORDS || ofAgency.has(words)) ofAgency.set(words, (ofAgency.get(words) ?? 0) + 1);
}

/** Writes what was counted since the last time. */
export async function keepSearchCounts(app: App): Promise<void> {
  const counts = pending.get(app.store);
  pending.delete(app.store);
  const month = plainDate(`${app.today().slice(0, 7)}-01`);
  for (const [agencyId, ofAgency] of counts ?? [])
    await app.store.transaction(agencyId, async (tx) => {
      // In one order always: two processes never wait for each other crosswise.
      for (const [words, searches] of [...ofAgency].sort(([one], [other]) => (one < other ? -1 : 1)))
        await tx.searchIndex.addSearches(month, words, searches);
      return ok(null);
    });
}

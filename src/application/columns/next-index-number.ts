import type { Transaction } from '../../database/store.ts';
import { indexNumber, USUAL_INDEX_RULE } from '../../domain/disclosures/index-number.ts';

/** The counter of index numbers; a number once given is never given again. */
const COUNTER = 'index-number';

/**
 * Takes the next index number (索引号) of the organ for a year, in the transaction that publishes the item: no gaps,
 * no doubles, however many publish at once.
 */
export async function nextIndexNumber(tx: Transaction, year: number): Promise<string> {
  const settings = await tx.columns.settings();
  const agency = await tx.staff.agency(tx.agencyId);
  if (!agency) throw new Error(`no such organ: ${tx.agencyId}`);
  const rule = settings ? { organ: settings.indexOrgan, digits: settings.indexDigits } : USUAL_INDEX_RULE;
  const serial = await tx.counters.next(COUNTER, year);
  return indexNumber(rule, { creditCode: settings?.creditCode ?? '', organCode: agency.code, year, serial });
}

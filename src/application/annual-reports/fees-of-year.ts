import type { Transaction } from '../../database/store.ts';
import { yearOf } from '../../domain/calendar/plain-date.ts';

/** Counts and sums in whole yuan. */
export type FeesOfYear = {
  readonly notices: number;
  readonly noticedYuan: number;
  readonly collectedYuan: number;
};

/** Fee notices of a year and what was paid on them, from the ledger: section six must report them (30号 六). */
export async function feesOfYear(tx: Transaction, year: number): Promise<FeesOfYear> {
  const events = (await tx.ledger.ofTypes(['fee-noticed', 'fee-paid'])).map(({ facts, ...event }) => ({
    ...event,
    amount: (JSON.parse(facts ?? '{}') as { amountYuan?: number }).amountYuan ?? 0,
  }));
  const inYear = (type: string) => events.filter((it) => it.type === type && yearOf(it.occurredOn) === year);
  const amounts = new Map(
    events.filter((it) => it.type === 'fee-noticed').map((it) => [it.requestId, it.amount]),
  );
  const noticed = inYear('fee-noticed');
  return {
    notices: noticed.length,
    noticedYuan: noticed.reduce((sum, it) => sum + it.amount, 0),
    collectedYuan: inYear('fee-paid').reduce((sum, it) => sum + (amounts.get(it.requestId) ?? 0), 0),
  };
}

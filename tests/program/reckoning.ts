import { loadCase, openDescription } from '../../src/application/access-requests/load-case.ts';
import { loadConfig } from '../../src/config.ts';
import { open } from '../../src/start.ts';
import type { Journal } from './journal.ts';
import type { portalVisitor } from './portal-visitor.ts';
import type { Place } from './program.ts';

/** One application as the database has it, unsealed. */
type Filed = { readonly number: string; readonly description: string };

/** All filed applications of the organ, read beside the running program through a connection of its own. */
async function readFiled(place: Place, agencyId: string): Promise<readonly Filed[]> {
  const running = await open(loadConfig(place.env), { beside: true });
  try {
    return await running.app.store.read(agencyId, async (tx) => {
      const filed: Filed[] = [];
      for (const { id, number } of await tx.requests.numbers()) {
        const loaded = await loadCase(running.app, tx, id);
        filed.push({ number, description: openDescription(loaded) });
      }
      return filed;
    });
  } finally {
    await running.stop();
  }
}

/** The result of comparing the journal with the database and the portal; every list is empty when all is well. */
export type Reckoning = {
  readonly acknowledged: number;
  /** Never answered and never sent again; some of them are filed. */
  readonly leftUnknown: number;
  readonly filed: number;
  readonly missing: readonly string[];
  readonly twice: readonly string[];
  readonly underOtherNumber: readonly string[];
  /** Filed without anybody in the journal having applied. */
  readonly strangers: readonly string[];
  readonly numbersWrong: readonly string[];
  readonly notFoundByQuery: readonly string[];
};

/** Compares everything the visitors noted with what is there. */
export async function reckon(
  place: Place,
  agencyId: string,
  { journal, visitor }: { readonly journal: Journal; readonly visitor: ReturnType<typeof portalVisitor> },
): Promise<Reckoning> {
  const entries = journal.read();
  const filed = await readFiled(place, agencyId);
  const acknowledged = entries.filter(({ step }) => step === 'acknowledged' || step === 'receipted');
  const byDescription = Map.groupBy(filed, ({ description }) => description);
  const names = new Set(entries.map(({ description }) => description));
  const notFoundByQuery: string[] = [];
  for (const { receipt, description } of acknowledged) {
    const page = receipt && (await visitor.lookUp(receipt));
    if (!page?.includes(receipt?.number ?? '') || !page.includes(description))
      notFoundByQuery.push(description);
  }
  return {
    acknowledged: acknowledged.length,
    leftUnknown: entries.length - acknowledged.length,
    filed: filed.length,
    missing: acknowledged.map((it) => it.description).filter((it) => !byDescription.has(it)),
    twice: [...byDescription].filter(([, all]) => all.length > 1).map(([description]) => description),
    underOtherNumber: acknowledged
      .filter((it) => byDescription.get(it.description)?.[0]?.number !== it.receipt?.number)
      .map((it) => it.description),
    strangers: filed.map((it) => it.description).filter((it) => !names.has(it)),
    numbersWrong: wrongNumbers(filed.map((it) => it.number)),
    notFoundByQuery,
  };
}

/** Numbers that are not exactly 1 … n of their year. */
function wrongNumbers(numbers: readonly string[]): readonly string[] {
  const years = Map.groupBy(numbers, (number) => number.replace(/\d+$/, ''));
  return [...years.values()].flatMap((ofYear) =>
    ofYear.toSorted().filter((number, index) => Number(number.split('-').at(-1)) !== index + 1),
  );
}

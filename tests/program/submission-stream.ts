import type { Journal } from './journal.ts';
import type { portalVisitor, Receipt } from './portal-visitor.ts';

type Visitor = ReturnType<typeof portalVisitor>;

export type Stream = {
  /** From now on a missing answer is what the kill did. */
  expectKill(): void;
  /** Waits until no visitor is under way any more; answers what went wrong although nothing was killed. */
  end(): Promise<readonly string[]>;
};

/** Lets `visitors` citizens apply one after another, each noting every step, until their server is gone. */
export function startStream(
  visitor: Visitor,
  journal: Journal,
  { name, visitors }: { readonly name: string; readonly visitors: number },
): Stream {
  let isKilled = false;
  const faults: string[] = [];
  const run = async (who: number): Promise<void> => {
    for (let turn = 1; !isKilled; turn += 1) {
      try {
        await apply(visitor, journal, `中断试验${name}第${who}人第${turn}件`);
      } catch (error) {
        if (!isKilled) faults.push(String(error));
        return;
      }
    }
  };
  const all = Array.from({ length: visitors }, (_, who) => run(who + 1));
  return {
    expectKill: () => {
      isKilled = true;
    },
    end: async () => {
      await Promise.all(all);
      return faults;
    },
  };
}

/** One application from the form to its receipt, every step noted before the next. */
export async function apply(visitor: Visitor, journal: Journal, description: string): Promise<Receipt> {
  const filled = await visitor.fillIn(description);
  journal.write({ description, step: 'filled', filled });
  journal.write({ description, step: 'sent', filled });
  await visitor.confirm(filled);
  journal.write({ description, step: 'acknowledged', filled });
  const receipt = await visitor.receipt(filled);
  if (!receipt) throw new Error(`${description}: acknowledged, but there is no receipt`);
  journal.write({ description, step: 'receipted', filled, receipt });
  return receipt;
}

/** What became of the applications that were under way when the server was killed. */
export type Settled = {
  /** Sent without an answer: how many had been filed, and how many had not. */
  readonly unknownFiled: number;
  readonly unknownLost: number;
  /** Sent again, twice at once: how many became, or stayed, one filed application. */
  readonly replayed: number;
  readonly faults: readonly string[];
};

/** After a restart: reads the receipts that are due, and sends every second unanswered application again. */
export async function settle(visitor: Visitor, journal: Journal): Promise<Settled> {
  const settled = { unknownFiled: 0, unknownLost: 0, replayed: 0, faults: [] as string[] };
  const open = journal.read().filter(({ step }) => step === 'sent' || step === 'acknowledged');
  for (const [index, { description, step, filled }] of open.entries()) {
    const before = await visitor.receipt(filled);
    if (step === 'acknowledged') {
      if (before) journal.write({ description, step: 'receipted', filled, receipt: before });
      else settled.faults.push(`${description}: acknowledged, but gone`);
      continue;
    }
    settled[before ? 'unknownFiled' : 'unknownLost'] += 1;
    if (index % 2 === 1) {
      // Left alone for good: it may be there once or not at all.
      journal.write({ description, step: 'filled', filled });
      continue;
    }
    await Promise.all([visitor.confirm(filled), visitor.confirm(filled)]);
    const after = await visitor.receipt(filled);
    if (!after || (before && before.number !== after.number)) {
      settled.faults.push(`${description}: sent again, ${before?.number} became ${after?.number}`);
      continue;
    }
    journal.write({ description, step: 'receipted', filled, receipt: after });
    settled.replayed += 1;
  }
  return settled;
}

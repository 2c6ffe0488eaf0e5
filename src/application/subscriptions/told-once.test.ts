import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SUBSCRIPTION_FREQUENCIES } from '../../domain/subscriptions/frequencies.data.ts';
import { type NewsEvent, newsroom } from './newsroom.steps.ts';
import { openReaders, type Readers } from './readers.steps.ts';

let world: Readers;
beforeAll(async () => {
  world = await openReaders();
});
afterAll(() => world.close());

const any = fc.nat(20);
const one = <Name extends string>(name: Name) => fc.constant(name);
const place = fc.constantFrom('documents' as const, 'announcements' as const, 'elsewhere' as const);
const columns = fc.subarray(['documents' as const, 'announcements' as const]);
const frequency = fc.constantFrom(...SUBSCRIPTION_FREQUENCIES);
const status = fc.constantFrom(null, 421, 451, 550);
const event = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: one('publish'), place, minutes: fc.constant(0) }) },
  { weight: 2, arbitrary: fc.record({ do: one('publish'), place, minutes: fc.nat(3000) }) },
  { weight: 2, arbitrary: fc.record({ do: one('withdraw'), which: any }) },
  { weight: 2, arbitrary: fc.record({ do: one('restore'), which: any }) },
  { weight: 1, arbitrary: fc.record({ do: one('correct'), which: any }) },
  { weight: 2, arbitrary: fc.record({ do: one('join'), columns, frequency }) },
  { weight: 1, arbitrary: fc.record({ do: one('leave'), which: any }) },
  { weight: 3, arbitrary: fc.record({ do: one('pass'), minutes: fc.integer({ min: 1, max: 3000 }) }) },
  { weight: 2, arbitrary: fc.record({ do: one('break-mail'), status, which: fc.option(any) }) },
  { weight: 5, arbitrary: fc.record({ do: one('run') }) },
);

/** Rare in random orders, so tried by name: what was told, or waited, goes and comes back, seen gone or not. */
const RETURNS: readonly [NewsEvent[]][] = [0, 1].map((seenGone) => {
  const publish: NewsEvent = { do: 'publish', place: 'documents', minutes: 0 };
  const run: NewsEvent = { do: 'run' };
  const back: NewsEvent[] = [
    { do: 'withdraw', which: -1 },
    ...(seenGone ? [run] : []),
    { do: 'pass', minutes: 200 },
    seenGone ? run : { do: 'send' },
    { do: 'restore', which: -1 },
    run,
  ];
  const waiting: NewsEvent[] = [{ do: 'break-mail', status: 451, which: null }, publish, run];
  const heal: NewsEvent = { do: 'break-mail', status: null, which: null };
  return [[run, publish, run, ...back, ...waiting, heal, ...back]];
});

describe('whatever is published, withdrawn, scheduled and fails on the way', () => {
  test('each confirmed subscriber is told of each item that is public once, and nobody of anything else', async () => {
    const room = await newsroom(world);
    let told = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 8, maxLength: 30 }), async (events) => {
        await room.take({ do: 'join', columns: [], frequency: 'immediately' });
        for (const it of events) await room.take(it);
        await room.drain();
        told += await room.check();
        await room.clear();
      }),
      { numRuns: 12 + RETURNS.length, examples: [...RETURNS] },
    );
    // The test would see nothing if nobody were told anything.
    expect(told).toBeGreaterThan(30);
  }, 180_000);
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { found, tablesAsText } from '../../../tests/canary.steps.ts';
import { type Outbox, openOutbox } from '../../../tests/factories/outbox.ts';
import { granted } from '../../../tests/factories/result.ts';
import { codeSteps, EMAIL } from './codes.steps.ts';
import { judgeAsks } from './judge-asks.ts';

let box: Outbox;
let steps: ReturnType<typeof codeSteps>;
beforeAll(async () => {
  box = await openOutbox([]);
  steps = codeSteps(box);
});
afterAll(() => box.close());

describe('an ask', () => {
  beforeEach(() => steps.later(16));

  test('is kept sealed and gone once judged', async () => {
    const secret = 'iris7731secret@mailbox.example';
    await steps.ask({ number: 'QHQ-CSJ-2025-88888', way: 'email', contact: secret });
    const kept = await tablesAsText(box.app.database.adminUrl);
    expect([...kept].filter(([, text]) => found(text, [secret, 'QHQ-CSJ-2025-88888']).length > 0)).toEqual(
      [],
    );
    expect(kept.get('public.query_code_asks')).not.toBe('');
    await judgeAsks(box.app);
    expect((await tablesAsText(box.app.database.adminUrl)).get('public.query_code_asks')).toBe('');
  });

  test('is made to wait after three for a number from one address, ten for a number, ten from an address', async () => {
    const outcomes = async (count: number, next: (index: number) => Promise<{ readonly ok: boolean }>) => {
      const answers: boolean[] = [];
      for (let index = 0; index < count; index += 1) answers.push((await next(index)).ok);
      return answers.filter(Boolean).length;
    };
    const number = 'QHQ-CSJ-2025-77777';
    const contact = EMAIL;
    expect(await outcomes(6, () => steps.ask({ number, way: 'email', contact }, '192.0.2.50'))).toBe(3);
    expect(
      await outcomes(15, (it) => steps.ask({ number, way: 'email', contact }, `192.0.2.${60 + it}`)),
    ).toBe(7);
    expect(
      await outcomes(15, (it) => steps.ask({ number: `QHQ-${it}`, way: 'post', contact }, '192.0.2.90')),
    ).toBe(10);
    steps.later(16);
    expect((await steps.ask({ number, way: 'email', contact }, '192.0.2.50')).ok).toBe(true);
  });

  test('takes the same time whether or not it matches', async () => {
    const { number } = await steps.registered();
    const timed = async (typed: string, from: string): Promise<number> => {
      const began = performance.now();
      granted(await steps.ask({ number: typed, way: 'email', contact: EMAIL }, from));
      return performance.now() - began;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    for (let round = 0; round < 60; round += 1) {
      // The one before the other and the other way round; the limits forget in between.
      if (round % 2 === 0) known.push(await timed(number, `10.0.${round}.1`));
      unknown.push(await timed('QHQ-CSJ-2025-99998', `10.0.${round}.2`));
      if (round % 2 === 1) known.push(await timed(number, `10.0.${round}.1`));
      if (round % 5 === 4) steps.later(16);
    }
    expect(Math.abs(median(known) - median(unknown))).toBeLessThan(3);
  });

  test('with thirty dead links from an address is made to wait', async () => {
    for (let count = 0; count < 30; count += 1) await steps.redeem(`dead-${count}`, '203.0.113.77');
    expect(await steps.redeem('dead', '203.0.113.77')).toMatchObject({
      refusal: { code: 'too-many-attempts' },
    });
  });
});

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

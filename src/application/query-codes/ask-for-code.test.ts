import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { found, tablesAsText } from '../../../tests/canary.steps.ts';
import { type Outbox, openOutbox } from '../../../tests/factories/outbox.ts';
import { granted } from '../../../tests/factories/result.ts';
import { codeSteps, EMAIL } from './codes.steps.ts';
import { judgeAsks } from './judge-asks.ts';

/** The text of every statement sent to the database; the statements themselves go their way. */
const sent: string[] = [];
const query = pg.Client.prototype.query as (...words: unknown[]) => unknown;
vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (this: pg.Client, ...words: unknown[]) {
  const [statement] = words as [string | { readonly text: string }];
  sent.push(typeof statement === 'string' ? statement : statement.text);
  return query.apply(this, words);
} as typeof pg.Client.prototype.query);

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

  test('asks the database the same whether or not it matches, so its time tells nothing', async () => {
    const { number } = await steps.registered();
    const statementsOf = async (typed: string, contact: string): Promise<readonly string[]> => {
      sent.length = 0;
      granted(await steps.ask({ number: typed, way: 'email', contact }, '10.0.0.1'));
      return [...sent];
    };
    const known = await statementsOf(number, EMAIL);
    expect(known.filter((it) => it.includes('query_code_asks'))).toHaveLength(1);
    expect(await statementsOf('QHQ-CSJ-2025-99998', EMAIL)).toEqual(known);
    expect(await statementsOf(number, 'somebody@else.example')).toEqual(known);
  });

  test('with thirty dead links from an address is made to wait', async () => {
    for (let count = 0; count < 30; count += 1) await steps.redeem(`dead-${count}`, '203.0.113.77');
    expect(await steps.redeem('dead', '203.0.113.77')).toMatchObject({
      refusal: { code: 'too-many-attempts' },
    });
  });
});

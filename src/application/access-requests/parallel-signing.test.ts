import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { caseToSign } from '../../../tests/factories/signed-case.ts';
import { signing } from '../../../tests/factories/signing.ts';
import type { Actor } from '../actor.ts';
import type { App } from '../app.ts';
import { verifyAgency } from '../verification/verify-agency.ts';
import { performAction } from './perform-action.ts';

const SIGNINGS = 50;

/** The machine gives up at the end of a transaction, when everything was written. */
const aborting = (app: App): App => ({
  ...app,
  store: {
    ...app.store,
    transaction: (agencyId, work) =>
      app.store.transaction(agencyId, async (tx) => {
        const result = await work(tx);
        if (result.ok) throw new Error('aborted at the end');
        return result;
      }),
  },
});

describe('fifty signatures at once, a tenth of them aborted', () => {
  let app: TestApp;
  let organ: TestOrgan;
  let cases: string[];
  beforeAll(async () => {
    app = await createTestApp('2025-05-12');
    organ = await createOrgan(app);
    cases = [];
    for (let count = 0; count < SIGNINGS; count += 1) cases.push(await caseToSign(app, organ));
  }, 120_000);
  afterAll(() => app.close());

  const signatory = (): Actor => organ.people['signatory'] as Actor;
  const sign = async (by: App, id: string) =>
    performAction(by, signatory(), id, { action: 'sign', input: await signing(app, signatory(), id) });
  const serials = () =>
    app.store.read(organ.agency.id, async (tx) =>
      (await tx.letterRegister.numbers('letter-告', 2025)).map((it) => it.serial),
    );
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

  test('leave numbers without gap or double, and the aborted are signed afterwards with the next', async () => {
    const doomed = new Set(cases.filter((_, index) => index % 10 === 7));
    const done = await Promise.allSettled(cases.map((id) => sign(doomed.has(id) ? aborting(app) : app, id)));
    expect(done.filter((it) => it.status === 'rejected')).toHaveLength(doomed.size);
    expect(await serials()).toEqual(upTo(SIGNINGS - doomed.size));
    for (const id of doomed) granted(await sign(app, id));
    expect(await serials()).toEqual(upTo(SIGNINGS));
  }, 120_000);

  test('leave a number to each case, in one chain that verifies', async () => {
    const numbers = await app.store.read(organ.agency.id, (tx) =>
      tx.letterRegister.numbers('letter-告', 2025),
    );
    expect(new Set(numbers.map((it) => it.requestId)).size).toBe(SIGNINGS);
    expect(new Set(numbers.map((it) => it.number)).size).toBe(SIGNINGS);
    expect((await verifyAgency(app, organ.agency.id)).faults).toEqual([]);
  }, 60_000);
});

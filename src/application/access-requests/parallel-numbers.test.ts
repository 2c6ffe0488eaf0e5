import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { abortTransactions } from '../../../tests/factories/abort-transactions.ts';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { citizenForm, identityProof } from '../../../tests/factories/application.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { caseToSign } from '../../../tests/factories/signed-case.ts';
import { signing } from '../../../tests/factories/signing.ts';
import type { Actor } from '../actor.ts';
import { verifyAgency } from '../verification/verify-agency.ts';
import { type DraftKey, saveDraft } from './draft-application.ts';
import { performAction } from './perform-action.ts';
import { submitApplication } from './submit-application.ts';

const SUBMISSIONS = 20;
const SIGNINGS = 10;
/** Each tenth of the thirty; the repeats are the thirty-first to the thirty-third and stand. */
const ABORTED = 3;

describe('twenty submissions together with ten signatures, a tenth of them aborted at the commit', () => {
  let app: TestApp;
  let organ: TestOrgan;
  let drafts: DraftKey[];
  let toSign: string[];
  beforeAll(async () => {
    app = await createTestApp('2025-05-12');
    organ = await createOrgan(app);
    toSign = [];
    for (let count = 0; count < SIGNINGS; count += 1) toSign.push(await caseToSign(app, organ));
    drafts = [];
    for (let count = 0; count < SUBMISSIONS; count += 1) drafts.push(await drafted(count));
    await abortTransactions(app.database.adminUrl, 10);
  }, 120_000);
  afterAll(() => app.close());

  async function drafted(count: number): Promise<DraftKey> {
    const form = citizenForm({ description: `2024年度第${count}批养老服务补贴发放的汇总情况` });
    const draft = await saveDraft(app, organ.agency, form, [identityProof]);
    if (!('value' in draft)) throw new Error('the draft was refused');
    return draft.value;
  }
  const submit = async (key: DraftKey) => granted(await submitApplication(app, organ.agency, key)).number;

  /** A signature that can be sent again: the same key, the same version seen, the same letter. */
  async function signature(requestId: string): Promise<() => Promise<string>> {
    const signatory = organ.people['signatory'] as Actor;
    const input = await signing(app, signatory, requestId);
    const request = await app.store.read(organ.agency.id, (tx) => tx.requests.find(requestId));
    const once = { key: randomUUID(), actorId: signatory.staffId, request: `sign ${requestId}` };
    const options = { expectedVersion: request?.version, once };
    return async () => {
      granted(await performAction(app, signatory, requestId, { action: 'sign', input, options }));
      return requestId;
    };
  }

  const numbers = () =>
    app.store.read(organ.agency.id, async (tx) => ({
      cases: (await tx.requests.numbers()).map((it) => it.number).toSorted(),
      letters: (await tx.letterRegister.numbers('letter-告', 2025)).map((it) => it.serial),
    }));
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  const registered = (count: number) =>
    upTo(count).map((serial) => `QHQ-CSJ-2025-${String(serial).padStart(5, '0')}`);

  test('leave no gap and no double, and the aborted, sent again, take the next numbers', async () => {
    const sends = [
      ...drafts.map((key) => () => submit(key)),
      ...(await Promise.all(toSign.map(signature))),
    ].toSorted(() => Math.random() - 0.5);
    const first = await Promise.allSettled(sends.map((send) => send()));
    const failed = first.flatMap((it) => (it.status === 'rejected' ? [String(it.reason)] : []));
    expect(failed).toHaveLength(ABORTED);
    for (const reason of failed) expect(reason).toContain('aborted at the commit by the fault switch');

    const then = await numbers();
    expect(then.cases.length + then.letters.length).toBe(SIGNINGS + sends.length - ABORTED);
    expect(then.cases).toEqual(registered(then.cases.length));
    expect(then.letters).toEqual(upTo(then.letters.length));

    // Everybody asks once more with the same key: those who had their answer are given it again.
    const again = await Promise.all(sends.map((send) => send()));
    for (const [index, answer] of first.entries())
      if (answer.status === 'fulfilled') expect(again[index]).toBe(answer.value);
    expect(new Set(again).size).toBe(sends.length);
    expect(await numbers()).toEqual({
      cases: registered(SIGNINGS + SUBMISSIONS),
      letters: upTo(SIGNINGS),
    });
  }, 120_000);

  test('leave each signed case one letter with its PDF, in chains that verify', async () => {
    const letters = await app.store.read(organ.agency.id, async (tx) => ({
      register: await tx.letterRegister.numbers('letter-告', 2025),
      withoutPdf: await tx.letters.withoutPdf(),
    }));
    expect(letters.register.map((it) => it.requestId).toSorted()).toEqual(toSign.toSorted());
    expect(letters.withoutPdf).toEqual([]);
    expect((await verifyAgency(app, organ.agency.id)).faults).toEqual([]);
  }, 60_000);
});

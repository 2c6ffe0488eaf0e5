import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  SEAL_ID,
  type SealConduct,
  type SealServerDouble,
  startSealServer,
} from '../../../tests/doubles/seal-server.ts';
import { TEST_SEAL } from '../../../tests/doubles/test-seals.data.ts';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { createOrgan, newAgency, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { signedCase, takeAction } from '../../../tests/factories/signed-case.ts';
import { servedAtCounter } from '../../../tests/factories/signing.ts';
import { httpSealServer } from '../../seal-server/http-seal-server.ts';
import { letterProof } from '../access-requests/letter-proofs.ts';
import { downloadForApplicant, progressOf } from '../access-requests/track-request.ts';
import { viewCase } from '../access-requests/view-case.ts';
import type { Actor } from '../actor.ts';
import type { App } from '../app.ts';
import { verifyAgency } from '../verification/verify-agency.ts';
import { requestSeal, sealLetters } from './seal-letters.ts';
import type { SealFault } from './seal-server.ts';

const DAY = '2025-05-12';

describe('letters of an organ with a seal server', () => {
  let base: TestApp;
  let app: App;
  let organ: TestOrgan;
  let server: SealServerDouble;

  beforeAll(async () => {
    base = await createTestApp(DAY);
    server = await startSealServer(() => base.now());
    app = asking(10_000);
    const { settings } = newAgency();
    const seal = { way: 'seal-server', sealId: SEAL_ID, certificate: TEST_SEAL.certificate } as const;
    organ = await createOrgan(base, { settings: { ...settings, seal } });
  });
  afterAll(async () => {
    await server.close();
    await base.close();
  });

  /** The system with so many milliseconds of patience with the seal server. */
  const asking = (timeout: number): App => ({
    ...base,
    sealServer: httpSealServer({ url: server.url, token: 'a-token-of-the-tests', timeout }),
  });
  const clerk = (): Actor => organ.people['clerk'] as Actor;
  const lettersOf = async (id: string) => (await viewCase(app, clerk(), id)).letters;
  const replyOf = async (id: string) => {
    const letter = (await lettersOf(id)).at(-1);
    if (!letter) throw new Error('no letter');
    return letter;
  };
  const serve = (id: string) => takeAction(app, organ, id, ['clerk', 'serve', servedAtCounter(DAY)]);

  const FAULTS: readonly (readonly [SealConduct, SealFault])[] = [
    ['wrong-hash', 'hash-differs'],
    ['other-seal', 'seal-differs'],
    ['foreign', 'foreign-certificate'],
    ['foreign-signature', 'signature-wrong'],
    ['other-bytes', 'signature-wrong'],
    ['expired', 'certificate-out-of-time'],
    ['tomorrow', 'time-wrong'],
    ['fewer-pages', 'sealed-file-wrong'],
    ['nonsense', 'unreadable-answer'],
    ['half-answer', 'unreachable'],
    ['refusal', 'refused'],
    ['redirect', 'unreachable'],
    ['silence', 'timeout'],
  ];

  test('are not sealed by a wrong answer, whatever is wrong with it, and are not served', async () => {
    const id = await signedCase(app, organ);
    const { id: letterId } = await replyOf(id);
    for (const [attempt, [conduct, fault]] of FAULTS.entries()) {
      server.conduct(conduct);
      const patience = asking(conduct === 'silence' ? 300 : 10_000);
      const answer = await requestSeal(patience, clerk(), { requestId: id, letterId });
      expect([conduct, answer.ok]).toEqual([conduct, false]);
      const row = await app.store.read(organ.agency.id, (tx) => tx.letterSeals.find(letterId));
      expect(row).toMatchObject({ status: 'waiting', lastFault: fault, attempts: attempt + 1 });
      expect(await serve(id)).toMatchObject({ ok: false, refusal: { code: 'letter-not-sealed' } });
    }
    const { seal } = await replyOf(id);
    expect(seal).toMatchObject({
      status: 'waiting',
      fault: '电子印章系统没有在规定时间内答复',
      sealedAt: null,
    });
  });

  test('wait longer after each failure, and the queue asks again by itself with the same key', async () => {
    base.setNow('2025-05-12T10:00:00+08:00');
    const id = await signedCase(app, organ);
    const { id: letterId } = await replyOf(id);
    server.conduct('refusal');
    await sealLetters(app);
    const asked = () => server.calls.filter((it) => it.order['idempotencyKey'] === letterId);
    expect(asked()).toHaveLength(1);
    await sealLetters(app);
    expect(asked()).toHaveLength(1);
    server.conduct('detached');
    base.setNow('2025-05-12T10:01:30+08:00');
    await sealLetters(app);
    expect(asked()).toHaveLength(2);
    await sealLetters(app);
    expect(asked()).toHaveLength(2);
    expect(await replyOf(id)).toMatchObject({ seal: { status: 'sealed', fileId: null, fault: null } });
  });

  test('are told to the server by number, title, hashes, seal and signer, under the token', async () => {
    server.conduct('detached');
    const id = await signedCase(app, organ);
    const { id: letterId, number, sha256 } = await replyOf(id);
    granted(await requestSeal(app, clerk(), { requestId: id, letterId }));
    const { headers, order } = server.calls.at(-1) ?? { headers: {}, order: {} };
    expect(headers).toMatchObject({
      authorization: 'Bearer a-token-of-the-tests',
      'idempotency-key': letterId,
    });
    expect(order).toMatchObject({
      documentNumber: number,
      title: '政府信息公开告知书',
      sealId: SEAL_ID,
      signer: '测试人员（signatory）',
      sha256,
      sm3: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await requestSeal(app, clerk(), { requestId: id, letterId })).toMatchObject({
      ok: false,
      refusal: { code: 'nothing-to-seal' },
    });
  });

  test('with a sealed PDF keep both files and both hashes; the applicant gets the sealed one', async () => {
    server.conduct('sealed-pdf');
    const id = await signedCase(app, organ);
    await sealLetters(app);
    const letter = await replyOf(id);
    expect(letter.seal).toMatchObject({ status: 'sealed', way: 'seal-server', sealId: SEAL_ID });
    expect(letter.seal?.sha256).not.toBe(letter.sha256);
    granted(await serve(id));
    const files = (await progressOf(app, organ.agency, id)).reply?.files ?? [];
    expect(files.map((it) => it.fileId)).toEqual([letter.seal?.fileId]);
    const sealed = await downloadForApplicant(app, organ.agency, id, files[0]?.fileId ?? '');
    expect(Buffer.from(sealed.bytes).toString('latin1')).toContain('% sealed');
    await expect(downloadForApplicant(app, organ.agency, id, letter.fileId ?? '')).rejects.toThrow();
    const token = await app.store.read(
      organ.agency.id,
      async (tx) => (await tx.letters.find(letter.id))?.token,
    );
    expect(await letterProof(app, token ?? '')).toMatchObject({
      sealWay: 'seal-server',
      sha256: letter.sha256,
      sealedSha256: letter.seal?.sha256,
      cancelledOn: null,
    });
  });

  test('cancelled meanwhile are sealed no more', async () => {
    server.conduct('refusal');
    const id = await signedCase(app, organ);
    const { id: letterId } = await replyOf(id);
    granted(await takeAction(app, organ, id, ['signatory', 'cancel-letter', { note: '文字有误' }]));
    server.conduct('detached');
    base.setNow('2025-05-12T12:00:00+08:00');
    await sealLetters(app);
    expect(await requestSeal(app, clerk(), { requestId: id, letterId })).toMatchObject({ ok: false });
    expect((await replyOf(id)).seal).toBeNull();
  });

  test('without a server to ask wait, and say why', async () => {
    const id = await signedCase(app, organ);
    const { id: letterId } = await replyOf(id);
    const answer = await requestSeal({ ...app, sealServer: null }, clerk(), { requestId: id, letterId });
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'seal-failed' } });
    expect((await replyOf(id)).seal?.fault).toContain('没有设置电子印章系统');
  });

  test('leave chains, caches and files that verify', async () => {
    expect((await verifyAgency(app, organ.agency.id)).faults).toEqual([]);
  });
});

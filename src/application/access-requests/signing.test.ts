import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { createOrgan, STAFF_PASSWORD, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { caseToSign, takeAction } from '../../../tests/factories/signed-case.ts';
import { signing } from '../../../tests/factories/signing.ts';
import { withClient } from '../../database/roles.ts';
import type { Actor } from '../actor.ts';
import { changeAgency } from '../agencies/set-up.ts';
import { signIn } from '../staff/sign-in.ts';
import { performAction } from './perform-action.ts';
import { viewCase } from './view-case.ts';

describe('a signature', () => {
  let app: TestApp;
  let organ: TestOrgan;
  beforeAll(async () => {
    app = await createTestApp('2025-05-12');
    organ = await createOrgan(app);
  });
  afterAll(() => app.close());

  const signatory = (): Actor => organ.people['signatory'] as Actor;
  const sign = async (id: string, change: object = {}, once: string | null = null) => {
    const input = { ...(await signing(app, signatory(), id)), ...change };
    const options = once ? { once: { key: once, actorId: signatory().staffId, request: 'sign' } } : {};
    return performAction(app, signatory(), id, { action: 'sign', input, options });
  };
  const lettersOf = (id: string) => app.store.read(organ.agency.id, (tx) => tx.letters.ofRequest(id));

  test('by a wrong password is refused and changes nothing', async () => {
    const id = await caseToSign(app, organ);
    const before = await viewCase(app, signatory(), id);
    expect(await sign(id, { password: 'Wrong-2025-oak' })).toMatchObject({
      ok: false,
      refusal: { code: 'reauthentication-failed' },
    });
    expect(await viewCase(app, signatory(), id)).toEqual(before);
    expect(await lettersOf(id)).toEqual([]);
    granted(await sign(id));
  });

  test('without a password is for loading a demonstration: a real organ asks for it whoever says otherwise', async () => {
    const id = await caseToSign(app, organ);
    const input = { ...(await signing(app, signatory(), id)), password: 'Wrong-2025-oak' };
    const unproved = { action: 'sign', input, options: { unproved: 'a demonstration is loaded' } } as const;
    expect(await performAction(app, signatory(), id, unproved)).toMatchObject({
      ok: false,
      refusal: { code: 'reauthentication-failed' },
    });
    granted(await sign(id));
  });

  test('is delayed after repeated failures, as signing in is, and by the same count', async () => {
    const id = await caseToSign(app, organ);
    for (let attempt = 0; attempt < 3; attempt += 1) await sign(id, { password: 'Wrong-2025-oak' });
    const delayed = await sign(id);
    expect(delayed).toMatchObject({ ok: false, refusal: { code: 'reauthentication-delayed' } });
    const login = `${organ.agency.code}.signatory`;
    expect(await signIn(app, { login, password: STAFF_PASSWORD })).toMatchObject({
      ok: false,
      refusal: { code: 'sign-in-delayed' },
    });
    app.setNow('2025-05-12T09:00:10+08:00');
    granted(await sign(id));
    app.setNow('2025-05-12');
    granted(await signIn(app, { login, password: STAFF_PASSWORD }));
  });

  test('names the letter that was shown: of another draft, or under other settings, it is refused', async () => {
    const id = await caseToSign(app, organ);
    const shown = await signing(app, signatory(), id);
    granted(await takeAction(app, organ, id, ['signatory', 'return-draft', { note: '请补充' }]));
    const facts = { files: [{ name: '另一份材料', pages: 2 }] };
    const draft = { outcome: 'provided', servedOnline: false, facts };
    for (const step of [
      ['handler', 'draft', draft],
      ['handler', 'submit-review', {}],
      ['legal', 'pass-legal-review', {}],
      ['secrecy', 'pass-secrecy-review', {}],
    ] as const)
      granted(await takeAction(app, organ, id, step));
    const changed = { ok: false, refusal: { code: 'letter-changed' } };
    expect(await sign(id, { digest: shown.digest })).toMatchObject(changed);

    const again = await signing(app, signatory(), id);
    const { name, profile, settings } = organ.agency;
    const other = { ...settings, court: '另一人民法院' };
    granted(
      await changeAgency(app, organ.people['administrator'] as Actor, { name, profile, settings: other }),
    );
    expect(await sign(id, { digest: again.digest })).toMatchObject(changed);
    expect(await lettersOf(id)).toEqual([]);
    granted(await sign(id));
  });

  test('sent twice with one key has one effect, however often; another password does not pass for it', async () => {
    const id = await caseToSign(app, organ);
    const key = randomUUID();
    const input = await signing(app, signatory(), id);
    const once = { key, actorId: signatory().staffId, request: 'sign' };
    const send = (change: object = {}) =>
      performAction(app, signatory(), id, {
        action: 'sign',
        input: { ...input, ...change },
        options: { once },
      });
    const [first, second] = await Promise.all([send(), send()]);
    expect(granted(second)).toEqual(granted(first));
    expect(await send()).toEqual(first);
    expect(await send({ password: 'Wrong-2025-oak' })).toMatchObject({ ok: false });
    expect(await lettersOf(id)).toHaveLength(1);
  });

  test('leaves the digest and the proof of identity in the record, and the password nowhere', async () => {
    const id = await caseToSign(app, organ);
    const { digest } = await signing(app, signatory(), id);
    granted(await sign(id));
    const { timeline } = await viewCase(app, signatory(), id);
    const line = timeline.find((it) => it.type === 'signed');
    expect(line?.text).toContain('再次核验登录密码');
    expect(line?.text).toContain(digest);
    const dump = await withClient(app.database.adminUrl, async (client) => {
      const { rows: tables } = await client.query<{ name: string }>(
        "select tablename as name from pg_tables where schemaname = 'public'",
      );
      const rows = await Promise.all(
        tables.map(({ name }) => client.query(`select t::text from "${name}" t`)),
      );
      return JSON.stringify(rows.map((it) => it.rows));
    });
    expect(dump).toContain(id);
    expect(dump).not.toContain(STAFF_PASSWORD);
    expect(dump).not.toContain(Buffer.from(STAFF_PASSWORD).toString('hex'));
  });
});

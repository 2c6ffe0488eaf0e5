import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { citizenForm } from '../../../tests/factories/application.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { withClient } from '../../database/roles.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { desk } from '../access-requests/desk.ts';
import { registerRequest } from '../access-requests/register-request.ts';
import { viewCase } from '../access-requests/view-case.ts';
import type { Actor } from '../actor.ts';
import { verifyAgency } from '../verification/verify-agency.ts';
import { markMentionsRead, readComments, unreadMentions } from './read-comments.ts';
import { strikeComment } from './strike-comment.ts';
import { writeComment } from './write-comment.ts';

const WORDS = '请核对2019年的档案';

describe('comments on a case', () => {
  let app: TestApp;
  let organ: TestOrgan;
  let requestId: string;
  const person = (name: string) => organ.people[name] as Actor;
  const said = (name: string) => readComments(app, person(name), requestId);

  beforeAll(async () => {
    app = await createTestApp('2025-05-12');
    organ = await createOrgan(app);
    const command = {
      channel: 'in-person' as const,
      arrivedOn: plainDate('2025-05-12'),
      confirmedOn: null,
      title: '测试申请',
      form: citizenForm(),
    };
    ({ requestId } = granted(await registerRequest(app, person('clerk'), command)));
  });
  afterAll(() => app.close());

  test('change neither the case nor its version, and stand in no record of it', async () => {
    const before = await viewCase(app, person('clerk'), requestId);
    const mentions = [person('handler').staffId, person('clerk').staffId, person('handler').staffId];
    granted(await writeComment(app, person('clerk'), requestId, { text: WORDS, mentions }));
    const after = await viewCase(app, person('clerk'), requestId);
    expect(after).toEqual(before);
    expect(JSON.stringify(after)).not.toContain(WORDS);
  });

  test('are sealed: their words lie nowhere in the database', async () => {
    const clear = await withClient(app.database.adminUrl, async (client) => {
      const { rows } = await client.query<{ sealed_text: Buffer; facts: string }>(
        `select sealed_text, (select string_agg(facts, ' ') from event_bodies) as facts from comments`,
      );
      return rows.map((it) => it.sealed_text.toString('utf8') + it.facts).join();
    });
    expect(clear).not.toContain(WORDS);
    expect(clear).toContain('commentId');
  });

  test('call colleagues: queue and count hold the case until they have read it', async () => {
    expect(await unreadMentions(app, person('handler'))).toEqual({ unread: 1 });
    expect(await unreadMentions(app, person('clerk'))).toEqual({ unread: 0 });
    const view = await desk(app, person('handler'), { queue: 'mentions', limit: 10 });
    expect(view.items.map((it) => it.id)).toEqual([requestId]);
    expect((await said('handler')).comments[0]).toMatchObject({ text: WORDS, unread: true });
    granted(await markMentionsRead(app, person('handler'), requestId));
    expect(await unreadMentions(app, person('handler'))).toEqual({ unread: 0 });
    expect((await said('handler')).comments[0]?.unread).toBe(false);
  });

  test('call nobody who may not read cases, nor anybody of another organ', async () => {
    const other = await createOrgan(app, { code: 'qhq-other', name: '青禾区另一局' });
    for (const called of [person('administrator'), other.people['handler'] as Actor]) {
      const result = await writeComment(app, person('clerk'), requestId, {
        text: '请看',
        mentions: [called.staffId],
      });
      expect(result.ok || result.refusal.code).toBe('cannot-be-called');
    }
    expect((await said('clerk')).colleagues.map((it) => it.name)).not.toContain('测试人员（administrator）');
    await expect(readComments(app, other.people['clerk'] as Actor, requestId)).rejects.toThrow(/没有找到/);
  });

  test('are struck out by their author or the head, with a reason; the words are gone, the fact stays', async () => {
    const mentions = [person('legal').staffId];
    const { commentId } = granted(
      await writeComment(app, person('handler'), requestId, { text: '写错了的话', mentions }),
    );
    const strike = { requestId, commentId, reason: '写错申请件' };
    await expect(strikeComment(app, person('legal'), strike)).rejects.toThrow(/权限/);
    granted(await strikeComment(app, person('head'), strike));
    const again = await strikeComment(app, person('head'), strike);
    expect(again.ok || again.refusal.code).toBe('already-struck');
    const last = (await said('handler')).comments.at(-1);
    expect(last).toMatchObject({ text: null, mayStrike: false, struck: { reason: '写错申请件' } });
    expect(await unreadMentions(app, person('legal'))).toEqual({ unread: 0 });
  });

  test('are in the chain of administration, which verifies', async () => {
    const { faults, chains } = await verifyAgency(app, organ.agency.id);
    expect(faults).toEqual([]);
    expect(chains.find((it) => it.stream === 'administration')?.events).toBeGreaterThan(2);
  });
});

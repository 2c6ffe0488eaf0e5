import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import {
  draftItem,
  type ItemChange,
  itemContent,
  publishItem,
  takeStep,
  testColumns,
} from '../../../tests/factories/disclosures.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import type { Actor } from '../actor.ts';
import { recordCamePublic } from './keep-items-current.ts';
import { performItemAction } from './perform-item-action.ts';
import { publicItemPage } from './public-item.ts';
import { saveDraft } from './save-draft.ts';
import { viewItem } from './view-item.ts';

let app: TestApp;
let organ: TestOrgan;
let columnOf: (key: string) => string;

beforeAll(async () => {
  app = await createTestApp('2025-05-12');
  organ = await createOrgan(app);
  columnOf = await testColumns(app, organ);
});
afterAll(() => app.close());

const content = (change: ItemChange = {}) => itemContent(app, organ, columnOf('normative-documents'), change);
const shown = async (itemId: string) => {
  const page = await publicItemPage(app, organ.agency.id, itemId);
  return page?.state === 'public' ? page.item : page?.state;
};
const take = (...args: [itemId: string, action: Parameters<typeof takeStep>[3], input?: object]) =>
  takeStep(app, organ, ...args);

describe('publication', () => {
  test('shows nothing before the last step and everything after it', async () => {
    const itemId = await draftItem(app, organ, content());
    for (const action of ['submit', 'pass-content', 'pass-secrecy'] as const) {
      granted(await take(itemId, action));
      expect(await shown(itemId)).toBeUndefined();
    }
    granted(await take(itemId, 'publish'));
    expect(await shown(itemId)).toMatchObject({
      indexNumber: 'qhq-csj/2025-00001',
      validity: 'valid',
      version: 1,
    });
  });

  test('at a set time comes out at that time, with or without the job', async () => {
    const itemId = await draftItem(app, organ, content());
    for (const action of ['submit', 'pass-content', 'pass-secrecy'] as const)
      granted(await take(itemId, action));
    granted(await take(itemId, 'schedule', { at: '2025-05-20T09:00:00+08:00' }));
    expect(await shown(itemId)).toBeUndefined();
    await app.at(new Date('2025-05-20T08:59:59+08:00'), async () =>
      expect(await shown(itemId)).toBeUndefined(),
    );
    await app.at(new Date('2025-05-20T09:00:00+08:00'), async () => {
      expect(await shown(itemId)).toMatchObject({ version: 1 });
      expect(await take(itemId, 'unschedule', { remark: '太晚了' })).toMatchObject({
        refusal: { code: 'action-not-allowed' },
      });
      expect(await recordCamePublic(app)).toBe(1);
      expect(await recordCamePublic(app)).toBe(0);
    });
  });

  test('that came out at its time can be corrected at once, before the job has recorded it', async () => {
    const itemId = await draftItem(app, organ, content());
    for (const action of ['submit', 'pass-content', 'pass-secrecy'] as const)
      granted(await take(itemId, action));
    granted(await take(itemId, 'schedule', { at: '2025-05-20T09:00:00+08:00' }));
    await app.at(new Date('2025-05-20T09:00:10+08:00'), async () => {
      const revised = await take(itemId, 'revise', { remark: '更正时间', changedOn: '2025-05-20' });
      expect(granted(revised).status).toBe('drafting');
    });
  });

  test('cancelled before its time never comes', async () => {
    const itemId = await draftItem(app, organ, content());
    for (const action of ['submit', 'pass-content', 'pass-secrecy'] as const)
      granted(await take(itemId, action));
    granted(await take(itemId, 'schedule', { at: '2025-05-20T09:00:00+08:00' }));
    granted(await take(itemId, 'unschedule', { remark: '内容还要核对' }));
    await app.at(new Date('2025-06-20T09:00:00+08:00'), async () =>
      expect(await shown(itemId)).toBeUndefined(),
    );
  });

  test('a correction cancelled before its time leaves the former text, and a later one takes its place', async () => {
    const itemId = await publishItem(app, organ, content({ title: '原来的标题' }));
    granted(await take(itemId, 'revise', { remark: '标题有误', changedOn: '2025-05-12' }));
    for (const action of ['submit', 'pass-content', 'pass-secrecy'] as const)
      granted(await take(itemId, action));
    for (const _ of [1, 2]) {
      granted(await take(itemId, 'schedule', { at: '2025-05-20T09:00:00+08:00' }));
      granted(await take(itemId, 'unschedule', { remark: '还要核对' }));
    }
    await app.at(new Date('2025-05-20T09:00:00+08:00'), async () =>
      expect(await shown(itemId)).toMatchObject({ version: 1 }),
    );
    granted(await take(itemId, 'schedule', { at: '2025-05-20T09:00:00+08:00' }));
    await app.at(new Date('2025-05-20T09:00:00+08:00'), async () =>
      expect(await shown(itemId)).toMatchObject({ version: 4, reason: '标题有误' }),
    );
  });

  test('a correction replaces the text, keeps number and first day, and says why', async () => {
    const itemId = await publishItem(app, organ, content({ title: '更正前的标题' }));
    const first = await shown(itemId);
    granted(await take(itemId, 'revise', { remark: '附件有误', changedOn: '2025-05-12' }));
    expect(await shown(itemId)).toEqual(first);
    for (const action of ['submit', 'pass-content', 'pass-secrecy', 'publish'] as const)
      granted(await take(itemId, action));
    expect(await shown(itemId)).toMatchObject({
      version: 2,
      reason: '附件有误',
      indexNumber: (first as { indexNumber: string }).indexNumber,
    });
  });

  test('withdrawn, the text is gone at once and the tombstone says when and why', async () => {
    const itemId = await publishItem(app, organ, content({ title: '含有个人信息的名单' }));
    granted(await take(itemId, 'withdraw', { ground: 'personal-data', remark: '名单中有完整的证件号码' }));
    expect(await publicItemPage(app, organ.agency.id, itemId)).toEqual({
      state: 'withdrawn',
      tombstone: expect.objectContaining({
        title: '含有个人信息的名单',
        reason: '含有不应公开的个人信息：名单中有完整的证件号码',
      }),
    });
  });

  test('of a text that repeals another changes the other from the day it takes effect', async () => {
    const old = await publishItem(app, organ, content({ title: '旧办法' }));
    const effectiveOn = plainDate('2025-06-01');
    await publishItem(
      app,
      organ,
      content({
        title: '新办法',
        metadata: {
          effectiveOn,
          relations: [{ kind: 'repeals', itemId: old }],
          documentNumber: '青测发〔2025〕2号',
        },
      }),
    );
    expect(await shown(old)).toMatchObject({ validity: 'valid' });
    await app.at(new Date('2025-06-01T09:00:00+08:00'), async () => {
      expect(await shown(old)).toMatchObject({ validity: 'repealed', reason: '由《新办法》废止' });
      expect(await viewItem(app, organ.actor('handler'), old)).toMatchObject({ publicValidity: 'repealed' });
    });
  });

  test('what has a last day expires by itself on the day after', async () => {
    const itemId = await publishItem(
      app,
      organ,
      content({ title: '有期限的办法', metadata: { expiresOn: plainDate('2025-12-31') } }),
    );
    await app.at(new Date('2025-12-31T23:59:59+08:00'), async () =>
      expect(await shown(itemId)).toMatchObject({ validity: 'valid' }),
    );
    await app.at(new Date('2026-01-01T00:00:00+08:00'), async () =>
      expect(await shown(itemId)).toMatchObject({ validity: 'expired' }),
    );
  });

  test('of an interpretation waits for its document, or goes out with it', async () => {
    const document = await draftItem(app, organ, content({ title: '被解读的文件' }));
    const interpretation = await draftItem(
      app,
      organ,
      itemContent(app, organ, columnOf('interpretations'), {
        kind: 'interpretation',
        title: '《被解读的文件》解读',
        metadata: { form: 'text', relations: [{ kind: 'interprets', itemId: document }] },
      }),
    );
    for (const itemId of [document, interpretation])
      for (const action of ['submit', 'pass-content', 'pass-secrecy'] as const)
        granted(await take(itemId, action));
    expect(await take(interpretation, 'publish')).toMatchObject({ refusal: { code: 'subject-unpublished' } });
    granted(await take(document, 'publish', { together: [interpretation] }));
    const page = await publicItemPage(app, organ.agency.id, document);
    expect(page?.state === 'public' && page.related.map((it) => [it.kind, it.direction, it.item.id])).toEqual(
      [['interprets', 'from', interpretation]],
    );
  });

  test('a leak blocks at every stage', async () => {
    const itemId = await draftItem(
      app,
      organ,
      content({ title: '名单公示', body: '<p>申请人身份证号码：11010519491231002X。</p>' }),
    );
    expect(await take(itemId, 'submit')).toMatchObject({ ok: false, refusal: { code: 'release-blocked' } });
    expect(await take(itemId, 'publish-urgently', { revision: 2, remark: '紧急' })).toMatchObject({
      ok: false,
      refusal: { code: 'release-blocked' },
    });
    expect(await shown(itemId)).toBeUndefined();
  });

  test.each<[string, ItemChange]>([
    ['the theme', { metadata: { theme: '王某11010519491231002X' } }],
    [
      'the note of a rule',
      {
        metadata: {
          ruleNotes: [{ act: 'issued', on: plainDate('2025-05-06'), number: '11010519491231002X' }],
        },
      },
    ],
    [
      'the address of a link',
      { body: '<p><a href="https://a.example.cn/?id=1%31010519491231002X">查询</a></p>' },
    ],
  ])('a leak in %s blocks as one in the text', async (_, change) => {
    const itemId = await draftItem(app, organ, content(change));
    expect(await take(itemId, 'submit')).toMatchObject({ ok: false, refusal: { code: 'release-blocked' } });
  });

  test('whoever changed the draft cannot review it, nor put it out in an emergency', async () => {
    const itemId = await draftItem(app, organ, content());
    const clerk = organ.people['clerk'] as Actor;
    const changed = content({ body: '<p>为规范窗口服务，经办人改写如下。</p>' });
    granted(await saveDraft(app, clerk, itemId, { content: changed, revision: 2 }));
    granted(
      await saveDraft(app, organ.people['handler'] as Actor, itemId, { content: changed, revision: 3 }),
    );
    granted(await take(itemId, 'submit'));
    const { actions } = await viewItem(app, clerk, itemId);
    expect(actions.map((it) => it.action)).not.toContain('pass-content');
    const { digest } = await viewItem(app, clerk, itemId);
    const input = { digest: digest ?? '', checked: ['内容准确'], remark: '' };
    expect(await performItemAction(app, clerk, itemId, { action: 'pass-content', input })).toMatchObject({
      refusal: { code: 'separation-of-duties' },
    });
    granted(await take(itemId, 'pass-content'));
  });
});

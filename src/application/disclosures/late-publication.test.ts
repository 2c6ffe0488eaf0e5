import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import {
  draftItem,
  itemContent,
  publishItem,
  takeStep,
  testColumns,
} from '../../../tests/factories/disclosures.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import type { Actor } from '../actor.ts';
import { loadItem } from './load-item.ts';
import { performItemAction } from './perform-item-action.ts';
import { viewItem } from './view-item.ts';

let app: TestApp;
let organ: TestOrgan;
let columnId: string;
beforeAll(async () => {
  app = await createTestApp('2025-05-12');
  organ = await createOrgan(app);
  columnId = (await testColumns(app, organ))('normative-documents');
});
afterAll(() => app.close());

/** What was made on that day; of 17 March the 20 working days end on 15 April, 清明 (4 April) left out. */
const formed = (on: string) => itemContent(app, organ, columnId, { metadata: { formedOn: plainDate(on) } });
const timelineOf = async (itemId: string) =>
  (await viewItem(app, organ.people['head'] as Actor, itemId)).timeline.map((it) => it.text).join('|');
const eventsOf = (itemId: string) =>
  app.store.read(organ.agency.id, async (tx) => (await loadItem(app, tx, itemId)).events);

describe('publication after the period of art. 26', () => {
  test('is not stopped, and the record says that it was late', async () => {
    const itemId = await publishItem(app, organ, formed('2025-03-17'));
    const event = (await eventsOf(itemId)).find((it) => it.type === 'item-published');
    expect(event?.facts).toMatchObject({ overdueSince: '2025-04-15' });
    expect(await timelineOf(itemId)).toContain('逾期公开：公开期限已于2025-04-15届满');
  });

  test('is said of the day it comes out, not of the day its time was set', async () => {
    const itemId = await draftItem(app, organ, formed('2025-05-06'));
    for (const action of ['submit', 'pass-content', 'pass-secrecy'] as const)
      granted(await takeStep(app, organ, itemId, action));
    granted(await takeStep(app, organ, itemId, 'schedule', { at: '2025-07-20T09:00:00+08:00' }));
    expect(await timelineOf(itemId)).toContain('逾期公开');
  });

  test('in time says nothing of it', async () => {
    const itemId = await publishItem(app, organ, formed('2025-05-06'));
    const event = (await eventsOf(itemId)).find((it) => it.type === 'item-published');
    expect(event?.facts).not.toHaveProperty('overdueSince');
    expect(await timelineOf(itemId)).not.toContain('逾期');
  });
});

describe('an urgent publication', () => {
  test('is decided by the head, and reviewed afterwards by others', async () => {
    const itemId = await draftItem(app, organ, formed('2025-05-12'));
    const urgently = { remark: '暴雨红色预警' };
    const { revision } = await app.store.read(organ.agency.id, (tx) => loadItem(app, tx, itemId));
    const by = (person: string, action: 'publish-urgently' | 'review-content-late', input: object) =>
      performItemAction(app, organ.people[person] as Actor, itemId, { action, input: input as never });
    expect(await by('publisher', 'publish-urgently', { ...urgently, revision })).toMatchObject({
      refusal: { code: 'forbidden' },
    });
    granted(await by('head', 'publish-urgently', { ...urgently, revision }));
    const { state } = await app.store.read(organ.agency.id, (tx) => loadItem(app, tx, itemId));
    const late = { digest: state.named?.digest, passed: true, remark: '' };
    expect(await by('head', 'review-content-late', late)).toMatchObject({
      ok: false,
      refusal: { code: 'separation-of-duties', article: expect.stringContaining('第十七条') },
    });
    granted(await by('clerk', 'review-content-late', late));
  });
});

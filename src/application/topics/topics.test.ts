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
import { participationSteps } from '../participation/participation.steps.ts';
import { stepTopic } from './edit-topic.ts';
import { publicTopic, publicTopics } from './read-topics.ts';

describe('a topic', () => {
  let app: TestApp;
  let organ: TestOrgan;
  let steps: ReturnType<typeof participationSteps>;
  let columnId: string;
  const ids: string[] = [];

  beforeAll(async () => {
    app = await createTestApp('2025-05-12');
    organ = await createOrgan(app);
    steps = participationSteps(app, organ);
    columnId = (await testColumns(app, organ))('normative-documents');
    for (const title of ['防汛值守安排', '抗旱保供安排', '图书馆开放安排'])
      ids.push(await publishItem(app, organ, itemContent(app, organ, columnId, { title })));
    await draftItem(app, organ, itemContent(app, organ, columnId, { title: '防汛草稿安排' }));
  });
  afterAll(() => app.close());

  async function published(sections: readonly object[], change: object = {}): Promise<string> {
    const id = await steps.topic({ sections, ...change });
    granted(await stepTopic(app, steps.who('clerk'), id, { action: 'submit', note: '' }));
    granted(await stepTopic(app, steps.who('head'), id, { action: 'publish', note: '' }));
    return id;
  }
  const titles = async (id: string) =>
    (await publicTopic(app, organ.agency, id)).sections.map(({ items }) =>
      items.map((it) => it.title).sort(),
    );

  test('finds its items by column, by words and by hand, and only what is public', async () => {
    const [flood = '', drought = '', library = ''] = ids;
    const id = await published([
      { label: '栏目', source: { from: 'column', columnId }, most: 10 },
      { label: '动态', source: { from: 'keywords', words: ['防汛', '抗旱'] }, most: 10 },
      { label: '指南', source: { from: 'items', itemIds: [library, flood] }, most: 1 },
    ]);
    expect(await titles(id)).toEqual([
      ['图书馆开放安排', '抗旱保供安排', '防汛值守安排'].sort(),
      ['抗旱保供安排', '防汛值守安排'].sort(),
      ['图书馆开放安排'],
    ]);
    const gone = { ground: 'personal-data', remark: '名单中有完整的证件号码' };
    granted(await takeStep(app, organ, drought, 'withdraw', gone));
    expect((await titles(id))[1]).toEqual(['防汛值守安排']);
  });

  test('shows on its days alone', async () => {
    const sections = [{ label: '动态', source: { from: 'keywords', words: ['防汛'] }, most: 5 }];
    const id = await published(sections, { fromOn: '2025-06-01', toOn: '2025-06-30' });
    const seen = async (day: string) => {
      app.setNow(day);
      return (await publicTopics(app, organ.agency)).some((it) => it.id === id);
    };
    expect([await seen('2025-05-31'), await seen('2025-06-01')]).toEqual([false, true]);
    expect([await seen('2025-06-30'), await seen('2025-07-01')]).toEqual([true, false]);
  });
});

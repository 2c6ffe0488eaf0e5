import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { withClient } from '../../database/roles.ts';
import { readQuestion } from '../../domain/search/read-question.ts';
import { participationSteps } from '../participation/participation.steps.ts';
import { cutWords } from './cut-words.ts';
import { searchAnswers } from './search-answers.ts';

const PUBLICATION = {
  title: '户籍证明在哪里开具',
  question: '办理入学需要户籍证明，应当到哪里开具？',
  answer: '请持居民户口簿到户籍所在地派出所办理，便民服务中心每周三有窗口受理。',
};

describe('published answers to letters', () => {
  let app: TestApp;
  let organ: TestOrgan;
  let other: TestOrgan;
  let steps: ReturnType<typeof participationSteps>;
  let id: string;
  const search = async (typed: string, of = organ) =>
    (await searchAnswers(app, of.agency.id, readQuestion(typed, cutWords))).map((it) => it.id);

  beforeAll(async () => {
    app = await createTestApp('2025-05-12');
    organ = await createOrgan(app);
    other = await createOrgan(app, { code: 'qhq-wlj', name: '青禾区文旅局' });
    steps = participationSteps(app, organ);
    ({ id } = await steps.letter({ subject: '海棠小区的事', text: '海棠小区九号楼想问户籍证明' }));
    granted(await steps.act(id, 'draft-answer', 'clerk', { publication: PUBLICATION }));
  });
  afterAll(() => app.close());

  test('are found by the words of title, question and answer from the instant they are released', async () => {
    expect(await search('户籍证明')).toEqual([]);
    granted(await steps.act(id, 'release-answer', 'head'));
    for (const typed of ['户籍证明', '入学', '便民服务中心', '派出所 窗口', '“所在地派出所”', '户籍 -公证'])
      expect([typed, await search(typed)]).toEqual([typed, [id]]);
  });

  test('are not found by what they do not say, nor by the letter as it was sent', async () => {
    for (const typed of ['海棠小区', '九号楼', '户籍 公证', '“派出所窗口”', '户籍 -入学', ''])
      expect([typed, await search(typed)]).toEqual([typed, []]);
  });

  test('show what was looked for, marked', async () => {
    const [found] = await searchAnswers(app, organ.agency.id, readQuestion('派出所', cutWords));
    expect(found?.excerpt.filter((it) => it.marked).map((it) => it.text)).toEqual(['派出所']);
    expect(found?.titleShown.map((it) => it.text).join('')).toBe(PUBLICATION.title);
  });

  test('of another organ stay with it', async () => {
    expect(await search('户籍证明', other)).toEqual([]);
  });

  test('of before the words were entered are found by reading them', async () => {
    await withClient(app.database.adminUrl, (client) =>
      client.query('update visitor_messages set public_words = null'),
    );
    expect(await search('便民服务中心')).toEqual([id]);
    expect(await search('公证')).toEqual([]);
  });

  test('are found no more once they are taken down', async () => {
    granted(await steps.act(id, 'take-down', 'head'));
    expect(await search('户籍证明')).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { draftItem, itemContent, takeStep, testColumns } from '../../../tests/factories/disclosures.ts';
import { createOrgan, newAgency, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import type { Actor } from '../actor.ts';
import { columnsOf } from '../columns/find-columns.ts';
import { addItemFile } from '../disclosures/item-files.ts';
import { saveDraft } from '../disclosures/save-draft.ts';
import { viewItem } from '../disclosures/view-item.ts';
import { listWords, putWord, retireWord, switchWord } from './manage-words.ts';
import { exportWords, importWords } from './word-files.ts';
import { wordListOf } from './word-lists.ts';

let app: TestApp;
let organ: TestOrgan;
let other: TestOrgan;
let manager: Actor;

beforeAll(async () => {
  app = await createTestApp('2025-05-12');
  organ = await createOrgan(app);
  other = await createOrgan(app, newAgency({ code: 'qhq-lj', name: '青禾区邻局' }));
  manager = organ.people['head'] as Actor;
});
afterAll(() => app.close());

const WORD = { wrong: '清禾区', right: '青禾区', kind: 'typo', note: '地名' } as const;

/** What the organ's words find in a text. */
const told = ({ agency }: TestOrgan, text: string) =>
  app.store.read(agency.id, async (tx) => {
    const { find } = await wordListOf(app, tx);
    return find({ text } as never).map(({ note }) => note);
  });

const logged = async () => {
  const [event] = await app.store.read(organ.agency.id, (tx) => tx.ledger.recent('administration', 1));
  return event;
};

describe("an organ's words", () => {
  test('are looked for as soon as they are put in, in this organ only, and recorded', async () => {
    expect(await told(organ, '清禾区')).toEqual([]);
    granted(await putWord(app, manager, WORD));
    expect(await told(organ, '清禾区')).toEqual(['“清禾区”应为“青禾区”（地名）']);
    expect(await told(other, '清禾区')).toEqual([]);
    expect(await logged()).toMatchObject({ type: 'release-word-put', actorId: manager.staffId });
  });

  test('are looked for no longer once they are retired, and stay on the list', async () => {
    granted(await putWord(app, manager, WORD));
    granted(await retireWord(app, manager, WORD.wrong));
    expect(await told(organ, '清禾区')).toEqual([]);
    expect(await listWords(app, manager)).toContainEqual({
      ...WORD,
      source: 'own',
      active: false,
      reason: '',
    });
    await expect(retireWord(app, manager, WORD.wrong)).rejects.toThrow('没有找到');
    expect(await logged()).toMatchObject({ type: 'release-word-retired' });
  });

  test('stand in the place of an entry of the house with the same wrong form', async () => {
    granted(await putWord(app, manager, { wrong: '其它', right: '别的', kind: 'hint', note: '' }));
    expect(await told(organ, '其它')).toEqual(['“其它”应为“别的”']);
    granted(await retireWord(app, manager, '其它'));
    expect(await told(organ, '其它')).toEqual(['“其它”应为“其他”（公文中一般用“其他”）']);
  });

  test('switch an entry of the house off with a reason, and on again', async () => {
    expect(await switchWord(app, manager, { wrong: '帐户', off: true, reason: '' })).toMatchObject({
      refusal: { code: 'reason-missing' },
    });
    granted(await switchWord(app, manager, { wrong: '帐户', off: true, reason: '引用旧文件较多' }));
    expect(await told(organ, '帐户')).toEqual([]);
    expect(await told(other, '帐户')).toEqual(['“帐户”应为“账户”']);
    expect(await logged()).toMatchObject({ type: 'release-word-switched-off' });
    granted(await switchWord(app, manager, { wrong: '帐户', off: false, reason: '' }));
    expect(await told(organ, '帐户')).toEqual(['“帐户”应为“账户”']);
    await expect(
      switchWord(app, manager, { wrong: '没有此词', off: true, reason: '试试' }),
    ).rejects.toThrow();
  });

  test('are refused when they would fire everywhere or say nothing', async () => {
    expect(await putWord(app, manager, { ...WORD, wrong: '的' })).toMatchObject({
      refusal: { code: 'word-faulty' },
    });
    expect(await putWord(app, manager, { ...WORD, right: WORD.wrong })).toMatchObject({ ok: false });
  });

  test('are changed by those who manage disclosure only', async () => {
    const handler = organ.people['handler'] as Actor;
    expect(() => putWord(app, handler, WORD)).toThrow('没有办理');
    expect((await listWords(app, handler)).length).toBeGreaterThan(300);
    await expect(listWords(app, organ.people['administrator'] as Actor)).rejects.toThrow('没有办理');
  });
});

describe('a file of words', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  test.each([
    ['commas', '错误写法,规范写法,类别,说明\r\n甲乙局,甲乙中心,规范表述,更名\r\n'],
    ['tabs', '甲乙局\t甲乙中心\t规范表述\t更名\r\n'],
  ])('with %s is taken over', async (_, text) => {
    granted(await importWords(app, manager, bytes(text)));
    expect(await told(organ, '甲乙局')).toEqual(['“甲乙局”应为“甲乙中心”（更名）']);
    granted(await retireWord(app, manager, '甲乙局'));
  });

  test.each(['xlsx', 'csv'] as const)('as %s comes back as it went out', async (type) => {
    granted(
      await putWord(app, manager, { wrong: '丙丁局', right: '丙丁中心', kind: 'official', note: '更名' }),
    );
    const { bytes: file, name } = await exportWords(app, manager, type);
    expect(name).toBe(`用字用词词表.${type}`);
    granted(await retireWord(app, manager, '丙丁局'));
    granted(await importWords(app, manager, file));
    expect(await told(organ, '丙丁局')).toEqual(['“丙丁局”应为“丙丁中心”（更名）']);
  });

  test('with one fault is not taken over at all', async () => {
    const faulty = await importWords(app, manager, bytes('戊己局,戊己中心\r\n庚,辛\r\n'));
    expect(faulty).toMatchObject({ refusal: { code: 'word-file-faulty' } });
    expect(await told(organ, '戊己局')).toEqual([]);
    expect(await importWords(app, manager, bytes(''))).toMatchObject({
      refusal: { code: 'unreadable-file' },
    });
    expect(await importWords(app, manager, bytes('错误写法,规范写法\r\n'))).toMatchObject({ ok: false });
  });
});

test('an item with a word of the organ is not passed on before somebody decides about it', async () => {
  const columnOf = await testColumns(app, organ);
  granted(await putWord(app, manager, { wrong: '某旧名称', right: '某新名称', kind: 'official', note: '' }));
  const body = '<p>由某旧名称负责组织实施。</p>';
  const itemId = await draftItem(
    app,
    organ,
    itemContent(app, organ, columnOf('normative-documents'), { body }),
  );
  expect(await takeStep(app, organ, itemId, 'submit')).toMatchObject({
    refusal: { code: 'findings-undecided' },
  });
  granted(await retireWord(app, manager, '某旧名称'));
  granted(await takeStep(app, organ, itemId, 'submit'));
});

describe('words in attachments', () => {
  const withFile = async () => {
    const columns = await app.store.read(organ.agency.id, columnsOf);
    const columnId = columns.find((it) => it.key === 'normative-documents')?.id ?? '';
    const content = itemContent(app, organ, columnId);
    const itemId = await draftItem(app, organ, content);
    const bytes = Buffer.from('各单位应当按规定布署工作，并报青和区测试局备案。', 'utf8');
    const handler = organ.people['handler'] as Actor;
    const file = granted(await addItemFile(app, handler, itemId, { name: '附件1.txt', bytes }));
    const attachments = [{ fileId: file.fileId, name: file.name, use: 'attachment' as const }];
    const { revision } = await viewItem(app, handler, itemId);
    granted(await saveDraft(app, handler, itemId, { revision, content: { ...content, attachments } }));
    return { itemId, handler };
  };

  test('warn with their place in the file, and follow the list at once', async () => {
    const { itemId, handler } = await withFile();
    const seen = async () =>
      (await viewItem(app, handler, itemId)).findings
        .filter((it) => it.place.part === 'attachment')
        .map((it) => [it.place.name, it.severity, it.message]);
    expect(await seen()).toEqual([['附件1.txt', 'warning', expect.stringContaining('布署')]]);
    granted(await putWord(app, manager, { wrong: '青和区', right: '青禾区', kind: 'typo', note: '' }));
    expect(await seen()).toContainEqual(['附件1.txt', 'warning', expect.stringContaining('青禾区')]);
    granted(await retireWord(app, manager, '青和区'));
  });
});

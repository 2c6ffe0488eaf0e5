import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { draftItem, itemContent, takeStep, testColumns } from '../../../tests/factories/disclosures.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { paragraph, word } from '../../documents/release-gate/corpus/office.fixture.ts';
import { ok } from '../../domain/shared/refusal.ts';
import type { Actor } from '../actor.ts';
import { addItemFile } from '../disclosures/item-files.ts';
import { loadItem } from '../disclosures/load-item.ts';
import { saveDraft } from '../disclosures/save-draft.ts';
import { readWaitingFiles } from './read-waiting-files.ts';
import { searchFor, titlesFor } from './search.steps.ts';

let app: TestApp;
let organ: TestOrgan;
let columnOf: (key: string) => string;

beforeAll(async () => {
  app = await createTestApp('2025-05-12');
  organ = await createOrgan(app);
  columnOf = await testColumns(app, organ);
});
afterAll(() => app.close());

/** Publishes an item with one file through all reviews. */
async function publishedWith(title: string, name: string, bytes: Uint8Array): Promise<string> {
  const handler = organ.people['handler'] as Actor;
  const content = itemContent(app, organ, columnOf('normative-documents'), { title });
  const itemId = await draftItem(app, organ, content);
  const file = granted(await addItemFile(app, handler, itemId, { name, bytes }));
  const { revision } = await app.store.read(organ.agency.id, (tx) => loadItem(app, tx, itemId));
  const attachments = [{ ...file, use: 'attachment' as const }];
  granted(await saveDraft(app, handler, itemId, { content: { ...content, attachments }, revision }));
  for (const action of ['submit', 'pass-content', 'pass-secrecy', 'publish'] as const)
    granted(await takeStep(app, organ, itemId, action));
  return file.fileId;
}

describe('the files of an item', () => {
  test('are searched by what they say, and the result names the file and marks the place', async () => {
    const text = word(paragraph('沼气池补助标准为每户三千元'));
    const fileId = await publishedWith('关于印发补助办法的通知', '申报表.docx', text);
    const { results } = await searchFor(app, '沼气池');
    expect(results.map((it) => it.title)).toEqual(['关于印发补助办法的通知']);
    expect(results[0]?.files).toEqual([expect.objectContaining({ fileId, name: '申报表.docx', page: null })]);
    expect(results[0]?.files[0]?.excerpt).toContainEqual({ text: '沼气池', marked: true });
    expect(await titlesFor(app, '沼气池', { scope: 'files' })).toEqual(['关于印发补助办法的通知']);
    expect(await titlesFor(app, '补助办法', { scope: 'files' })).toEqual([]);
    expect(await titlesFor(app, '“每户三千元”')).toEqual(['关于印发补助办法的通知']);
  });

  test('that were too slow for the publication are read right after it', async () => {
    const fileId = await publishedWith(
      '关于渠道维修的通知',
      '名单.txt',
      new TextEncoder().encode('渡槽维修名单'),
    );
    const [text] = await app.store.read(organ.agency.id, (tx) => tx.searchIndex.texts([fileId]));
    if (!text) throw new Error('the file was not read');
    expect(text).toMatchObject({ state: 'read', pages: ['渡槽维修名单'] });
    granted(
      await app.store.transaction(organ.agency.id, async (tx) => {
        await tx.searchIndex.putText({ ...text, state: 'waiting', pages: [] });
        return ok(null);
      }),
    );
    expect((await searchFor(app, '渡槽')).results[0]?.files).toEqual([]);
    await readWaitingFiles(app);
    expect((await searchFor(app, '渡槽')).results[0]?.files).toHaveLength(1);
  });
});

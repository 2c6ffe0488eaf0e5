import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { itemContent, publishItem, takeStep, testColumns } from '../../../tests/factories/disclosures.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { readSheet } from '../../documents/registers/read-sheet.ts';
import type { Actor } from '../actor.ts';
import { adoptCatalogue } from './adopt-catalogue.ts';
import { addEntry, changeEntry, type EntryInput, renameCatalogue, retireEntry } from './change-catalogue.ts';
import { exportCatalogue } from './export-catalogue.ts';
import { importCatalogue, previewImport } from './import-catalogue.ts';
import { viewCatalogue, viewCatalogues } from './view-catalogues.ts';

let app: TestApp;
let organ: TestOrgan;
let clerk: Actor;
let columnId: (key: string) => string;

beforeAll(async () => {
  app = await createTestApp();
  organ = await createOrgan(app);
  clerk = organ.actor('ogi-clerk');
  columnId = await testColumns(app, organ);
});
afterAll(() => app.close());

const entry = (change: Partial<EntryInput> = {}): EntryInput => ({
  topic: '窗口服务',
  subtopic: '服务规范',
  content: '窗口服务的时间、事项和要求',
  basis: '《政府信息公开条例》第二十条第（五）项',
  timeLimit: '自形成或者变更之日起20个工作日内',
  body: '本机关',
  channels: ['政府网站'],
  audience: '',
  method: 'proactive',
  tiers: ['county'],
  columnId: null,
  updateWithinDays: 90,
  ...change,
});

/** A field of the organ's own with one entry. */
async function ownField(label: string, change: Partial<EntryInput> = {}) {
  const { catalogueId } = granted(await adoptCatalogue(app, clerk, { key: null, label }));
  const { entryId } = granted(await addEntry(app, clerk, { catalogueId, version: 1 }, entry(change)));
  return { catalogueId, entryId };
}

const stateOf = async (catalogueId: string) =>
  (await viewCatalogue(app, clerk, catalogueId)).entries[0]?.coverage;

describe('a national field', () => {
  it('is taken up once with its starter entries, each with a column of the organ where there is one', async () => {
    const first = granted(await adoptCatalogue(app, clerk, { key: 'employment', label: '就业' }));
    const again = granted(await adoptCatalogue(app, clerk, { key: 'employment', label: '就业' }));
    expect(again).toEqual(first);
    const { entries } = await viewCatalogue(app, clerk, first.catalogueId);
    expect(entries.length).toBeGreaterThanOrEqual(3);
    // A department has no column 促进就业 of its own: the nearest above it stands in.
    expect(new Set(entries.map((it) => it.columnLabel))).toEqual(new Set(['民生领域', '其他对外管理服务']));
    const { offered, catalogues } = await viewCatalogues(app, clerk);
    expect(offered.map((it) => it.key)).not.toContain('employment');
    expect(catalogues.map((it) => it.label)).toEqual(['就业']);
  });
});

describe('the coverage of an entry', () => {
  it('follows the item that names it: published, grown old, withdrawn', async () => {
    const { catalogueId, entryId } = await ownField('窗口');
    expect(await stateOf(catalogueId)).toMatchObject({ state: 'missing', by: null });
    const content = itemContent(app, organ, columnId('normative-documents'), {
      metadata: { catalogueEntryIds: [entryId] },
    });
    const itemId = await publishItem(app, organ, content);
    expect(await stateOf(catalogueId)).toMatchObject({
      state: 'covered',
      by: 'item',
      newest: [{ id: itemId, title: content.title }],
    });
    app.setNow('2025-08-30');
    expect(await stateOf(catalogueId)).toMatchObject({ state: 'stale' });
    app.setNow('2025-05-12');
    const input = { ground: 'wrong-content', remark: '内容有误' };
    granted(await takeStep(app, organ, itemId, 'withdraw', input));
    expect(await stateOf(catalogueId)).toMatchObject({ state: 'missing', items: 0 });
  });

  it('follows what its column holds where no item names it', async () => {
    const { catalogueId } = await ownField('公告', { columnId: columnId('announcements') });
    expect(await stateOf(catalogueId)).toMatchObject({ state: 'missing' });
    await publishItem(
      app,
      organ,
      itemContent(app, organ, columnId('announcements'), {
        kind: 'announcement',
        title: '青禾区测试局窗口服务公告',
        metadata: { documentNumber: null },
      }),
    );
    expect(await stateOf(catalogueId)).toMatchObject({ state: 'covered', by: 'column', items: 1 });
  });

  it('is not asked of a county organ where the entry is the township’s', async () => {
    const { catalogueId } = await ownField('乡镇', { tiers: ['township'] });
    expect(await stateOf(catalogueId)).toMatchObject({ state: 'not-counted' });
  });
});

describe('a catalogue as a file', () => {
  it('comes back from its own export without a change', async () => {
    const { catalogueId } = await ownField('往返', { audience: '办事群众', method: 'on-request' });
    const { name, bytes } = await exportCatalogue(app, clerk, catalogueId);
    expect(name).toBe('往返领域公开事项标准目录.xlsx');
    const preview = granted(await previewImport(app, clerk, catalogueId, bytes));
    expect(preview).toMatchObject({ findings: [], added: [], changed: [], retired: [], unchanged: 1 });
  });

  it('is taken over whole, and entries that go on keep their identity', async () => {
    const { catalogueId, entryId } = await ownField('导入');
    const head =
      '序号,一级事项,二级事项,公开内容（要素）,公开依据,公开时限,公开主体,公开渠道和载体,公开对象,公开方式,公开层级';
    const csv = (content: string) =>
      Buffer.from(
        `${head}\n1,窗口服务,服务规范,${content},《条例》,及时公开,本机关,政府网站,全社会,主动公开,县级\n` +
          '2,,新事项,内容,《条例》,及时公开,本机关,政府网站,全社会,主动公开,县级、乡级\n',
      );
    const faulty = await importCatalogue(app, clerk, { catalogueId, version: 2 }, csv(''));
    expect(faulty).toMatchObject({
      refusal: { message: expect.stringContaining('第2行“公开内容（要素）”：不能为空') },
    });
    expect((await viewCatalogue(app, clerk, catalogueId)).entries).toHaveLength(1);
    granted(await importCatalogue(app, clerk, { catalogueId, version: 2 }, csv('新的要素')));
    const { entries, version } = await viewCatalogue(app, clerk, catalogueId);
    expect(entries.map((it) => [it.topic, it.subtopic, it.content])).toEqual([
      ['窗口服务', '服务规范', '新的要素'],
      ['窗口服务', '新事项', '内容'],
    ]);
    expect([entries[0]?.id, entries[0]?.updateWithinDays, version]).toEqual([entryId, 90, 3]);
  });

  it('that is no table is refused in words', async () => {
    const { catalogueId } = await ownField('坏文件');
    const refused = await previewImport(app, clerk, catalogueId, Buffer.from([0x50, 0x4b, 1, 2, 3]));
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'unreadable-file' } });
  });

  it('has merged cells read as official tables have them', async () => {
    const { utils, write } = await import('@e965/xlsx');
    const rows = [
      ['公开事项', ''],
      ['一级事项', '二级事项'],
      ['甲', '子'],
      ['', '丑'],
    ];
    const sheet = utils.aoa_to_sheet(rows);
    sheet['!merges'] = [{ s: { r: 2, c: 0 }, e: { r: 3, c: 0 } }];
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, '目录');
    const read = readSheet(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer));
    expect(read.merged).toEqual([{ rows: [2, 3], columns: [0, 0] }]);
  });
});

describe('changing a catalogue', () => {
  it('names the version that was seen', async () => {
    const { catalogueId, entryId } = await ownField('修改');
    const input = { ...entry({ content: '另一个内容' }), version: 2 };
    granted(await changeEntry(app, clerk, { catalogueId, entryId }, input));
    await expect(changeEntry(app, clerk, { catalogueId, entryId }, input)).rejects.toThrow('标准目录');
    granted(await renameCatalogue(app, clerk, catalogueId, { label: '改名', version: 3 }));
    granted(await retireEntry(app, clerk, { catalogueId, version: 4 }, entryId));
    const view = await viewCatalogue(app, clerk, catalogueId);
    expect([view.label, view.version, view.entries]).toEqual(['改名', 5, []]);
  });

  it('takes no column that is not in use', async () => {
    const { catalogueId } = granted(await adoptCatalogue(app, clerk, { key: null, label: '栏目' }));
    const strange = entry({ columnId: '019f0000-0000-7000-8000-000000000001' });
    expect(await addEntry(app, clerk, { catalogueId, version: 1 }, strange)).toMatchObject({
      refusal: { code: 'column-unknown' },
    });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { itemContent, publishItem } from '../../../tests/factories/disclosures.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { withClient } from '../../database/roles.ts';
import type { Column } from '../../domain/columns/column-rules.ts';
import type { Actor } from '../actor.ts';
import { addColumn, changeColumn, moveColumn } from './change-columns.ts';
import { changeColumnSettings } from './change-settings.ts';
import { createColumns } from './create-columns.ts';
import { columnPath, columnsOf, publicColumns } from './find-columns.ts';
import { nextIndexNumber } from './next-index-number.ts';
import { restoreColumn, retireColumn } from './retire-column.ts';
import { viewColumns } from './view-columns.ts';

let app: TestApp;
let organ: TestOrgan;
let clerk: Actor;

beforeAll(async () => {
  app = await createTestApp();
  organ = await createOrgan(app);
  clerk = organ.actor('ogi-clerk');
  granted(await createColumns(app, clerk, { level: 'government', makesRules: true, rulesAddress: '' }, 0));
});
afterAll(() => app.close());

const version = async () => (await viewColumns(app, clerk)).version;
const column = async (key: string): Promise<Column> => {
  const columns = await app.store.read(organ.agency.id, columnsOf);
  const found = columns.find((it) => it.key === key || it.label === key);
  if (!found) throw new Error(`no column ${key}`);
  return found;
};
const labels = async (path: string) => {
  const { tree } = await publicColumns(app, organ.agency.id);
  let nodes = tree;
  for (const label of path.split('/')) nodes = nodes.find((it) => it.column.label === label)?.children ?? [];
  return nodes.map((it) => it.column.label);
};
const events = async () => {
  const rows = await app.store.read(organ.agency.id, (tx) => tx.ledger.recent('administration', 2));
  return rows.map((it) => it.type).reverse();
};

const texts = { description: '', keywords: [], updateWithinDays: null };

describe('a clerk who arranges the columns', () => {
  it('adds a sub-column, which stands last and can be renamed; every step is recorded', async () => {
    const parent = await column('announcements');
    const input = { ...texts, label: '办事公告', parentId: parent.id, kinds: ['announcement' as const] };
    const added = granted(await addColumn(app, clerk, input, await version()));
    const renamed = { ...texts, label: '便民公告', version: added.version };
    granted(await changeColumn(app, clerk, added.columnId, renamed));
    expect(await labels('法定主动公开内容/其他法定信息/通知公告')).toEqual(['便民公告']);
    expect(await events()).toEqual(['column-added', 'column-changed']);
  });

  it('changes the order of the columns', async () => {
    const leaders = await column('leaders');
    const place = { parentId: leaders.parentId, position: 1, version: await version() };
    granted(await moveColumn(app, clerk, leaders.id, place));
    expect(await labels('法定主动公开内容/机构职能')).toEqual([
      '领导信息',
      '机关简介',
      '机构设置',
      '履职依据',
    ]);
  });

  it('moves a column with what is below it, and what was published is found there', async () => {
    const [moved, target] = [await column('announcements'), await column('policy-documents')];
    const below = await column('便民公告');
    granted(
      await moveColumn(app, clerk, moved.id, { parentId: target.id, position: 9, version: await version() }),
    );
    const path = await app.store.read(organ.agency.id, (tx) => columnPath(tx, below.id));
    const root = await column('statutory-content');
    expect(path).toEqual([root.id, target.id, moved.id, below.id]);
    expect((await labels('法定主动公开内容/政策文件')).at(-1)).toBe('通知公告');
  });

  it('cannot move a column below itself', async () => {
    const [moved, below] = [await column('announcements'), await column('便民公告')];
    const place = { parentId: below.id, position: 1, version: await version() };
    expect(await moveColumn(app, clerk, moved.id, place)).toMatchObject({
      refusal: { code: 'column-circle' },
    });
  });

  it('is told when somebody else changed the tree meanwhile', async () => {
    const fees = await column('fees');
    const stale = { ...texts, label: '收费', version: (await version()) - 1 };
    await expect(changeColumn(app, clerk, fees.id, stale)).rejects.toThrow('其他人刚刚更新了栏目设置');
  });

  it('retires an empty column with a reason and brings it back', async () => {
    const plans = await column('regional-plans');
    const retire = { reason: '没有区域规划', joinedToId: null, version: await version() };
    granted(await retireColumn(app, clerk, plans.id, retire));
    expect(await labels('法定主动公开内容/规划计划')).not.toContain('区域规划');
    granted(await restoreColumn(app, clerk, plans.id, await version()));
    expect(await labels('法定主动公开内容/规划计划')).toContain('区域规划');
  });

  it('retires an empty column into another, to which its old address leads; never into one retired', async () => {
    const [empty, target] = [await column('special-plans'), await column('budgets')];
    const into = async (joinedToId: string) =>
      retireColumn(app, clerk, empty.id, { reason: '并入财政信息', joinedToId, version: await version() });
    expect(await into(empty.id)).toMatchObject({ refusal: { code: 'column-wrong' } });
    granted(await into(target.id));
    expect((await publicColumns(app, organ.agency.id)).find(empty.id)?.label).toBe('财政预决算');
  });

  it('without the right to manage disclosures changes nothing', async () => {
    const fees = await column('fees');
    const change = () =>
      changeColumn(app, organ.actor('publisher'), fees.id, { ...texts, label: '收费', version: 1 });
    expect(change).toThrow('没有办理该事项的权限');
    expect((await column('fees')).label).toBe('行政事业性收费');
  });
});

describe('a column that holds items', () => {
  const place = (columnId: string) =>
    withClient(app.database.adminUrl, (client) =>
      client.query(`insert into disclosure_items (agency_id, id, kind, column_id, title, status, author_id, formed_on,
         calendar_version, created_at, updated_at, version)
       values ('${organ.agency.id}', gen_random_uuid(), 'fee-list', '${columnId}', '收费目录', 'published',
         '${clerk.staffId}', '2025-05-12', '', now(), now(), 1)`),
    );

  it('is retired only into another, where its old address leads from then on', async () => {
    const [fees, target] = [await column('fees'), await column('budgets')];
    await place(fees.id);
    const retire = async (joinedToId: string | null) =>
      retireColumn(app, clerk, fees.id, { reason: '并入财政信息', joinedToId, version: await version() });
    expect(await retire(null)).toMatchObject({ refusal: { code: 'column-not-empty' } });
    expect(await retire((await column('annual-reports')).id)).toMatchObject({
      refusal: { code: 'column-wrong' },
    });
    granted(await retire(target.id));
    const columns = await publicColumns(app, organ.agency.id);
    expect(columns.find(fees.id)?.label).toBe('财政预决算');
    expect(columns.path(fees.id).map((it) => it.label)).toEqual(['法定主动公开内容', '财政预决算']);
  });
});

describe('what is published in a column', () => {
  it('keeps its bytes and is found where the column went', async () => {
    const source = await column('normative-documents');
    const itemId = await publishItem(app, organ, itemContent(app, organ, source.id));
    const read = () => app.store.publicItems.find(app.now(), organ.agency.id, itemId);
    const before = await read();
    const target = await column('other-statutory');
    const place = { parentId: target.id, position: 1, version: await version() };
    granted(await moveColumn(app, clerk, source.id, place));
    const after = await read();
    const root = await column('statutory-content');
    expect(after?.columnPath).toEqual([root.id, target.id, source.id]);
    expect(after?.contentSha256).toEqual(before?.contentSha256);
    const listed = await app.store.publicItems.list(app.now(), organ.agency.id, {
      columnId: target.id,
      offset: 0,
      limit: 5,
    });
    expect(listed.map((it) => it.id)).toEqual([itemId]);
  });
});

describe('the settings of index numbers', () => {
  it('hold from the next number on', async () => {
    const take = () =>
      app.store.transaction(organ.agency.id, async (tx) => ({
        ok: true as const,
        value: await nextIndexNumber(tx, 2025),
      }));
    expect(granted(await take())).toBe('qhq-csj/2025-00002');
    const change = {
      creditCode: '11990000MB0000010K',
      indexOrgan: 'organisation-code' as const,
      indexDigits: 4,
      version: await version(),
    };
    granted(await changeColumnSettings(app, clerk, change));
    expect(granted(await take())).toBe('MB0000010/2025-0003');
    expect((await events()).at(-1)).toBe('column-settings-changed');
  });
});

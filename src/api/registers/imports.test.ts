import { utils, write } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sheetOf } from '../../../tests/factories/sheet.ts';
import { tableCounts } from '../../../tests/factories/table-counts.ts';
import { type Answer, type Client, multipart } from '../http.steps.ts';
import { openRegisters, type Registers } from './register-world.steps.ts';

let world: Registers;
let handler: Client;
let head: Client;

beforeAll(async () => {
  world = await openRegisters();
  ({ handler, head } = world.people);
});
afterAll(() => world.http.close());

const HEADERS = ['序号', '处罚决定书文号', '当事人', '当事人类型', '统一社会信用代码', '案由', '违法事实', '处罚依据', '处罚种类', '处罚结果', '罚款（万元）', '处罚日期', '社会影响']; // biome-ignore format: one list
const row = (number: number, change: Readonly<Record<number, unknown>> = {}): unknown[] =>
  [number, `青测罚〔2025〕${number}号`, '青禾区示范商贸有限公司', '企业', '91110000MA0000004X', '未公示', '未公示收费标准。', '《示范办法》第一条', '警告', '警告', '', '2025/4/1', '有'].map((value, at) => change[at] ?? value); // biome-ignore format: one list

const post = (by: Client, path: string, bytes: Uint8Array, options: unknown = {}): Promise<Answer> =>
  by.send({
    method: 'POST',
    url: `${world.base}/penalty/${path}`,
    ...multipart({ options: JSON.stringify(options) }, { name: '处罚.xlsx', bytes }),
  });
const counts = () => tableCounts(world.http.app.database);

describe('a file with faults', () => {
  const bytes = sheetOf([
    ['青禾区测试局行政处罚信息'],
    HEADERS,
    row(1),
    row(2, { 11: '去年' }),
    row(3, { 4: '91110000MA0000004U', 8: '口头批评' }),
    row(1),
    row(5, { 6: '身份证号11010119900307803X' }),
    ['合计', 5],
  ]);

  test('is shown cell by cell and imported not at all', async () => {
    const before = await counts();
    const { status, body } = await post(handler, 'import-previews', bytes);
    expect(status).toBe(200);
    expect(body).toMatchObject({ rows: 5, known: 0, missing: [], faultCount: 5 });
    expect(body.columns[1]).toEqual({ header: '处罚决定书文号', key: 'number', label: '行政处罚决定书文号' });
    expect(body.faults.map((it: { cell: string; field: string }) => `${it.cell} ${it.field}`)).toEqual([
      'L4 decidedOn', 'E5 creditCode', 'I5 category', 'B6 number', 'G7 facts',
    ]); // biome-ignore format: one list
    const imported = await post(handler, 'imports', bytes);
    expect([imported.status, imported.body.code]).toEqual([409, 'import-faulty']);
    expect(imported.body.title).toContain('L4');
    expect(await counts()).toEqual(before);
  });
});

describe('a file without faults', () => {
  const bytes = sheetOf([
    HEADERS,
    row(1),
    row(2, { 2: '赵测试', 3: '自然人', 4: '', 11: 45748 }),
    row(3, { 12: '无' }),
  ]);
  let importId: string;

  test('tells what it would do, in masked names', async () => {
    const { body } = await post(handler, 'import-previews', bytes);
    expect(body).toMatchObject({ rows: 3, fresh: 3, toPublish: 2, faultCount: 0, importedAt: null });
    expect(JSON.stringify(body.sample)).toContain('赵**');
    expect(JSON.stringify(body)).not.toContain('赵测试');
  });

  test('is imported once, by whoever and however often it is sent again', async () => {
    const first = await post(handler, 'imports', bytes);
    expect(first.body).toMatchObject({ entries: 3, skipped: 0, repeated: false });
    importId = first.body.importId;
    const before = await counts();
    const again = await post(world.people.clerk, 'imports', bytes);
    expect(again.body).toEqual({ importId, entries: 3, skipped: 0, repeated: true });
    const kept = ['register_entries', 'register_imports', 'events'].map((it) => before[it]);
    const now = await counts();
    expect(['register_entries', 'register_imports', 'events'].map((it) => now[it])).toEqual(kept);
    expect((await post(handler, 'import-previews', bytes)).body.importedAt).not.toBeNull();
  });

  test('is reviewed as a whole by somebody else: published, or withheld as it says', async () => {
    const all = { decision: 'approve', importId };
    expect((await handler.post(`${world.base}/penalty/reviews`, all)).status).toBe(403);
    const { body } = await head.post(`${world.base}/penalty/reviews`, all);
    expect(body).toEqual({ published: 2, withheld: 1, returned: 0 });
    expect((await world.portal('/penalty')).body).toContain('赵**');
    expect((await head.post(`${world.base}/penalty/reviews`, all)).body.code).toBe('nothing-to-review');
  });

  test('with numbers that stand is refused, or leaves them out where that is wished', async () => {
    const more = sheetOf([HEADERS, row(1), row(4)]);
    expect((await post(handler, 'import-previews', more)).body).toMatchObject({
      known: 1,
      fresh: 1,
      faultCount: 1,
    });
    expect((await post(handler, 'imports', more)).body.code).toBe('import-faulty');
    expect((await post(handler, 'imports', more, { existing: 'skip' })).body).toMatchObject({
      entries: 1,
      skipped: 1,
    });
  });
});

describe('a file', () => {
  test('of other headers is read by the meanings a person gives, with values for what it lacks', async () => {
    const bytes = sheetOf([['编', '处罚对象', ...HEADERS.slice(3, 12)], [...row(11).slice(1, 12)]]);
    const plain = (await post(handler, 'import-previews', bytes)).body;
    expect(plain.missing).toEqual(['行政处罚决定书文号', '行政相对人名称', '是否具有一定社会影响']);
    const options = { columns: { 0: 'number', 1: 'partyName' }, defaults: { socialInfluence: 'yes' } };
    expect((await post(handler, 'import-previews', bytes, options)).body).toMatchObject({
      missing: [],
      faultCount: 0,
    });
  });

  test('of another kind, too large or without headers is refused in words', async () => {
    expect((await post(handler, 'import-previews', Buffer.from([0x89, 0x50, 0, 1]))).body.code).toBe(
      'sheet-unreadable',
    );
    expect(
      (
        await post(
          handler,
          'import-previews',
          sheetOf([
            ['甲', '乙'],
            [1, 2],
          ]),
        )
      ).body.title,
    ).toContain('表头');
    expect((await post(handler, 'import-previews', Buffer.alloc(11 * 1024 * 1024, 'a'))).status).toBe(413);
    const odd = await post(handler, 'import-previews', sheetOf([HEADERS, row(1)]), { nonsense: 1 });
    expect([odd.status, odd.body.code]).toEqual([400, 'invalid-input']);
  });

  test('of XLS is imported like one of XLSX, and the template is one', async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([HEADERS, row(21)]), '处罚');
    const bytes = new Uint8Array(write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer);
    expect((await post(handler, 'imports', bytes)).body.entries).toBe(1);
    const template = await handler.get(`${world.base}/penalty/template.xlsx`);
    expect((await post(handler, 'import-previews', template.raw)).body).toMatchObject({
      rows: 0,
      missing: [],
    });
  });

  test('of a fee list brings what was collected by year', async () => {
    const bytes = sheetOf([
      ['项目编码', '收费项目', '收费依据', '收费标准', '执行日期', '2024年收费金额（万元）'],
      ['F-9', '示范考务费', '示范价费〔2020〕1号', '60元', '2021-01-01', '12.3456'],
    ]);
    const form = multipart({ options: '{}' }, { name: '收费.xlsx', bytes });
    await handler.send({ method: 'POST', url: `${world.base}/fee/imports`, ...form });
    const list = (await handler.get(`${world.base}/fee/entries?words=F-9`)).body;
    expect((await world.view(list.items[0].id, 'fee')).collected).toEqual([
      { year: 2024, amount: '12.3456' },
    ]);
  });

  test('of ten thousand rows is imported and reviewed in seconds', async () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => row(100_000 + at));
    const bytes = sheetOf([HEADERS, ...rows]);
    const begun = performance.now();
    const imported = await post(handler, 'imports', bytes);
    expect([imported.body.entries, imported.body.title]).toEqual([10_000, undefined]);
    const { importId } = imported.body;
    const done = performance.now();
    const reviewed = await head.post(`${world.base}/penalty/reviews`, { decision: 'approve', importId });
    expect(reviewed.body.published).toBe(10_000);
    expect((await world.portal('/penalty?words=100000号')).body).toContain('共1条');
    expect(done - begun).toBeLessThan(60_000);
  }, 120_000);
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { createColumns } from './create-columns.ts';
import { columnFor, columnPath, columnsOf, publicColumns } from './find-columns.ts';
import { nextIndexNumber } from './next-index-number.ts';

let app: TestApp;
let organ: TestOrgan;

beforeAll(async () => {
  app = await createTestApp();
  organ = await createOrgan(app);
});
afterAll(() => app.close());

const DEPARTMENT = { level: 'department', makesRules: false, rulesAddress: '' } as const;

describe('setting up the columns of an organ', () => {
  it('makes the tree once, however often it is done', async () => {
    const clerk = organ.actor('ogi-clerk');
    const first = granted(await createColumns(app, clerk, DEPARTMENT, 0));
    const again = granted(await createColumns(app, clerk, DEPARTMENT, first.version));
    expect([first.added > 20, again.added]).toEqual([true, 0]);
    const { tree } = await publicColumns(app, organ.agency.id);
    expect(tree.map((it) => it.column.label)).toEqual([
      '政府信息公开指南',
      '政府信息公开制度',
      '法定主动公开内容',
      '政府信息公开年报',
      '依申请公开',
    ]);
  });

  it('takes items in the leaf meant for their kind, found from the root', async () => {
    await app.store.read(organ.agency.id, async (tx) => {
      const columns = await columnsOf(tx);
      const idOf = (key: string) => columns.find((it) => it.key === key)?.id ?? '';
      const path = await columnPath(tx, idOf('normative-documents'));
      expect(path).toEqual(['statutory-content', 'policy-documents', 'normative-documents'].map(idOf));
      const answers = await Promise.all([
        columnFor(tx, idOf('normative-documents'), 'normative-document'),
        columnFor(tx, idOf('policy-documents'), 'normative-document'),
        columnFor(tx, idOf('penalties'), 'normative-document'),
      ]);
      expect(answers.map((it) => it.ok)).toEqual([true, false, false]);
    });
  });
});

describe('index numbers', () => {
  it('run from 1 each year without a gap, also when many are taken at once', async () => {
    const take = () =>
      app.store.transaction(organ.agency.id, async (tx) => ({
        ok: true as const,
        value: await nextIndexNumber(tx, 2026),
      }));
    const numbers = (await Promise.all(Array.from({ length: 12 }, take))).map(granted);
    const serials = numbers.map((it) => Number(it.slice(-5))).sort((a, b) => a - b);
    expect(serials).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
    const next = await app.store.transaction(organ.agency.id, async (tx) => ({
      ok: true as const,
      value: await nextIndexNumber(tx, 2027),
    }));
    expect(granted(next)).toBe('qhq-csj/2027-00001');
  });
});

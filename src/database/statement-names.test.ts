import { expect, test } from 'vitest';
import { createTestApp } from '../../tests/factories/app.ts';
import { createOrgan } from '../../tests/factories/organ.ts';
import { statementNames } from './statement-names.ts';

test('a text is named the second time it is seen, and keeps its name', () => {
  const nameOf = statementNames();
  expect(nameOf('select 1')).toBeUndefined();
  const name = nameOf('select 1');
  expect(name).toMatch(/^q[0-9a-f]{20}$/);
  expect(nameOf('select 1')).toBe(name);
});

test('names are bounded: further texts run without, and so do those that spell out lists', () => {
  const nameOf = statementNames(2);
  for (const text of ['a', 'a', 'b', 'b']) nameOf(text);
  expect([nameOf('c'), nameOf('c'), nameOf('c')]).toEqual([undefined, undefined, undefined]);
  expect(nameOf('b')).toBeDefined();
  const open = statementNames();
  const long = `select ${'x'.repeat(10_000)}`;
  expect([open(long), open(long), open(long)]).toEqual([undefined, undefined, undefined]);
});

test('texts seen once are forgotten in time, so that nothing grows without end', () => {
  const nameOf = statementNames(2);
  for (const text of ['a', 'b', 'c']) nameOf(text);
  expect(nameOf('a')).toBeUndefined();
  expect(nameOf('c')).toBeDefined();
});

test('a named statement answers each organ with its own rows', async () => {
  const app = await createTestApp();
  try {
    const one = await createOrgan(app);
    const other = await createOrgan(app, { code: 'qhq-other', name: '青禾区另一局' });
    for (let turn = 0; turn < 8; turn += 1)
      for (const { agency } of [one, other]) {
        const walled = await app.store.transaction<null>(agency.id, async (tx) => {
          await tx.departments.insert(crypto.randomUUID(), `${agency.code}${turn}`);
          const names = (await tx.departments.list()).map((it) => it.name);
          expect(names).toHaveLength(turn + 1);
          expect(names.every((it) => it.startsWith(agency.code))).toBe(true);
          return { ok: true, value: null };
        });
        expect(walled.ok).toBe(true);
      }
  } finally {
    await app.close();
  }
});

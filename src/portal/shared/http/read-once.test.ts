import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../../tests/factories/app.ts';
import { createOrgan, type TestOrgan } from '../../../../tests/factories/organ.ts';
import { publish, publishedItem } from '../../../../tests/factories/published-item.ts';
import { readOnce } from './read-once.ts';

let app: TestApp;
let organ: TestOrgan;

beforeAll(async () => {
  app = await createTestApp();
  organ = await createOrgan(app);
});
afterAll(() => app.close());

/** Counts how often it is asked. */
function counter() {
  let asked = 0;
  return async () => {
    asked += 1;
    return asked;
  };
}

test('what many pages show alike is read once while nothing public changes', async () => {
  const read = counter();
  const together = await Promise.all([readOnce(app, 'a', read), readOnce(app, 'a', read)]);
  expect(together).toEqual([1, 1]);
  expect(await readOnce(app, 'a', read)).toBe(1);
  expect(await readOnce(app, 'b', read)).toBe(2);
});

test('it is read again once something was published', async () => {
  const read = counter();
  expect(await readOnce(app, 'c', read)).toBe(1);
  await publish(app, publishedItem(app, { agencyId: organ.agency.id }));
  expect(await readOnce(app, 'c', read)).toBe(2);
});

test('a fault is not remembered', async () => {
  const failing = () => Promise.reject(new Error('no answer'));
  await expect(readOnce(app, 'd', failing)).rejects.toThrow('no answer');
  expect(await readOnce(app, 'd', counter())).toBe(1);
});

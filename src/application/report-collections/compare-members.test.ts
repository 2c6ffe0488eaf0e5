import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import type { Actor } from '../actor.ts';
import { comparePublished } from '../annual-reports/compare-published.ts';
import { closeCollection, publishRollUp } from './close-collection.ts';
import { acceptedReport, figuresWith, openedCollection } from './collections.steps.ts';
import { compareMembers } from './compare-members.ts';
import { viewCollection } from './read-collections.ts';

const [ONE, TWO] = ['青禾区示例一局', '青禾区示例二局'];

let app: TestApp;
let organ: TestOrgan;
let clerk: Actor;

beforeAll(async () => {
  app = await createTestApp('2026-01-15');
  organ = await createOrgan(app);
  clerk = organ.people['clerk'] as Actor;
});
afterAll(() => app.close());

/** Closes and publishes the collection of a year as it stands. */
async function publish(year: number): Promise<void> {
  const { version } = await viewCollection(app, clerk, year);
  const closing = { reason: '一局补报', expectedVersion: version };
  const closed = granted(await closeCollection(app, clerk, year, closing));
  const head = organ.people['head'] as Actor;
  granted(await publishRollUp(app, head, year, { reason: '', expectedVersion: closed.version }));
}

test('accepted reports stand side by side, beside last year’s as it was closed', async () => {
  await openedCollection(app, clerk, [ONE, TWO], 2024);
  await acceptedReport(app, clerk, ONE, { figures: figuresWith(12), year: 2024 });
  await publish(2024);
  // Written with other blanks, it is the same organ still.
  const spaced = '青禾区 示例一局';
  await openedCollection(app, clerk, [spaced, TWO], 2025);
  await acceptedReport(app, clerk, spaced, { figures: figuresWith(30), year: 2025 });
  const { compared, outliers } = await compareMembers(app, clerk, 2025);
  expect(
    compared.map(({ organ: name, year, received, receivedBefore }) => [name, year, received, receivedBefore]),
  ).toEqual([
    [spaced, 2025, 30, 12],
    [spaced, 2024, 12, null],
  ]);
  expect(compared[0]?.shares.granted).toEqual({ count: 30, of: 30 });
  expect(outliers).toEqual([]);
});

test('nobody without the permission compares', async () => {
  await expect(compareMembers(app, organ.people['handler'] as Actor, 2025)).rejects.toThrow();
});

test('the public compares what is published and nothing else', async () => {
  const shown = async (year?: number) => (await comparePublished(app, organ.agency, year)).organs;
  expect(await shown()).toMatchObject({ year: 2024, compared: [{ organ: ONE, received: 12 }] });
  expect(await shown(2025)).toMatchObject({ year: 2024 });
  await publish(2025);
  expect(await shown()).toMatchObject({ year: 2025, compared: [{ received: 30, receivedBefore: 12 }] });
  expect(await shown(2024)).toMatchObject({ year: 2024, compared: [{ received: 12 }] });
  expect(await comparePublished(app, organ.agency)).toMatchObject({ own: [], years: [2025, 2024] });
});

import { beforeAll, expect, test } from 'vitest';
import { buildProgram } from './program/build.ts';
import { figuresOf, surviveKills } from './program/survive-kills.ts';

beforeAll(buildProgram);

test('what the portal acknowledged is there once after three kills', { timeout: 180_000 }, async () => {
  const run = await surviveKills({
    victims: ['all', 'application', 'all'],
    visitors: 4,
    longestRound: 1200,
  });
  console.info(figuresOf(run));
  expect(run.faults.concat(run.settled.flatMap((it) => it.faults))).toEqual([]);
  expect(run.reckoning.acknowledged).toBeGreaterThan(0);
  expect(run.reckoning).toMatchObject({
    missing: [],
    twice: [],
    underOtherNumber: [],
    strangers: [],
    numbersWrong: [],
    notFoundByQuery: [],
  });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildProgram } from '../program/build.ts';
import { runStorm, type Storm } from '../program/number-storm.ts';
import { makePlace, type Place } from '../program/program.ts';

const SUBMISSIONS = 200;
const SIGNINGS = 50;

let place: Place;
beforeAll(async () => {
  buildProgram();
  place = await makePlace();
});
afterAll(() => place.remove());

/** The figures in a few lines. */
function figuresOf({ reckoning, letters, interrupted, ...storm }: Storm): string {
  const { attempts, fault, connectionLost, hungUp, delayed } = storm.tally;
  const kills = interrupted.map(
    ({ victim, submissions, signings }) =>
      `${victim} (${submissions} submissions and ${signings} signatures without an answer)`,
  );
  return [
    `${SUBMISSIONS} submissions and ${SIGNINGS} signatures at once, all answered after ${storm.seconds.toFixed(1)} s`,
    `${attempts} attempts: ${fault} answered with a fault, ${connectionLost} connections lost, ${hungUp} hung up, ${delayed} told to wait`,
    `${storm.aborted} transactions aborted at the commit, ${storm.terminated} sessions terminated`,
    `kills: ${kills.join(', ')}`,
    `${reckoning.acknowledged} acknowledged, ${reckoning.filed} cases; ${letters.letters} letters`,
  ].join('\n');
}

test('two hundred submissions and fifty signatures at once, through aborts and kills, leave numbers without gap or double', async () => {
  const storm = await runStorm(place, {
    submissions: SUBMISSIONS,
    signings: SIGNINGS,
    signatories: 5,
    kills: [
      { after: 0.15, victim: 'all' },
      { after: 0.35, victim: 'application' },
      { after: 0.55, victim: 'database' },
      { after: 0.75, victim: 'application' },
      // What is left now is mostly signatures: they take longer, for each is a password, a letter and its PDF.
      { after: 0.85, victim: 'database' },
      { after: 0.92, victim: 'all' },
    ],
  });
  console.info(figuresOf(storm));
  expect(storm.faults).toEqual([]);
  // The storm was one: transactions were aborted, connections cut, and every kill fell into work.
  expect(storm.aborted).toBeGreaterThan((SUBMISSIONS + SIGNINGS) / 20);
  expect(storm.tally.hungUp).toBeGreaterThan(0);
  expect(storm.interrupted.every((it) => it.submissions + it.signings > 0)).toBe(true);
  expect(storm.reckoning).toMatchObject({
    acknowledged: SUBMISSIONS + SIGNINGS,
    filed: SUBMISSIONS + SIGNINGS,
    missing: [],
    twice: [],
    underOtherNumber: [],
    strangers: [],
    numbersWrong: [],
    notFoundByQuery: [],
  });
  expect(storm.letters).toEqual({
    letters: SIGNINGS,
    seriesWrong: [],
    countersWrong: [],
    notSignedOnce: [],
    pdfWrong: [],
  });
});

import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildProgram } from '../program/build.ts';
import { openJournal } from '../program/journal.ts';
import { portalVisitor } from '../program/portal-visitor.ts';
import { makePlace, startProgram } from '../program/program.ts';
import { reckon } from '../program/reckoning.ts';
import { ORGAN, setUpOrgan } from '../program/set-up-organ.ts';
import { settle } from '../program/submission-stream.ts';
import { figuresOf, type KillRun, surviveKills, type Victim } from '../program/survive-kills.ts';

const ALL_WELL = {
  missing: [],
  twice: [],
  underOtherNumber: [],
  strangers: [],
  numbersWrong: [],
  notFoundByQuery: [],
};

const times = (count: number, victim: Victim): readonly Victim[] =>
  Array.from({ length: count }, () => victim);

function expectAllWell(run: KillRun): void {
  console.info(figuresOf(run));
  expect(run.faults).toEqual([]);
  expect(run.settled.flatMap((it) => it.faults)).toEqual([]);
  expect(run.reckoning).toMatchObject(ALL_WELL);
  // Ready again in ten seconds with the embedded database, on a machine that is busy with this test.
  expect(Math.max(...run.restartSeconds)).toBeLessThan(10);
}

beforeAll(buildProgram);

test('twenty SIGKILLs of application and database lose nothing and double nothing', async () => {
  const run = await surviveKills({ victims: times(20, 'all'), visitors: 6, longestRound: 3000 });
  expect(run.reckoning.acknowledged).toBeGreaterThan(200);
  expectAllWell(run);
});

test('ten SIGKILLs of the application alone lose nothing and double nothing', async () => {
  const run = await surviveKills({ victims: times(10, 'application'), visitors: 6, longestRound: 2000 });
  expect(run.reckoning.acknowledged).toBeGreaterThan(50);
  expectAllWell(run);
});

test('an application whose answer was lost, sent again twice at once, is one case', async () => {
  const place = await makePlace();
  const program = await startProgram(place);
  try {
    const visitor = portalVisitor(program.url, ORGAN.code);
    const agencyId = await setUpOrgan(program.url);
    const journal = openJournal(join(place.base, 'journal.jsonl'));
    for (let turn = 1; turn <= 60; turn += 1) {
      const description = `断线试验第${turn}件`;
      const filled = await visitor.fillIn(description);
      journal.write({ description, step: 'sent', filled });
      await visitor.confirm(filled, AbortSignal.timeout(turn)).catch(() => undefined);
    }
    const settled = await settle(visitor, journal);
    console.info(
      `60 sent: ${settled.unknownFiled} filed, ${settled.unknownLost} not; ${settled.replayed} sent again`,
    );
    expect(settled.faults).toEqual([]);
    expect(settled.unknownFiled).toBeGreaterThan(0);
    expect(settled.replayed).toBe(30);
    expect(await reckon(place, agencyId, { journal, visitor })).toMatchObject(ALL_WELL);
  } finally {
    await program.signal('SIGTERM');
    await place.remove();
  }
});

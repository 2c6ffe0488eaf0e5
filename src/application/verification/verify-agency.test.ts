import fc from 'fast-check';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { citizenForm } from '../../../tests/factories/application.ts';
import { falsify, keepCopies, restore, TAMPERINGS, type Target } from '../../database/tampering.steps.ts';
import { type TwoOrgans, twoOrgans } from '../../database/two-organs.steps.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { refuse } from '../../domain/shared/refusal.ts';
import { fileRequest } from '../access-requests/file-request.ts';
import type { Agency } from '../agencies/find-agency.ts';
import { verifyAgency } from './verify-agency.ts';

type Taken = { readonly number: string; readonly letter: number };

describe('the verification of an organ', () => {
  let world: TwoOrgans;
  let admin: Client;
  let targets: readonly Target[];

  beforeAll(async () => {
    world = await twoOrgans();
    admin = new Client({ connectionString: world.app.database.adminUrl });
    await admin.connect();
    await keepCopies(admin);
    const { rows } = await admin.query<Target>(
      'select agency_id as "agencyId", stream, seq::int as seq from events where agency_id = $1 order by 2, 3',
      [world.one.agency.id],
    );
    targets = rows;
  });
  afterAll(async () => {
    await admin.end();
    await world.app.close();
  });

  const faults = async (agency: Agency) => (await verifyAgency(world.app, agency.id)).faults;

  test('finds nothing in what the application wrote', async () => {
    const streams = new Set(targets.map((it) => it.stream));
    expect([...streams].sort()).toEqual(['administration', 'cases', 'disclosures', 'looks', 'participation']);
    expect(await faults(world.one.agency)).toEqual([]);
    expect(await faults(world.other.agency)).toEqual([]);
  });

  test('names every falsified event, and of that organ alone', async () => {
    const byWhat = new Map<string, number>();
    await fc.assert(
      fc
        .asyncProperty(
          fc.nat(targets.length - 1),
          fc.nat(TAMPERINGS.length - 1),
          fc.nat(10_000),
          async (index, which, dice) => {
            const [target, tampering] = [targets[index], TAMPERINGS[which]];
            if (!target || !tampering) return;
            const isLast = !targets.some((it) => it.stream === target.stream && it.seq === target.seq + 1);
            fc.pre(!(isLast && tampering.what === 'two events swapped'));
            expect([tampering.what, await falsify(admin, tampering.sql(target, dice))]).not.toEqual([
              tampering.what,
              0,
            ]);
            const found = await faults(world.one.agency);
            const told = found.some(
              (it) =>
                it.includes(`第${target.seq}号`) ||
                it.includes('链头') ||
                it.includes(`第${target.seq + 1}号`),
            );
            expect([tampering.what, target, found, told]).toEqual([tampering.what, target, found, true]);
            if (dice % 10 === 0) expect(await faults(world.other.agency)).toEqual([]);
            byWhat.set(tampering.what, (byWhat.get(tampering.what) ?? 0) + 1);
          },
        )
        .afterEach(() => restore(admin)),
      { numRuns: 300 },
    );
    expect(byWhat.size).toBe(TAMPERINGS.length);
    expect(await faults(world.one.agency)).toEqual([]);
  });

  test.each([
    ['status', "'closed'"],
    ['reply_due_on', "'2030-01-01'"],
    ['safe_due_on', "'2030-01-01'"],
    ['received_on', "'2025-05-01'"],
    ['clock_state', "'stopped'"],
    ['provisional', 'not provisional'],
    ['extension_days', '20'],
    ['handler_id', 'gen_random_uuid()'],
    ['outcome', "'provided'"],
    ['decided_on', "'2025-05-20'"],
    ['served_on', "'2025-05-20'"],
    ['version', 'version + 1'],
  ])('names a cached column that does not say what the events say: %s', async (column, value) => {
    const one = `agency_id = '${world.one.agency.id}' and number like '%00002'`;
    await falsify(admin, [`update access_requests set ${column} = ${value} where ${one}`]);
    const found = await faults(world.one.agency);
    await restore(admin);
    expect(found).toEqual([expect.stringMatching(/^QHQ-CSJ-2025-00002 的“\w+”与事件记录不符$/)]);
  });

  test('names a case that is gone, and a number that was skipped', async () => {
    const own = `where agency_id = '${world.one.agency.id}' and number like`;
    await falsify(admin, [`delete from access_requests ${own} '%00002'`]);
    expect(await faults(world.one.agency)).toContainEqual(expect.stringContaining('没有登记'));
    await restore(admin);
    await falsify(admin, [
      `update access_requests set number = replace(number, '00002', '00007') ${own} '%00002'`,
    ]);
    expect(await faults(world.one.agency)).toContain('2025年的登记编号不连续');
    await restore(admin);
  });

  test('fifty submissions at once, every tenth aborted, leave numbers without gap or double', async () => {
    const { app } = world;
    const { agency } = world.other;
    const submit = (index: number) => {
      const { dataKey, wrapped } = app.keyring.newDataKey();
      const filing = {
        form: citizenForm({ description: `第${index}件` }),
        title: '测试申请',
        channel: 'online' as const,
        arrivedOn: plainDate('2025-05-12'),
        confirmedOn: null,
        actorId: null,
        dataKey,
        wrappedKey: wrapped,
      };
      return app.store.transaction<Taken>(agency.id, async (tx) => {
        const receipt = await fileRequest(app, tx, agency, filing);
        const letter = await tx.counters.next('letter-试', 2025);
        if (index % 10 === 3) return refuse('aborted', '中止');
        if (index % 10 === 7) throw new Error('a crash');
        return { ok: true, value: { number: receipt.number, letter } };
      });
    };
    const results = await Promise.allSettled(Array.from({ length: 50 }, (_, index) => submit(index)));
    const kept = results.flatMap((it) => (it.status === 'fulfilled' && it.value.ok ? [it.value.value] : []));
    expect(kept).toHaveLength(40);
    const letters = kept.map((it) => it.letter).sort((a, b) => a - b);
    expect(letters).toEqual(letters.map((_, index) => index + 1));
    expect(new Set(kept.map((it) => it.number)).size).toBe(40);
    expect(await faults(agency)).toEqual([]);
    expect((await verifyAgency(app, agency.id)).requests).toBe(43);
  });
});

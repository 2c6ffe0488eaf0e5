import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyAgency } from '../../application/verification/verify-agency.ts';
import { SIDE_ACTIONS, type SideAction } from '../../domain/side-files/lifecycle.data.ts';
import { openSideWorld, type SideKind, type SideStep, type SideWorld } from './side-world.steps.ts';

const redo = (dueOn: string) => ({ result: 'corrected', ordered: { order: 'redo', dueOn } });

/** Journeys that together take every action of side files at least once. */
const JOURNEYS: Readonly<Record<string, readonly [SideKind, ...SideStep[]]>> = {
  'a reconsideration stayed, answered, revoked once, upheld': [
    'reconsideration',
    ['2025-06-17', 'handler', 'order-stay', 'to-answer'],
    ['2025-06-18', 'handler', 'amend-opening', 'to-answer', { opening: 'simplified' }],
    ['2025-06-19', 'handler', 'file-answer', 'awaiting-result'],
    ['2025-07-01', 'handler', 'lift-stay', 'awaiting-result'],
    ['2025-08-01', 'handler', 'record-decision', 'concluded', { result: 'other' }],
    ['2025-08-02', 'clerk', 'revoke-step', 'awaiting-result'],
    ['2025-08-04', 'handler', 'record-decision', 'concluded'],
  ],
  'a reconsideration that orders it done again': [
    'reconsideration',
    ['2025-06-20', 'handler', 'file-answer', 'awaiting-result'],
    ['2025-08-01', 'handler', 'record-decision', 'concluded', redo('2025-08-22')],
  ],
  'a suit appealed and won in the end by the other side': [
    'litigation',
    ['2025-06-20', 'handler', 'file-answer', 'awaiting-result'],
    ['2025-07-20', 'handler', 'record-judgment', 'judged'],
    ['2025-07-25', 'handler', 'record-appeal', 'appealed'],
    ['2025-09-01', 'handler', 'record-judgment', 'judged', { result: 'corrected' }],
    [
      '2025-09-02',
      'handler',
      'record-effect',
      'concluded',
      { ordered: { order: 'disclose', startOn: '2025-09-02' } },
    ],
  ],
  'a suggestion to publish that is accepted': [
    'request-to-proactive',
    ['2025-06-17', 'handler', 'accept-proposal', 'to-publish'],
    ['2025-06-25', 'handler', 'record-publication', 'concluded'],
  ],
  'a suggestion to publish that is not': [
    'request-to-proactive',
    ['2025-06-17', 'handler', 'decline-proposal', 'concluded'],
  ],
  'a record corrected by letter': [
    'record-correction',
    ['2025-06-18', 'handler', 'verify-record', 'to-sign-answer', { doneOn: '2025-06-18' }],
    ['2025-06-19', 'signatory', 'sign-answer', 'to-serve-answer'],
    ['2025-06-20', 'clerk', 'serve-answer', 'concluded'],
  ],
  'a record of another organ, passed on by letter': [
    'record-correction',
    [
      '2025-06-18',
      'handler',
      'verify-record',
      'to-sign-answer',
      {
        finding: 'not-competent',
        organName: '青禾区民政局',
        organContact: '0900-0000001',
        doneOn: '2025-06-18',
      },
    ],
    ['2025-06-19', 'signatory', 'sign-answer', 'to-serve-answer'],
  ],
  'a record that was right': [
    'record-correction',
    ['2025-06-18', 'handler', 'verify-record', 'to-sign-answer', { finding: 'accurate' }],
    ['2025-06-19', 'clerk', 'record-told', 'concluded'],
  ],
  'a correction taken back': ['record-correction', ['2025-06-18', 'clerk', 'withdraw-file', 'concluded']],
};

describe('side files through HTTP', () => {
  let world: SideWorld;
  const taken = new Set<SideAction>();
  beforeAll(async () => {
    world = await openSideWorld();
  });
  afterAll(() => world.http.close());

  test.each(Object.entries(JOURNEYS))('%s', async (_, [kind, ...steps]) => {
    const opened = await world.open(kind);
    expect([opened.status, opened.body.title]).toEqual([200, undefined]);
    const path = `${world.files}/${opened.body.sideFileId}`;
    for (const step of steps) {
      const answer = await world.take(path, step, (offered) =>
        expect([step[2], offered]).toEqual([step[2], expect.arrayContaining([step[2]])]),
      );
      taken.add(step[2]);
      expect([step[2], answer.status, answer.body.title ?? answer.body.status]).toEqual([
        step[2],
        200,
        step[3],
      ]);
    }
  });

  test('what a result orders stands in a file of its own, with its day, until it is done', async () => {
    const { items } = (await world.person('clerk').get(`${world.files}?kind=re-decision`)).body;
    expect(items.map((it: { dueOn: string }) => it.dueOn).sort()).toEqual(['2025-08-22', '2025-09-29']);
    for (const { id } of items) {
      const path = `${world.files}/${id}`;
      const done = await world.take(path, ['2025-09-10', 'handler', 'record-performance', 'concluded']);
      taken.add('record-performance');
      expect([done.status, done.body.status]).toEqual([200, 'concluded']);
    }
    const late = (await world.person('clerk').get(`${world.files}?kind=re-decision`)).body.items;
    const clocks = await Promise.all(
      late.map(
        async ({ id }: { id: string }) =>
          (await world.person('clerk').get(`${world.files}/${id}`)).body.clock,
      ),
    );
    expect(clocks.map((it) => it.onTime).sort()).toEqual([false, true]);
  });

  test('every action has been taken', () => {
    expect([...taken].sort()).toEqual([...SIDE_ACTIONS].sort());
  });

  test('the chains, caches, files and numbers verify after all of it', async () => {
    expect((await verifyAgency(world.http.app, world.http.organ.agency.id)).faults).toEqual([]);
  });
});

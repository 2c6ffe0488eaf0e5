import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { citizenForm } from '../../../tests/factories/application.ts';
import { verifyAgency } from '../../application/verification/verify-agency.ts';
import { ACTIONS, type Action, type Status } from '../../domain/access-requests/lifecycle.data.ts';
import { CHANNELS, type Channel } from '../../domain/access-requests/receipt.ts';
import { ACTION_BODIES } from '../bodies.steps.ts';
import { type Answer, type Client, type Http, openHttp } from '../http.steps.ts';

/** Who does what on which day, what differs from the usual body, and where the case stands then. */
type Step = readonly [day: string, who: string, action: Action, then: Status, change?: object];

const REPLY: readonly Step[] = [
  ['2025-05-28', 'handler', 'draft', 'drafted'],
  ['2025-05-28', 'handler', 'submit-review', 'in-review'],
  ['2025-05-28', 'legal', 'pass-legal-review', 'in-review'],
  ['2025-05-28', 'secrecy', 'pass-secrecy-review', 'to-sign'],
  ['2025-05-28', 'signatory', 'sign', 'signed'],
  ['2025-05-29', 'clerk', 'serve', 'served', { on: '2025-05-29' }],
  ['2025-05-29', 'clerk', 'close', 'closed'],
  ['2025-05-30', 'clerk', 'archive', 'archived'],
];

/** A draft that answers its one item and promises the material for a later day. */
const LATER = {
  answers: [{ outcome: 'provided', answer: '予以公开' }],
  facts: {
    files: [{ name: '材料', pages: 1 }],
    provision: { how: '当面领取', on: '2025-06-03' },
  },
};

/** Journeys that together take every action of the lifecycle at least once. */
const JOURNEYS: Readonly<Record<string, readonly [Channel, ...Step[]]>> = {
  'a letter confirmed, clarified, consulted on, returned once and answered': [
    'ordinary-mail',
    ['2025-05-12', 'clerk', 'record-contact', 'to-confirm', { reached: false }],
    ['2025-05-13', 'clerk', 'confirm-receipt', 'received', { on: '2025-05-13' }],
    ['2025-05-13', 'clerk', 'take-up', 'in-hand'],
    ['2025-05-13', 'clerk', 'reassign', 'in-hand'],
    ['2025-05-14', 'handler', 'request-clarification', 'awaiting-clarification'],
    ['2025-05-16', 'clerk', 'receive-clarification', 'in-hand', { on: '2025-05-16' }],
    ['2025-05-16', 'handler', 'send-consultation', 'in-hand', { deliveredOn: '2025-05-16' }],
    ['2025-05-20', 'handler', 'return-consultation', 'in-hand', { on: '2025-05-20' }],
    ['2025-05-20', 'handler', 'record-search', 'in-hand'],
    ['2025-05-20', 'head', 'extend', 'in-hand'],
    ['2025-05-21', 'handler', 'draft', 'drafted'],
    ['2025-05-21', 'handler', 'submit-review', 'in-review'],
    ['2025-05-21', 'legal', 'return-draft', 'in-hand'],
    ...REPLY,
  ],
  'a visitor who answers too late whether others may know': [
    'in-person',
    ['2025-05-12', 'clerk', 'take-up', 'in-hand'],
    ['2025-05-26', 'handler', 'ask-informally', 'in-hand'],
    ['2025-05-26', 'handler', 'request-reasons', 'in-hand'],
    ['2025-05-27', 'handler', 'send-consultation', 'in-hand', { deliveredOn: '2025-05-27' }],
    ['2025-06-20', 'handler', 'time-out-consultation', 'in-hand'],
    ['2025-06-20', 'handler', 'record-reasons', 'in-hand'],
    ['2025-06-23', 'clerk', 'withdraw', 'withdrawn'],
    ['2025-06-23', 'clerk', 'archive', 'archived'],
  ],
  'a request that is paid for and answered': [
    'registered-mail',
    ['2025-05-12', 'clerk', 'take-up', 'in-hand'],
    ['2025-05-13', 'handler', 'notice-fee', 'awaiting-fee'],
    ['2025-05-15', 'handler', 'record-payment', 'in-hand', { on: '2025-05-14' }],
    ['2025-05-16', 'handler', 'send-consultation', 'in-hand', { deliveredOn: null }],
    ['2025-05-19', 'handler', 'stop-consultation', 'in-hand', { on: '2025-05-19' }],
    ...REPLY,
  ],
  'a request given up by silence': [
    'fax',
    ['2025-05-12', 'clerk', 'confirm-receipt', 'received'],
    ['2025-05-12', 'clerk', 'take-up', 'in-hand'],
    ['2025-05-13', 'handler', 'request-clarification', 'awaiting-clarification'],
    ['2025-05-28', 'clerk', 'offer-late-clarification', 'awaiting-clarification'],
    ['2025-05-28', 'handler', 'lapse-clarification', 'lapsed'],
    ['2025-05-29', 'signatory', 'sign', 'signed'],
  ],
  'a request split, put off, doubted, signed twice, returned by the post and provided later': [
    'in-person',
    ['2025-05-12', 'clerk', 'take-up', 'in-hand'],
    ['2025-05-12', 'handler', 'follow-guide', 'in-hand'],
    ['2025-05-12', 'clerk', 'split', 'in-hand'],
    ['2025-05-12', 'handler', 'list-items', 'in-hand'],
    ['2025-05-13', 'handler', 'request-reasons', 'in-hand'],
    ['2025-05-13', 'clerk', 'offer-reasons', 'in-hand'],
    ['2025-05-14', 'handler', 'record-reasons', 'in-hand', { reasonable: true }],
    ['2025-05-14', 'head', 'delay-reply', 'in-hand'],
    ['2025-05-14', 'handler', 'send-consultation', 'in-hand', { deliveredOn: null }],
    ['2025-05-15', 'handler', 'record-delivery', 'in-hand', { on: '2025-05-15' }],
    ['2025-05-16', 'handler', 'return-consultation', 'in-hand', { on: '2025-05-16' }],
    ['2025-05-19', 'handler', 'draft', 'drafted', LATER],
    ['2025-05-19', 'handler', 'submit-review', 'in-review'],
    ['2025-05-19', 'secrecy', 'refer-secrecy', 'in-review'],
    ['2025-05-20', 'handler', 'return-consultation', 'in-review', { on: '2025-05-20' }],
    ['2025-05-20', 'legal', 'pass-legal-review', 'in-review'],
    ['2025-05-20', 'secrecy', 'pass-secrecy-review', 'to-sign'],
    ['2025-05-20', 'signatory', 'sign', 'signed'],
    ['2025-05-21', 'signatory', 'cancel-letter', 'in-hand'],
    ['2025-05-21', 'handler', 'draft', 'drafted', LATER],
    ['2025-05-21', 'handler', 'submit-review', 'in-review'],
    ['2025-05-21', 'legal', 'pass-legal-review', 'in-review'],
    ['2025-05-21', 'secrecy', 'pass-secrecy-review', 'to-sign'],
    ['2025-05-21', 'signatory', 'sign', 'signed'],
    ['2025-05-22', 'clerk', 'serve', 'served', { on: '2025-05-22' }],
    ['2025-05-27', 'clerk', 'record-failed-service', 'signed', { on: '2025-05-27' }],
    ['2025-05-27', 'clerk', 'serve', 'served', { on: '2025-05-27' }],
    ['2025-06-03', 'clerk', 'provide', 'served', { on: '2025-06-03' }],
    ['2025-06-03', 'head', 'correct', 'served', { applicantKind: 'enterprise' }],
    ['2025-06-03', 'clerk', 'close', 'closed'],
  ],
  'a request merged with another of the same applicant': [
    'in-person',
    ['2025-05-12', 'clerk', 'take-up', 'in-hand'],
    ['2025-05-12', 'clerk', 'merge', 'closed'],
  ],
  'a request given up by not paying': [
    'oral',
    ['2025-05-12', 'clerk', 'take-up', 'in-hand'],
    ['2025-05-13', 'handler', 'notice-fee', 'awaiting-fee'],
    ['2025-06-12', 'handler', 'lapse-fee', 'lapsed'],
  ],
};

describe('through HTTP', () => {
  let http: Http;
  let people: Record<string, Client>;
  beforeAll(async () => {
    http = await openHttp();
    people = {};
    for (const [name, actor] of Object.entries(http.organ.people)) people[name] = await http.as(actor);
  });
  afterAll(() => http.close());

  const person = (name: string): Client => people[name] ?? http.anybody;
  const register = (channel: Channel, change: object = {}): Promise<Answer> =>
    person('clerk').post(`${http.base}/access-requests`, {
      channel,
      arrivedOn: '2025-05-12',
      title: '测试申请',
      form: citizenForm(),
      ...change,
    });

  async function stepBody(path: string, action: Action, change: object): Promise<object> {
    const body = { ...ACTION_BODIES[action], ...change };
    if (action === 'merge') return { ...body, into: (await register('in-person')).body.number };
    if (action === 'correct')
      return { ...body, supersedes: (await person('clerk').get(path)).body.timeline[0].seq };
    if ('handlerId' in body) return { ...body, handlerId: http.organ.people['handler']?.staffId };
    if (!('consultationId' in body)) return body;
    const { consultations } = (await person('clerk').get(path)).body;
    return { ...body, consultationId: consultations.at(-1).id };
  }

  test.each(Object.entries(JOURNEYS))('%s', async (_, [channel, ...steps]) => {
    http.app.setNow('2025-05-12');
    const path = `${http.base}/access-requests/${(await register(channel)).body.requestId}`;
    for (const [day, who, action, then, change = {}] of steps) {
      http.app.setNow(day);
      for (const name of Object.keys(people)) people[name] = await http.as(http.organ.people[name]);
      const view = await person(who).get(path);
      expect([action, view.body.actions.map((it: { action: string }) => it.action)]).toEqual([
        action,
        expect.arrayContaining([action]),
      ]);
      const etag = String(view.headers['etag']);
      const answer = await person(who).post(`${path}/${action}`, await stepBody(path, action, change), {
        'if-match': etag,
      });
      expect([action, answer.status, answer.body.title ?? answer.body.status]).toEqual([action, 200, then]);
    }
  });

  test('every action has been taken', () => {
    const taken = new Set(Object.values(JOURNEYS).flatMap(([, ...steps]) => steps.map((it) => it[2])));
    // A notice follows an overruled third party: third-party-notices.test.ts.
    expect([...taken, 'serve-notice'].sort()).toEqual([...ACTIONS].sort());
  });

  test('the chains, caches, files and numbers verify after all of it', async () => {
    const result = await verifyAgency(http.app, http.organ.agency.id);
    expect(result.faults).toEqual([]);
    // One more was split off, and one more was there to merge with.
    expect(result.requests).toBe(Object.keys(JOURNEYS).length + 2);
  });

  test('the letters carry numbers of their own series without a gap', async () => {
    const letters = await http.app.store.read(http.organ.agency.id, async (tx) => {
      const rows = await Promise.all((await tx.requests.numbers()).map(({ id }) => tx.letters.ofRequest(id)));
      return rows.flat();
    });
    for (const kind of new Set(letters.map((it) => it.kind))) {
      const serials = letters.filter((it) => it.kind === kind).map((it) => it.serial);
      expect([kind, serials.sort((a, b) => a - b)]).toEqual([kind, serials.map((_, index) => index + 1)]);
    }
    expect(letters.length).toBeGreaterThanOrEqual(8);
    expect(letters.every((it) => it.pdfSha256 !== null)).toBe(true);
  });

  test('a request on line is not registered by hand: it registers itself', async () => {
    expect((await register('online')).status).toBe(400);
  });

  test.each(CHANNELS.filter((it) => it !== 'online'))(
    'a request by %s is registered with its legal and its safe day',
    async (channel) => {
      http.app.setNow('2025-07-15');
      people['clerk'] = await http.as(http.organ.people['clerk']);
      const certain = ['in-person', 'oral', 'registered-mail'].includes(channel);
      const arrived = await register(channel, { arrivedOn: '2025-07-11' });
      expect(arrived.body).toMatchObject({
        safeOn: '2025-07-11',
        receivedOn: certain ? '2025-07-11' : null,
        replyDueOn: certain ? '2025-08-08' : null,
        receiptBasis: expect.stringMatching(/\p{Script=Han}/u),
        queryCode: expect.stringMatching(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/),
      });
      const confirmed = await register(channel, { arrivedOn: '2025-07-11', confirmedOn: '2025-07-14' });
      expect(confirmed.body.receivedOn).toBe(certain ? '2025-07-11' : '2025-07-14');
      const view = await person('clerk').get(`${http.base}/access-requests/${arrived.body.requestId}`);
      expect(view.body).toMatchObject({
        status: certain ? 'received' : 'to-confirm',
        clock: { state: certain ? 'running' : 'not-started', safeDueOn: '2025-08-08' },
      });
      const proof = await person('clerk').get(`${http.base}/access-requests/${arrived.body.requestId}/clock`);
      expect(proof.status).toBe(certain ? 200 : 404);
    },
  );

  test('a request cannot arrive tomorrow, nor be confirmed before it came', async () => {
    expect((await register('fax', { arrivedOn: '2025-07-16' })).body.code).toBe('day-in-future');
    const early = { arrivedOn: '2025-07-14', confirmedOn: '2025-07-11' };
    expect((await register('fax', early)).body.code).toBe('day-in-future');
  });

  test('desk, list and search show the cases and nothing of a person', async () => {
    const desk = await person('clerk').get(`${http.base}/desk`);
    const open = desk.body.queues.find((it: { queue: string }) => it.queue === 'open');
    expect(open.count).toBeGreaterThan(0);
    const found = await person('clerk').get(
      `${http.base}/access-requests?open=true&text=${encodeURIComponent('老旧小区')}&limit=5`,
    );
    expect(found.body.total).toBe((CHANNELS.length - 1) * 2 + 2);
    for (const { body } of [desk, found])
      expect(JSON.stringify(body)).not.toMatch(/测试申请人|13800000000|110101/);
  });
});

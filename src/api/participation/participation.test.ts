import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { identityProof } from '../../../tests/factories/application.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { tableCounts } from '../../../tests/factories/table-counts.ts';
import type { Actor } from '../../application/actor.ts';
import {
  participationSteps,
  taken,
  VISITOR_SECRETS,
} from '../../application/participation/participation.steps.ts';
import { ROLES } from '../../domain/staff/roles.data.ts';
import { badBodies } from '../bad-input.steps.ts';
import { type Client, type Http, multipart, openHttp } from '../http.steps.ts';
import { addressOf, type Described, nameOf, operationsOf } from '../operations.steps.ts';
import {
  MESSAGE_BODIES,
  PARTICIPATION_BODIES,
  PARTICIPATION_OPERATIONS,
  SOLICITATION_BODY,
  TOPIC_BODY,
} from './participation-bodies.steps.ts';

let http: Http;
let other: TestOrgan;
let steps: ReturnType<typeof participationSteps>;
let ids: Record<string, string>;
let clerk: Client;

beforeAll(async () => {
  http = await openHttp();
  await http.server.ready();
  other = await createOrgan(http.app, { code: 'qhq-other', name: '青禾区另一局' });
  steps = participationSteps(http.app, http.organ);
  clerk = await http.as(http.organ.people['clerk']);
  const solicitationId = await steps.opened();
  taken(await steps.opinion(solicitationId, '建议提高标准', { uploads: [steps.upload] }));
  const letter = await steps.letter();
  const [opinion] = (await clerk.get(`${http.base}/solicitations/${solicitationId}/opinions`)).body;
  ids = {
    agencyId: http.organ.agency.id,
    solicitationId,
    opinionId: opinion.id,
    messageId: letter.id,
    topicId: await steps.topic(),
    fileId: opinion.files[0].id,
  };
});
afterAll(() => http.close());

const own = (): readonly Described[] =>
  operationsOf(http.server).filter((it) => PARTICIPATION_OPERATIONS.includes(nameOf(it)));

const call = (client: Client, operation: Described, values: Record<string, string>, body?: unknown) =>
  client.send({
    method: operation.method,
    url: addressOf(operation, values),
    headers: { 'idempotency-key': randomUUID(), 'if-match': '"1"' },
    ...(body === undefined ? {} : { payload: body as object }),
  });

/** Somebody with every post there is. */
async function everybody(organ: TestOrgan): Promise<Client> {
  const person = organ.people['publisher'] as Actor;
  await http.app.store.transaction(organ.agency.id, async (tx) => {
    for (const role of ROLES.filter((it) => it !== 'publisher'))
      await tx.staff.insertPost({
        agencyId: organ.agency.id,
        staffId: person.staffId,
        role,
        departmentId: null,
      });
    return { ok: true, value: null };
  });
  return http.as(person);
}

describe('the operations of participation', () => {
  test('answer 404 to another organ, by its path and by ids under one’s own', async () => {
    const stranger = await everybody(other);
    const before = await tableCounts(http.app.database);
    for (const operation of own()) {
      const body = PARTICIPATION_BODIES[nameOf(operation)];
      const there = await call(stranger, operation, ids, body);
      expect([nameOf(operation), there.status]).toEqual([nameOf(operation), 404]);
      if (!/\{(solicitation|message|topic)Id\}/.test(operation.path)) continue;
      if (/\/(files|pictures)$/.test(operation.path)) continue;
      const mixed = await call(stranger, operation, { ...ids, agencyId: other.agency.id }, body);
      expect([nameOf(operation), mixed.status]).toEqual([nameOf(operation), 404]);
    }
    expect(await tableCounts(http.app.database)).toEqual(before);
  });

  test('with a body that is wrong in any way answer 400 in Chinese and keep nothing', async () => {
    const everyone = await everybody(http.organ);
    const before = await tableCounts(http.app.database);
    let tried = 0;
    for (const operation of own())
      for (const { what, body } of badBodies(PARTICIPATION_BODIES[nameOf(operation)] ?? {})) {
        if (!PARTICIPATION_BODIES[nameOf(operation)]) continue;
        const answer = await call(everyone, operation, ids, body);
        const name = `${nameOf(operation)} ${what}`;
        expect([name, answer.status]).toEqual([name, 400]);
        expect([name, answer.body.title]).toEqual([name, expect.stringMatching(/\p{Script=Han}/u)]);
        tried += 1;
      }
    expect(tried).toBeGreaterThan(200);
    expect(await tableCounts(http.app.database)).toEqual(before);
  });

  test.each([
    ['get', 'visitor-messages', 'legal'],
    ['get', 'participation-settings', 'handler'],
    ['get', 'solicitations', 'administrator'],
    ['get', 'topics', 'administrator'],
  ] as const)('%s %s is refused to the %s', async (_, resource, who) => {
    const client = await http.as(http.organ.people[who]);
    expect((await client.get(`${http.base}/${resource}`)).status).toBe(403);
  });

  test('never show a visitor in clear but to a look that says why', async () => {
    const { solicitationId, messageId, opinionId } = ids;
    for (const path of [
      'visitor-messages',
      `visitor-messages/${messageId}`,
      `solicitations/${solicitationId}`,
      `solicitations/${solicitationId}/opinions`,
      `solicitations/${solicitationId}/opinions.csv`,
    ]) {
      const { raw, status } = await clerk.get(`${http.base}/${path}`);
      expect([path, status]).toEqual([path, 200]);
      for (const secret of Object.values(VISITOR_SECRETS)) expect(raw.toString()).not.toContain(secret);
    }
    const path = `${http.base}/solicitations/${solicitationId}/opinions/${opinionId}/person`;
    expect((await clerk.post(path, { reason: '' })).status).toBe(400);
    expect((await clerk.post(path, { reason: '核对提交人身份' })).body).toMatchObject(VISITOR_SECRETS);
    const looks = (await (await http.as(http.organ.people['head'])).get(`${http.base}/looks`)).body;
    expect(looks[0]).toMatchObject({ reason: '核对提交人身份', number: expect.stringContaining('-Y-') });
  });

  test('tell the second of two that somebody was quicker, and take a repeat once', async () => {
    const { id } = await steps.letter();
    const path = `${http.base}/visitor-messages/${id}`;
    const etag = String((await clerk.get(path)).headers['etag']);
    const key = randomUUID();
    const send = (key: string) =>
      clerk.post(`${path}/draft-answer`, MESSAGE_BODIES['draft-answer'], {
        'if-match': etag,
        'idempotency-key': key,
      });
    const [first, again, late] = [await send(key), await send(key), await send(randomUUID())];
    expect([first.status, again.status, late.status]).toEqual([200, 200, 412]);
    expect(again.body).toEqual(first.body);
  });

  test('keep attachments of a draft, and refuse them once it is submitted', async () => {
    const created = await clerk.post(`${http.base}/solicitations`, SOLICITATION_BODY);
    const path = `${http.base}/solicitations/${created.body.solicitationId}`;
    const file = { name: '附件.png', bytes: identityProof.bytes };
    const upload = () => clerk.send({ method: 'POST', url: `${path}/files`, ...multipart({}, file) });
    const added = await upload();
    expect(added.status).toBe(200);
    const back = await clerk.get(`${path}/files/${added.body.fileId}`);
    expect(back.raw.equals(identityProof.bytes)).toBe(true);
    const second = await upload();
    await clerk.send({ method: 'DELETE', url: `${path}/files/${second.body.fileId}` });
    expect((await clerk.get(path)).body.files).toHaveLength(1);
    const etag = String((await clerk.get(path)).headers['etag']);
    expect((await clerk.post(`${path}/submit`, { note: '' }, { 'if-match': etag })).status).toBe(200);
    expect((await upload()).body.code).toBe('not-a-draft');
  });

  test('change the settings with the version that was seen, by whoever manages them', async () => {
    const path = `${http.base}/participation-settings`;
    const settings = { ...(await clerk.get(path)).body, letterReplyDays: 3 };
    const publisher = await http.as(http.organ.people['legal']);
    expect((await publisher.put(path, settings)).status).toBe(403);
    expect((await clerk.put(path, settings)).status).toBe(200);
    expect((await clerk.put(path, settings)).status).toBe(412);
    expect((await clerk.get(path)).body).toMatchObject({ letterReplyDays: 3, version: 1 });
  });

  test('publish a topic after another person has reviewed it, with a picture only in words too', async () => {
    const head = await http.as(http.organ.people['head']);
    const body = { ...TOPIC_BODY, picture: null };
    const { topicId } = (await clerk.post(`${http.base}/topics`, body)).body;
    const path = `${http.base}/topics/${topicId}`;
    const step = async (who: Client, action: string, note = '') => {
      const etag = String((await who.get(path)).headers['etag']);
      return who.post(`${path}/${action}`, { note }, { 'if-match': etag });
    };
    const picture = { name: '河道.png', bytes: identityProof.bytes };
    const added = await clerk.send({ method: 'POST', url: `${path}/pictures`, ...multipart({}, picture) });
    const edit = (alt: string) =>
      clerk.put(path, { ...body, picture: { fileId: added.body.fileId, alt }, version: 1 });
    expect((await edit('')).status).toBe(200);
    expect((await step(clerk, 'submit')).body.code).toBe('alt-missing');
    const version = (await clerk.get(path)).body.version;
    await clerk.put(path, { ...body, picture: { fileId: added.body.fileId, alt: '河道巡查' }, version });
    expect((await step(clerk, 'submit')).status).toBe(200);
    expect((await step(clerk, 'publish')).status).toBe(403);
    expect((await step(head, 'publish')).body.stage).toBe('published');
    const shown = await http.anybody.get(`/qhq-csj/topics/${topicId}`);
    expect(shown.body).toContain('alt="河道巡查"');
    expect((await http.anybody.get(`/qhq-csj/topics/${topicId}/pictures/${added.body.fileId}`)).status).toBe(
      200,
    );
    expect((await http.anybody.get(`/qhq-other/topics/${topicId}`)).status).toBe(404);
    const { version: seen } = (await clerk.get(path)).body;
    await clerk.put(path, { ...body, title: '尚未审查的标题', version: seen });
    expect((await http.anybody.get(`/qhq-csj/topics/${topicId}`)).body).not.toContain('尚未审查的标题');
    expect((await step(head, 'take-down', '过期')).status).toBe(200);
    expect((await http.anybody.get(`/qhq-csj/topics/${topicId}`)).status).toBe(404);
  });
});

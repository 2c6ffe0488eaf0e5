import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, type Client, multipart } from '../http.steps.ts';
import { SIDE_BODIES, SIDE_OPENINGS } from './side-bodies.steps.ts';
import { openSideWorld, type SideKind, type SideStep, type SideWorld } from './side-world.steps.ts';

describe('a side file', () => {
  let world: SideWorld;
  let files: string;
  beforeAll(async () => {
    world = await openSideWorld();
    ({ files } = world);
  });
  afterAll(() => world.http.close());
  const on = (day: string): Promise<void> => world.on(day);
  const person = (name: string): Client => world.person(name);
  const newCase = (ended: boolean): Promise<string> => world.newCase(ended);
  const open = (kind: SideKind, change: object = {}): Promise<Answer> => world.open(kind, change);
  const take = (path: string, step: SideStep): Promise<Answer> => world.take(path, step);

  test('a case that is neither answered nor overdue cannot be disputed; an overdue one can', async () => {
    const requestId = await newCase(false);
    const body = { ...SIDE_OPENINGS.reconsideration, requestId, receivedOn: '2025-06-10' };
    await on('2025-06-10');
    const early = await person('clerk').post(files, body);
    expect([early.status, early.body.code]).toEqual([409, 'case-not-disputable']);
    await on('2025-06-11');
    expect((await person('clerk').post(files, { ...body, receivedOn: '2025-06-11' })).status).toBe(200);
    const twice = await person('handler').post(files, { ...body, receivedOn: '2025-06-11' });
    expect([twice.status, twice.body.code]).toEqual([409, 'side-file-twice']);
  });

  test('nothing is received in the future, nor by one applicant what takes many', async () => {
    expect((await open('litigation', { receivedOn: '2025-06-17' })).body.code).toBe('day-in-future');
    const alone = { ground: 'many-applicants', applicants: 1 };
    expect((await open('request-to-proactive', alone)).body.code).toBe('one-applicant');
    const named = { title: '测试申请人的房屋登记' };
    expect((await open('record-correction', named)).status).toBe(409);
  });

  test('two at once: the second is told that the file has moved on; a repeat has one effect', async () => {
    const path = `${files}/${(await open('litigation')).body.sideFileId}`;
    const etag = String((await person('handler').get(path)).headers['etag']);
    const body = { ...SIDE_BODIES['file-answer'], on: '2025-06-16' };
    const key = randomUUID();
    const send = (key: string) =>
      person('handler').post(`${path}/file-answer`, body, { 'if-match': etag, 'idempotency-key': key });
    expect([(await send(key)).status, (await send(key)).status, (await send(randomUUID())).status]).toEqual([
      200, 200, 412,
    ]);
    expect((await person('handler').get(path)).body.timeline).toHaveLength(2);
  });

  test('who verified a record does not sign the letter, and signing asks for the right password', async () => {
    const path = `${files}/${(await open('record-correction')).body.sideFileId}`;
    await take(path, ['2025-06-18', 'handler', 'verify-record', 'to-sign-answer', { doneOn: '2025-06-18' }]);
    await on('2025-06-18');
    const etag = String((await person('signatory').get(path)).headers['etag']);
    const sign = (who: string, change: object = {}) =>
      person(who).post(
        `${path}/sign-answer`,
        { ...SIDE_BODIES['sign-answer'], ...change },
        { 'if-match': etag },
      );
    expect((await sign('handler')).status).toBe(403);
    expect((await sign('signatory', { password: 'not the password' })).status).not.toBe(200);
    expect((await sign('signatory')).status).toBe(200);
  });

  test('a finding that gives the letter nothing to say is refused before anybody signs', async () => {
    const path = `${files}/${(await open('record-correction')).body.sideFileId}`;
    const bare = await take(path, [
      '2025-06-18',
      'handler',
      'verify-record',
      'to-sign-answer',
      { before: '' },
    ]);
    expect(bare.body.code).toBe('corrected-content-missing');
    const change = { finding: 'not-competent', organName: '' };
    const nobody = await take(path, ['2025-06-18', 'handler', 'verify-record', 'to-sign-answer', change]);
    expect(nobody.body.code).toBe('competent-organ-missing');
  });

  test('the person who wants a record corrected is masked until somebody says why they look', async () => {
    const { sideFileId } = (await open('record-correction')).body;
    const path = `${files}/${sideFileId}`;
    const view = await person('handler').get(path);
    expect(view.raw.toString()).not.toMatch(/测试申请人|110101190001010000|家庭人口数/);
    const look = await person('handler').post(`${path}/person`, { reason: '核对身份' });
    expect(JSON.stringify(look.body)).toMatch(/测试申请人.*家庭人口数/);
    expect((await person('legal').post(`${path}/person`, { reason: '核对身份' })).status).toBe(403);
    const looks = (await person('head').get(`${world.http.base}/looks`)).body;
    expect(looks[0]).toMatchObject({ reason: '核对身份', requestId: sideFileId, number: view.body.number });
  });

  test('documents are kept sealed with the file and come back as they were', async () => {
    const { sideFileId } = (await open('litigation')).body;
    const path = `${files}/${sideFileId}/files`;
    const bytes = Buffer.from('起诉状副本');
    const sent = multipart({}, { name: '起诉状副本.txt', bytes, type: 'text/plain' });
    const added = await person('handler').send({ method: 'POST', url: path, ...sent });
    expect(added.status).toBe(200);
    const back = await person('clerk').get(`${path}/${added.body.fileId}`);
    expect(back.raw.equals(bytes)).toBe(true);
    const evidence = (await person('clerk').get(`${files}/${sideFileId}/evidence`)).body;
    expect(evidence.items.map((it: { title: string }) => it.title)).toEqual(
      expect.arrayContaining(['申请登记', '期限计算书', '起诉状副本.txt']),
    );
  });
});

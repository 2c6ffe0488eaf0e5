import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseToSign } from '../../../tests/factories/signed-case.ts';
import { verifyAgency } from '../../application/verification/verify-agency.ts';
import { ACTION_BODIES } from '../bodies.steps.ts';
import { type Answer, type Client, type Http, multipart, openHttp } from '../http.steps.ts';

const SIGNED_ON = '2025-06-09';

/** Received on 2025-05-12: the reply is due on 2025-06-10. */
describe('service of a reply, through HTTP', () => {
  let http: Http;
  let path: string;
  beforeAll(async () => {
    http = await openHttp();
  });
  afterAll(() => http.close());

  const person = async (name: string): Promise<Client> => http.as(http.organ.people[name]);
  const act = async (who: string, action: string, body: object): Promise<Answer> => {
    const client = await person(who);
    const etag = String((await client.get(path)).headers['etag']);
    return client.post(`${path}/${action}`, body, { 'if-match': etag });
  };
  const view = async () => (await (await person('clerk')).get(path)).body;

  async function signed(on = SIGNED_ON): Promise<void> {
    http.app.setNow('2025-05-12');
    path = `${http.base}/access-requests/${await caseToSign(http.app, http.organ)}`;
    http.app.setNow(on);
    expect((await act('signatory', 'sign', { note: '' })).status).toBe(200);
  }

  const post = { ...ACTION_BODIES.serve, on: SIGNED_ON };

  test('by a courier is refused with the letter of the State Council’s office', async () => {
    await signed();
    for (const carrier of ['sf-express', '顺丰速运', '京东快递', 'EMS']) {
      const answer = await act('clerk', 'serve', { ...post, carrier });
      expect([carrier, answer.status, answer.body.code]).toEqual([carrier, 409, 'courier-not-allowed']);
      expect(answer.body.article).toBe('国办公开办函〔2016〕235号');
    }
    expect((await view()).status).toBe('signed');
  });

  test('by post asks for a number of the right form, or for the reason why it is another', async () => {
    await signed();
    for (const trackingNumber of ['1234567890123', 'EE473124828CN', '挂号0001']) {
      const answer = await act('clerk', 'serve', { ...post, trackingNumber });
      expect([trackingNumber, answer.body.code]).toEqual([trackingNumber, 'tracking-number-unusual']);
    }
    expect((await act('clerk', 'serve', { ...post, trackingNumber: '' })).status).toBe(400);
    const trackingReason = '国内邮件为13位数字';
    const answer = await act('clerk', 'serve', { ...post, trackingNumber: '1234567890123', trackingReason });
    expect(answer.status).toBe(200);
    const { timeline } = await view();
    expect(timeline.at(-1).text).toContain('中国邮政特快专递（EMS）');
    expect(timeline.at(-1).text).toContain('1234567890123');
    expect(timeline.at(-1).text).toContain(trackingReason);
  });

  test('is told before and after whether it is in time, by the rule of its way', async () => {
    await signed();
    http.app.setNow('2025-06-13');
    const clerk = await person('clerk');
    const verdict = async (query: string) => (await clerk.get(`${path}/service-verdict?${query}`)).body;
    expect(await verdict('method=post&on=2025-06-10')).toMatchObject({
      onTime: true,
      dueOn: '2025-06-10',
      dayRule: '以交邮之日为准',
    });
    expect(await verdict('method=counter&on=2025-06-12')).toMatchObject({ onTime: false, lateDays: 2 });
    expect(await verdict('method=online')).toMatchObject({
      lateDays: 3,
      dayRule: '以系统记录的送达时间为准',
    });
    const late = { method: 'counter', on: '2025-06-12', signer: '申请人本人' };
    expect((await act('clerk', 'serve', late)).status).toBe(200);
    const { service, timeline, servedOn } = await view();
    expect(servedOn).toBe('2025-06-12');
    expect(service).toMatchObject({ onTime: false, lateDays: 2, methodLabel: '当面送达' });
    expect(timeline.at(-1).text).toContain('逾期2个工作日（答复期限至2025-06-10）');
    expect(timeline.at(-1).text).toContain('签收人：申请人本人');
  });

  test('on line is at the time of the system: a typed day is refused', async () => {
    await signed();
    expect((await act('clerk', 'serve', { method: 'online', on: SIGNED_ON })).status).toBe(400);
    expect((await act('clerk', 'serve', { method: 'online' })).body.code).toBe('not-drafted-online');
  });

  test('by another organ names it; at the counter names who signed for it', async () => {
    await signed();
    expect((await act('clerk', 'serve', { method: 'entrusted-organ', on: SIGNED_ON })).status).toBe(400);
    expect((await act('clerk', 'serve', { method: 'counter', on: SIGNED_ON })).status).toBe(400);
    const organ = { method: 'entrusted-organ', on: SIGNED_ON, organ: '青禾区演示街道办事处' };
    expect((await act('clerk', 'serve', organ)).status).toBe(200);
    expect((await view()).timeline.at(-1).text).toContain('青禾区演示街道办事处');
  });

  test('names files of the case as its evidence, added by whoever serves', async () => {
    await signed();
    const clerk = await person('clerk');
    const file = { name: '收据.txt', bytes: Buffer.from('邮政收据') };
    const sent = multipart({ purpose: 'evidence' }, file);
    const added = await clerk.send({ method: 'POST', url: `${path}/files`, ...sent });
    const foreign = [http.organ.agency.id];
    expect((await act('clerk', 'serve', { ...post, evidenceFileIds: foreign })).body.code).toBe(
      'evidence-unknown',
    );
    const body = { ...post, evidenceFileIds: [added.body.fileId] };
    expect((await act('clerk', 'serve', body)).status).toBe(200);
  });

  test('that the post brings back is repeated by other means, and the day of posting still counts', async () => {
    await signed();
    expect((await act('clerk', 'serve', post)).status).toBe(200);
    expect((await act('clerk', 'close', { note: '' })).status).toBe(200);
    http.app.setNow('2025-06-20');
    expect(
      (await act('clerk', 'record-failed-service', { on: '2025-06-08', note: '查无此人' })).body.code,
    ).toBe('day-too-early');
    expect((await act('clerk', 'record-failed-service', { on: '2025-06-19', note: '查无此人' })).status).toBe(
      200,
    );
    expect(await view()).toMatchObject({
      status: 'signed',
      servedOn: SIGNED_ON,
      service: { failedOn: '2025-06-19', onTime: true },
    });
    expect((await act('signatory', 'cancel-letter', { note: '重写' })).body.code).toBe('already-served');
    const again = { method: 'counter', on: '2025-06-20', signer: '申请人本人' };
    const clerk = await person('clerk');
    const verdict = await clerk.get(`${path}/service-verdict?method=counter&on=2025-06-20`);
    expect(verdict.body).toMatchObject({ onTime: true, dayRule: expect.stringContaining(SIGNED_ON) });
    expect((await act('clerk', 'serve', again)).status).toBe(200);
    expect(await view()).toMatchObject({
      status: 'served',
      servedOn: SIGNED_ON,
      service: { method: 'counter', failedOn: null, onTime: true },
    });
    expect((await act('clerk', 'record-failed-service', { on: '2025-06-20', note: '退' })).body.code).toBe(
      'nothing-returned',
    );
    const record = await clerk.get(`${path}/service-record.pdf`);
    expect(record.raw.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('leaves a record only once there was one', async () => {
    await signed();
    const clerk = await person('clerk');
    expect((await clerk.get(`${path}/service-record.pdf`)).body.code).toBe('not-served');
  });

  test('of a cancelled letter does not happen: it is drafted anew, and its number stays in the register', async () => {
    await signed();
    const first = (await view()).letters.at(-1);
    expect((await act('clerk', 'cancel-letter', { note: '文字有误' })).body.code).toBe('forbidden');
    expect((await act('signatory', 'cancel-letter', { note: '文字有误' })).status).toBe(200);
    expect(await view()).toMatchObject({ status: 'in-hand', outcomeLabel: null, decidedOn: null });
    const { outcome, servedOnline, facts } = { ...ACTION_BODIES.draft } as Record<string, unknown>;
    expect((await act('handler', 'draft', { outcome, servedOnline, facts })).status).toBe(200);
    await act('handler', 'submit-review', {});
    await act('legal', 'pass-legal-review', { note: '' });
    await act('secrecy', 'pass-secrecy-review', { note: '' });
    expect((await act('signatory', 'sign', { note: '' })).status).toBe(200);
    const { letters } = await view();
    expect(letters).toMatchObject([
      { number: first.number, cancelledOn: SIGNED_ON, isReply: false },
      { cancelledOn: null, isReply: true },
    ]);
    const clerk = await person('clerk');
    const { body } = await clerk.get(
      `${http.base}/letter-numbers?series=${encodeURIComponent('告')}&year=2025`,
    );
    expect(body.complete).toBe(true);
    expect(body.items.map((it: { serial: number }) => it.serial)).toEqual(
      body.items.map((_: unknown, index: number) => index + 1),
    );
    const lines = body.items.filter((it: { number: string }) =>
      letters.some((letter: { number: string }) => letter.number === it.number),
    );
    expect(lines.map((it: { stateLabel: string }) => it.stateLabel)).toEqual(['作废', '已签发']);
    const token = await http.app.store.read(
      http.organ.agency.id,
      async (tx) => (await tx.letters.find(first.id))?.token,
    );
    const page = await http.anybody.get(`/verify/${token}`);
    expect(page.body).toContain('这份文书已作废');
    expect(page.body).toContain(first.number);
  });

  test('and cancellation stand in the register for a spreadsheet, without formulas and without applicants', async () => {
    const clerk = await person('clerk');
    const csv = await clerk.get(`${http.base}/letter-numbers.csv?series=${encodeURIComponent('告')}`);
    expect(String(csv.headers['content-disposition'])).toContain('attachment');
    expect(csv.body).toContain('序号,文号,文书名称,登记编号,签发日期');
    expect(csv.body).toMatch(/作废,2025-06-09/);
    expect(csv.body).not.toMatch(/测试申请人|13800000000/);
    expect((await (await person('administrator')).get(`${http.base}/letter-numbers`)).status).toBe(403);
  });

  test('leaves chains, caches and numbers that verify', async () => {
    expect((await verifyAgency(http.app, http.organ.agency.id)).faults).toEqual([]);
  });
});

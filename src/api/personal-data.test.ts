import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, type Http, openHttp } from './http.steps.ts';
import { type Described, nameOf, OPEN, operationsOf } from './operations.steps.ts';
import {
  addressesOf,
  CANARIES,
  canaryIn,
  looksOf,
  namedCase,
  namedFax,
  namedSideFiles,
  type Place,
  placesOf,
} from './personal-data.steps.ts';

/** From the most to the least that somebody may see: the desk, the head, reviewers, publishers, report and system. */
const WALKERS = ['clerk', 'handler', 'head', 'legal', 'signatory', 'publisher', 'editor', 'administrator'];
/** An answer that named somebody, and how many looks it left behind. */
type Named = {
  readonly operation: string;
  readonly address: string;
  readonly canary: string;
  readonly looks: number;
};

const AGENCY = '/api/v1/agencies/{agencyId}';

describe('personal data of applicants, third parties and people whose records are corrected', () => {
  let http: Http;
  let requestId: string;
  let places: readonly Place[];
  let path: string;

  beforeAll(async () => {
    http = await openHttp();
    await http.server.ready();
    requestId = await namedCase(http);
    path = `${http.base}/access-requests/${requestId}`;
    places = [
      ...(await placesOf(http, requestId, await namedSideFiles(http, requestId))),
      ...(await placesOf(http, await namedFax(http), [])),
    ];
  }, 120_000);
  afterAll(() => http.close());

  const gets = () =>
    operationsOf(http.server).filter((it) => it.method === 'GET' && !OPEN.includes(nameOf(it)));

  /** Asks for everything of one operation; which answers named somebody, and how many looks each left behind. */
  async function walk(client: Client, operation: Described, remoteAddress: string) {
    const named: Named[] = [];
    for (const address of addressesOf(operation, places)) {
      const before = await looksOf(http);
      const answer = await client.send({ method: 'GET', url: address, remoteAddress });
      expect([address, [200, 400, 401, 403, 404, 409].includes(answer.status)]).toEqual([address, true]);
      const canary = await canaryIn(http, answer);
      if (!canary) continue;
      const looks = (await looksOf(http)) - before;
      named.push({ operation: nameOf(operation), address, canary, looks });
    }
    return named;
  }

  test('reach nobody of the organ by any address without exactly one recorded look', async () => {
    const naming: Named[] = [];
    for (const [index, who] of WALKERS.entries()) {
      const client = await http.as(http.organ.people[who]);
      for (const operation of gets()) naming.push(...(await walk(client, operation, `192.0.2.${index + 1}`)));
    }
    expect(naming.filter((it) => it.looks !== 1)).toEqual([]);
    // What is opened as a paper; every other page, list, export and search is without names.
    expect([...new Set(naming.map((it) => it.operation))].sort()).toEqual([
      `GET ${AGENCY}/access-requests/{requestId}/contact-record.pdf`,
      `GET ${AGENCY}/access-requests/{requestId}/files/{fileId}`,
      `GET ${AGENCY}/access-requests/{requestId}/letters/{letterId}/docx`,
      `GET ${AGENCY}/access-requests/{requestId}/receipt.pdf`,
      `GET ${AGENCY}/access-requests/{requestId}/service-record.pdf`,
      `GET ${AGENCY}/side-files/{sideFileId}/evidence.zip`,
      `GET ${AGENCY}/side-files/{sideFileId}/files/{fileId}`,
    ]);
  }, 300_000);

  test('stand covered on the case page, in comments, in the list of evidence and among the looks', async () => {
    const clerk = await http.as(http.organ.people['clerk']);
    const page = JSON.stringify((await clerk.get(path)).body);
    for (const covered of [
      '秋***来电要求加快',
      '我是秋***，电话139****17',
      '秋***身份证.png',
      '落***是否同意',
    ])
      expect(page).toContain(covered);
    expect(JSON.stringify((await clerk.get(`${path}/comments`)).body)).toContain('秋***的电话打不通');
    expect(JSON.stringify((await clerk.get(`${path}/looks`)).body)).toContain('给秋***回电话');
  });

  test('are shown whole by the look that asks for a reason, names in texts and people consulted with them', async () => {
    const clerk = await http.as(http.organ.people['clerk']);
    const before = await looksOf(http);
    const { body } = await clerk.post(`${path}/applicant`, { reason: '电话核对' });
    const shown = JSON.stringify(body);
    for (const canary of [CANARIES.applicant, CANARIES.phone, CANARIES.thirdPerson, '我是秋水无痕'])
      expect(shown).toContain(canary);
    expect((await looksOf(http)) - before).toBe(1);
  });
});

describe('the preview of a letter', () => {
  let http: Http;
  let path: string;
  let clerk: Client;

  beforeAll(async () => {
    http = await openHttp();
    clerk = await http.as(http.organ.people['clerk']);
    path = `${http.base}/access-requests/${await namedCase(http)}`;
  }, 60_000);
  afterAll(() => http.close());

  const preview = async (query: string) => {
    const before = await looksOf(http);
    const answer = await clerk.post(`${path}/letter-preview${query}`, null);
    return { answer, canary: await canaryIn(http, answer), looks: (await looksOf(http)) - before };
  };

  test('covers names until they are asked for, and names the same digest either way', async () => {
    const covered = await preview('');
    expect([covered.answer.body.addressee, covered.canary, covered.looks]).toEqual(['秋***', null, 0]);
    const clear = await preview('?clear=true');
    expect([clear.canary, clear.looks]).toEqual([CANARIES.applicant, 1]);
    expect(clear.answer.body.digest).toBe(covered.answer.body.digest);
  });

  test.each(['.pdf', '.docx'])('as a file (%s) is a look, once for each opening', async (ending) => {
    expect(await preview(ending)).toMatchObject({ canary: CANARIES.applicant, looks: 1 });
    expect(await preview(ending)).toMatchObject({ looks: 1 });
  });
});

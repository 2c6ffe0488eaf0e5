import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { citizenForm } from '../../../tests/factories/application.ts';
import type { Action } from '../../domain/access-requests/lifecycle.data.ts';
import { withTexts } from '../bad-input.steps.ts';
import { ACTION_BODIES } from '../bodies.steps.ts';
import { type Client, type Http, openHttp } from '../http.steps.ts';

/** Markup of browsers and of the typesetter, and characters that end a string somewhere. */
const NASTY = `<script>alert("1")</script>'"&;#read("/etc/passwd") $x$ *_\`@a \\ %00 \${1} {{1}} =1+1 </title>\u202e文`;

/** What the applicant writes: it must differ from what others are asked, who are never told. */
const OF_APPLICANT = `${NASTY.slice(0, 48)}申`;

const STEPS: readonly (readonly [who: string, action: Action, change?: object])[] = [
  ['clerk', 'take-up'],
  ['clerk', 'reassign'],
  ['handler', 'request-clarification'],
  ['clerk', 'receive-clarification'],
  ['handler', 'send-consultation'],
  ['handler', 'return-consultation'],
  ['handler', 'request-reasons'],
  ['clerk', 'offer-reasons'],
  ['handler', 'record-reasons'],
  ['handler', 'record-search'],
  ['head', 'extend'],
  ['handler', 'notice-fee'],
  ['handler', 'record-payment'],
  ['handler', 'draft', { outcome: 'does-not-exist', facts: { grounds: '经检索未找到' } }],
  ['handler', 'submit-review'],
  ['legal', 'pass-legal-review', { note: '同意' }],
  ['secrecy', 'pass-secrecy-review', { note: '同意' }],
  ['signatory', 'sign', { note: '同意' }],
  ['clerk', 'serve'],
  ['clerk', 'close', { note: '办结' }],
];

describe('script in every text', () => {
  let http: Http;
  let people: Record<string, Client>;
  let path: string;

  beforeAll(async () => {
    http = await openHttp();
    people = {};
    for (const [name, actor] of Object.entries(http.organ.people)) people[name] = await http.as(actor);
  });
  afterAll(() => http.close());

  const person = (name: string): Client => people[name] ?? http.anybody;

  async function bodyOf(action: Action, change: object): Promise<object> {
    const body: Record<string, unknown> = { ...ACTION_BODIES[action], ...change };
    const archive = withTexts(body, NASTY);
    if ('handlerId' in body) return { ...archive, handlerId: http.organ.people['handler']?.staffId };
    if (!('consultationId' in body)) return archive;
    const { consultations } = (await person('clerk').get(path)).body;
    return { ...archive, consultationId: consultations[0].id };
  }

  test('is stored, and the letters are set with it', async () => {
    const form = citizenForm({ name: '测', address: '址', description: '述' });
    const registered = await person('clerk').post(`${http.base}/access-requests`, {
      channel: 'in-person',
      arrivedOn: '2025-05-12',
      form: { ...withTexts(form, OF_APPLICANT), name: '<i>某</i>' },
      // A title that named the applicant would be refused for that.
      title: '<b>题</b>',
    });
    expect(registered.status).toBe(200);
    path = `${http.base}/access-requests/${registered.body.requestId}`;
    for (const [who, action, change = {}] of STEPS) {
      const etag = String((await person(who).get(path)).headers['etag']);
      const answer = await person(who).post(`${path}/${action}`, await bodyOf(action, change), {
        'if-match': etag,
      });
      expect([action, answer.status, answer.body.title]).toEqual([action, 200, undefined]);
    }
  });

  test('is given back as data, letter by letter, and never as a page', async () => {
    const answer = await person('clerk').get(path);
    expect(String(answer.headers['content-type'])).toMatch(/^application\/json/);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    const texts = answer.body.timeline.map((it: { text: string }) => it.text);
    expect(texts.filter((it: string) => it.includes(NASTY)).length).toBeGreaterThanOrEqual(10);
    expect(answer.body.consultations[0].party).toBe(NASTY);
    expect(answer.body.searches[0]).toMatchObject({ result: NASTY, keywords: [NASTY] });
    expect(answer.body.draft.facts.grounds).toBe(NASTY);
    // The same text is the applicant's address: what tells who applies is covered wherever it stands.
    expect(answer.body.description).toBe(`${OF_APPLICANT.slice(0, 4)}****`);
  });

  test('stays text in the letters, which are attachments', async () => {
    const { letters } = (await person('clerk').get(path)).body;
    expect(letters.length).toBeGreaterThanOrEqual(5);
    for (const { fileId } of letters) {
      const file = await person('clerk').get(`${path}/files/${fileId}`);
      expect(file.raw.subarray(0, 5).toString()).toBe('%PDF-');
      expect(file.headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': expect.stringMatching(/^attachment; /),
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
      });
      expect(file.raw.toString('latin1')).not.toContain('root:');
    }
  });
});

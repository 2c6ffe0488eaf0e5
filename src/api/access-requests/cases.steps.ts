import { expect } from 'vitest';
import { citizenForm } from '../../../tests/factories/application.ts';
import type { Action } from '../../domain/access-requests/lifecycle.data.ts';
import type { Channel } from '../../domain/access-requests/receipt.ts';
import { ACTION_BODIES } from '../bodies.steps.ts';
import { type Answer, type Client, type Http, openHttp } from '../http.steps.ts';

/** Who does what on which day, and what differs from the usual body. */
export type Move = readonly [day: string, who: string, action: Action, change?: object];

/** One case as a test drives it through HTTP. */
export type Driven = {
  /** Takes a step that must be granted. */
  take(...move: Move): Promise<Answer>;
  /** Tries a step and answers with the status and the code of the refusal. */
  attempt(...move: Move): Promise<readonly [number, string]>;
  /** The case page as somebody sees it on the day of the last step. */
  see(who?: string): Promise<Answer['body']>;
  readonly path: string;
};

export type Cases = {
  readonly http: Http;
  open(channel: Channel, arrivedOn: string, change?: object): Promise<Driven>;
  client(who: string): Promise<Client>;
};

/** Cases on a database of their own, driven by the people of one organ through the API. */
export async function openCases(): Promise<Cases> {
  const http = await openHttp();
  const client = (who: string) => http.as(http.organ.people[who]);
  const open = async (channel: Channel, arrivedOn: string, change: object = {}): Promise<Driven> => {
    http.app.setNow(arrivedOn);
    const form = { channel, arrivedOn, title: '测试申请', form: citizenForm(), ...change };
    const registered = await (await client('clerk')).post(`${http.base}/access-requests`, form);
    expect([registered.body.title, registered.status]).toEqual([undefined, 200]);
    return driven(http, client, `${http.base}/access-requests/${registered.body.requestId}`);
  };
  return { http, open, client };
}

function driven(http: Http, client: Cases['client'], path: string): Driven {
  const see = async (who = 'clerk') => (await (await client(who)).get(path)).body;
  const post = async (day: string, who: string, action: Action, change: object = {}): Promise<Answer> => {
    http.app.setNow(day);
    const person = await client(who);
    const view = await person.get(path);
    const body = await completed(http, view.body, action, change);
    return person.post(`${path}/${action}`, body, { 'if-match': String(view.headers['etag']) });
  };
  return {
    path,
    see,
    take: async (...move) => {
      const answer = await post(...move);
      expect([move[2], answer.body.title ?? answer.status]).toEqual([move[2], 200]);
      return answer;
    },
    attempt: async (...move) => {
      const answer = await post(...move);
      return [answer.status, answer.body.code ?? ''];
    },
  };
}

/** The usual body with what only the case knows: its handler, its latest consultation, the step to be corrected. */
async function completed(http: Http, view: Answer['body'], action: Action, change: object): Promise<object> {
  const body: Record<string, unknown> = { ...ACTION_BODIES[action], ...change };
  if (Object.hasOwn(body, 'handlerId')) body['handlerId'] = http.organ.people['handler']?.staffId;
  if (Object.hasOwn(body, 'consultationId') && !Object.hasOwn(change, 'consultationId'))
    body['consultationId'] = view.consultations.at(-1)?.id;
  return body;
}

/** From the draft to the signature, on one day. */
export async function sign(driven: Driven, day: string, change: object = {}): Promise<void> {
  await driven.take(day, 'handler', 'draft', change);
  await driven.take(day, 'handler', 'submit-review');
  await driven.take(day, 'legal', 'pass-legal-review');
  await driven.take(day, 'secrecy', 'pass-secrecy-review');
  await driven.take(day, 'signatory', 'sign');
}

import type { FastifyInstance, InjectOptions } from 'fastify';
import { expect } from 'vitest';
import { ACTION_BODIES } from '../src/api/bodies.steps.ts';
import { type Answer, type Client, clientOf, sessionFor } from '../src/api/http.steps.ts';
import type { Action } from '../src/domain/access-requests/lifecycle.data.ts';
import { createServer } from '../src/server.ts';
import { createTestApp, type TestApp } from './factories/app.ts';
import { createOrgan, type TestOrgan } from './factories/organ.ts';

/** The whole system with its log in memory, the people of an organ, and one visitor's browser. */
export type Trial = {
  readonly app: TestApp;
  readonly organ: TestOrgan;
  readonly server: FastifyInstance;
  /** Everything logged so far, from the most talkative level on. */
  readonly lines: readonly string[];
  readonly base: string;
  person(name: string): Client;
  /** A request of the visitor's browser, which keeps its cookies. */
  visit(options: InjectOptions): Promise<{ statusCode: number; body: string; location: string }>;
  /** Sends a form without files. */
  simple(url: string, fields: Record<string, string>): ReturnType<Trial['visit']>;
  register(form: object, change?: object): Promise<Answer>;
  /** Takes an action that must succeed; `change` is what differs from the usual body. */
  act(path: string, who: string, action: Action, change?: object): Promise<void>;
  close(): Promise<void>;
};

export async function openTrial(title: string): Promise<Trial> {
  const app = await createTestApp('2025-05-12');
  const organ = await createOrgan(app);
  const lines: string[] = [];
  const stream = { write: (line: string) => lines.push(line) };
  const server = await createServer(app, { logger: { level: 'trace', stream } });
  const people: Record<string, Client> = {};
  for (const [name, actor] of Object.entries(organ.people))
    people[name] = clientOf(server, await sessionFor(app, actor));
  const person = (name: string): Client => people[name] ?? clientOf(server, null);
  const base = `/api/v1/agencies/${organ.agency.id}`;
  const visit = browserOf(server);

  return {
    app,
    organ,
    server,
    lines,
    base,
    person,
    visit,
    simple: (url, fields) =>
      visit({
        method: 'POST',
        url,
        payload: new URLSearchParams(fields).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      }),
    register: (form, change = {}) =>
      person('clerk').post(`${base}/access-requests`, {
        channel: 'ordinary-mail',
        arrivedOn: '2025-05-12',
        title,
        form,
        ...change,
      }),
    act: async (path, who, action, change = {}) => {
      const view = await person(who).get(path);
      const body: Record<string, unknown> = { ...ACTION_BODIES[action], ...change };
      if ('handlerId' in body) body['handlerId'] = organ.people['handler']?.staffId;
      if ('consultationId' in body) body['consultationId'] = view.body.consultations.at(-1)?.id;
      const headers = { 'if-match': String(view.headers['etag']) };
      const answer = await person(who).post(`${path}/${action}`, body, headers);
      expect([action, answer.status, answer.body.title]).toEqual([action, 200, undefined]);
    },
    close: async () => {
      await server.close();
      await app.close();
    },
  };
}

function browserOf(server: FastifyInstance): Trial['visit'] {
  const cookies: Record<string, string> = {};
  return async (options) => {
    const headers = { ...options.headers, 'sec-fetch-site': 'same-origin' };
    const reply = await server.inject({ ...options, headers, cookies });
    for (const { name, value } of reply.cookies as { name: string; value: string }[]) cookies[name] = value;
    return { statusCode: reply.statusCode, body: reply.body, location: String(reply.headers['location']) };
  };
}

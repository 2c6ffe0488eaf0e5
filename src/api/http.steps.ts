import { randomUUID } from 'node:crypto';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { createTestApp, type TestApp } from '../../tests/factories/app.ts';
import { createOrgan, STAFF_PASSWORD, type TestOrgan } from '../../tests/factories/organ.ts';
import type { Actor } from '../application/actor.ts';
import { hashToken, newToken } from '../identity/secrets.ts';
import { createServer } from '../server.ts';
import { ANY_DIGEST } from './bodies.steps.ts';

/** An answer of the API; `body` is the JSON, or the text where it is none. */
export type Answer = {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the API answered
  readonly body: any;
  readonly raw: Buffer;
  readonly headers: Readonly<Record<string, unknown>>;
};

type Headers = Readonly<Record<string, string>>;

/** One person's browser: sends the cookie, and an Idempotency-Key of its own with every POST. */
export type Client = {
  get(path: string, headers?: Headers): Promise<Answer>;
  post(path: string, body?: unknown, headers?: Headers): Promise<Answer>;
  put(path: string, body: unknown, headers?: Headers): Promise<Answer>;
  send(options: InjectOptions): Promise<Answer>;
};

/** The whole server over a fresh database, with one organ. */
export type Http = {
  readonly app: TestApp;
  readonly server: FastifyInstance;
  readonly organ: TestOrgan;
  /** Where the organ's resources live. */
  readonly base: string;
  readonly anybody: Client;
  /** A signed-in browser of that person; the password needs no change. */
  as(actor: Actor | undefined): Promise<Client>;
  close(): Promise<void>;
};

export async function openHttp(at = '2025-05-12'): Promise<Http> {
  const app = await createTestApp(at);
  const server = await createServer(app, { logger: false });
  const organ = await createOrgan(app);
  return {
    app,
    server,
    organ,
    base: `/api/v1/agencies/${organ.agency.id}`,
    anybody: clientOf(server, null),
    as: async (actor) => clientOf(server, await sessionFor(app, actor)),
    close: async () => {
      await server.close();
      await app.close();
    },
  };
}

/** A session without the cost of a password check; signing in itself has tests of its own. */
export async function sessionFor(app: TestApp, actor: Actor | undefined): Promise<string> {
  if (!actor) throw new Error('nobody of that name in the organ');
  const token = newToken();
  await app.store.staff.update(actor.staffId, { mustChangePassword: false });
  await app.store.staff.insertSession({
    tokenHash: hashToken(token),
    staffId: actor.staffId,
    createdAt: app.now(),
    lastSeenAt: app.now(),
    expiresAt: new Date(app.now().getTime() + 40 * 365 * 86_400_000),
  });
  return token;
}

export function clientOf(server: FastifyInstance, token: string | null): Client {
  const send = async (options: InjectOptions): Promise<Answer> => {
    const reply = await server.inject({ ...options, cookies: token ? { gongkai: token } : {} });
    const json = String(reply.headers['content-type'] ?? '').includes('json');
    return {
      status: reply.statusCode,
      body: json && reply.body !== '' ? JSON.parse(reply.body) : reply.body,
      raw: reply.rawPayload,
      headers: reply.headers,
    };
  };
  const changing =
    (method: 'POST' | 'PUT') =>
    (url: string, body?: unknown, headers: Headers = {}) =>
      send({
        method,
        url,
        headers: { ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}), ...headers },
        ...(body === undefined ? {} : { payload: body as object }),
      });
  const post = changing('POST');
  return {
    send,
    get: (url, headers = {}) => send({ method: 'GET', url, headers }),
    post: async (url, body, headers) => post(url, await shownFirst(post, url, body), headers),
    put: changing('PUT'),
  };
}

/** Nobody signs what was not shown: the digest of the letter is looked up where a test leaves it open. */
async function shownFirst(post: Client['post'], url: string, body: unknown): Promise<unknown> {
  if (!url.endsWith('/sign') || typeof body !== 'object' || body === null) return body;
  const given = { password: STAFF_PASSWORD, digest: ANY_DIGEST, ...body };
  if (given.digest !== ANY_DIGEST) return body;
  const shown = await post(url.replace(/sign$/, 'letter-preview'), null);
  return { ...given, digest: shown.body.digest ?? ANY_DIGEST };
}

/** A multipart body with fields and one file. */
export function multipart(
  fields: Readonly<Record<string, string>>,
  file: { readonly name: string; readonly bytes: Uint8Array; readonly type?: string } | null,
): { payload: Buffer; headers: Record<string, string> } {
  const boundary = 'a-boundary-of-the-tests';
  const parts: (string | Uint8Array)[] = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  if (file) {
    const head = `content-disposition: form-data; name="file"; filename="${file.name}"`;
    const type = `content-type: ${file.type ?? 'application/octet-stream'}`;
    parts.push(`--${boundary}\r\n${head}\r\n${type}\r\n\r\n`, file.bytes, '\r\n');
  }
  parts.push(`--${boundary}--\r\n`);
  return {
    payload: Buffer.concat(parts.map((it) => Buffer.from(it as Uint8Array))),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, 'idempotency-key': randomUUID() },
  };
}

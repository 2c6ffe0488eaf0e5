import { join } from 'node:path';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import Fastify, { type FastifyInstance, type FastifyReply, LogController } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { consoleRoutes } from './api/console-routes.ts';
import { problem } from './api/problem.ts';
import { apiRoutes } from './api/routes.ts';
import type { App } from './application/app.ts';
import { packageRoot } from './package-root.ts';
import { portalErrorPage, portalRoutes } from './portal/routes.ts';
import { belowPrefix, prefixOf, withoutPrefix } from './portal/shared/http/path-prefix.ts';

/** Times out slow and stuck connections: Fastify's own default is never. */
const LIMITS = {
  requestTimeout: 60_000,
  connectionTimeout: 120_000,
  keepAliveTimeout: 30_000,
  bodyLimit: 1_048_576,
  // The name of an attachment stands in its address: up to 200 characters, some of them two units long.
  routerOptions: { maxParamLength: 500 },
} as const;

/** The log says what happened, never who applied: no bodies, no query strings, no addresses of applicants. */
const LOGGER = {
  level: 'warn',
  serializers: {
    req: (request: { method: string; url: string }) => ({
      method: request.method,
      path: request.url.split('?')[0],
    }),
    err: (error: Error & { code?: string }) => ({
      type: error.name,
      message: error.code ? `${error.code}` : firstLine(error),
      stack: frames(error),
    }),
  },
} as const;

/** A driver's message may quote values: only errors of our own words are told, and frames never hold data. */
const firstLine = (error: Error): string =>
  error.constructor.name === 'DatabaseError' ? 'database error' : (error.message.split('\n')[0] ?? '');
const frames = (error: Error): string =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .join('\n');

/** Where the log goes and from which level on; its serializers are never left out. `false`: no log. */
export type ServerOptions = {
  /** Reverse proxies whose word on the visitor's address is believed. */
  readonly trustedProxies?: readonly string[];
  readonly logger?: false | { readonly level?: string; readonly stream?: { write(line: string): void } };
};

const BAD_ADDRESS = '网址的格式不正确';

/** The page an address leads to that is none: no hook has run, so the page says itself what a browser may do with it. */
const pageOfBadAddress = (reply: FastifyReply, prefix: string): FastifyReply =>
  reply
    .status(400)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('x-content-type-options', 'nosniff')
    .header(
      'content-security-policy',
      "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    )
    .send(belowPrefix(portalErrorPage(400, `${BAD_ADDRESS}，请检查后重新输入`, null), prefix));

/** The three faces on one server: portal, API with its documentation, console as static files. */
export async function createServer(
  app: App,
  { logger = {}, trustedProxies = [] }: ServerOptions = {},
): Promise<FastifyInstance> {
  const prefix = prefixOf(app.publicUrl);
  const server = Fastify({
    ...LIMITS,
    // Whether the reverse proxy takes the prefix away or not: both kinds are answered.
    rewriteUrl: (request) => withoutPrefix(request.url ?? '/', prefix),
    ...(trustedProxies.length > 0 ? { trustProxy: [...trustedProxies] } : {}),
    logger: logger && { ...LOGGER, ...logger },
    logController: new LogController({ disableRequestLogging: true }),
    return503OnClosing: true,
    // An address such as /%E0%A4%A is no text: it never reaches a route, and is answered as everything else is.
    frameworkErrors: (error, request, reply: FastifyReply) =>
      request.url.startsWith('/api/')
        ? problem(reply, error.statusCode ?? 400, { code: 'bad-request', title: BAD_ADDRESS })
        : pageOfBadAddress(reply, prefix),
  });
  await server.register(swagger, {
    hideUntagged: true,
    openapi: {
      openapi: '3.1.0',
      info: {
        title: '政府信息公开系统 API',
        version: '1',
        description: '依申请公开、年度报告、机关与人员。错误以 application/problem+json 回答（RFC 9457）。',
      },
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  await server.register(swaggerUi, {
    routePrefix: '/api/docs',
    uiConfig: { docExpansion: 'list' },
    staticCSP: true,
  });
  server.get('/health', { schema: { hide: true } }, async (_, reply) => {
    await app.store.ping();
    return reply.send({ status: 'ok' });
  });
  await server.register(apiRoutes(app), { prefix: '/api/v1' });
  await server.register(consoleRoutes(join(packageRoot(), 'dist', 'console')), { prefix: '/console' });
  await server.register(portalRoutes(app));
  server.setNotFoundHandler((_, reply) =>
    reply
      .status(404)
      .type('text/html; charset=utf-8')
      .send(belowPrefix(portalErrorPage(404, '没有找到您要的页面', null), prefix)),
  );
  return server;
}

import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyPluginAsync, FastifyReply } from 'fastify';

/** The page gets a fresh nonce each time; scripts and styles without it do not run. */
const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self' blob:",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const page = (reply: FastifyReply, html: string): FastifyReply => {
  const nonce = randomBytes(16).toString('base64');
  return reply
    .header('content-security-policy', policy(nonce))
    .header('x-content-type-options', 'nosniff')
    .header('referrer-policy', 'no-referrer')
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(html.replaceAll('__CSP_NONCE__', nonce));
};

/** The console as built: hashed assets for ever, and the one page for every address within it. */
export const consoleRoutes =
  (folder: string): FastifyPluginAsync =>
  async (server) => {
    const html = await readFile(join(folder, 'index.html'), 'utf8').catch(
      () => '<!doctype html><title>工作平台尚未构建</title><p>请先执行 npm start 构建工作平台。',
    );
    await server.register(fastifyStatic, {
      root: join(folder, 'assets'),
      prefix: '/assets/',
      immutable: true,
      maxAge: '365d',
      index: false,
      decorateReply: false,
    });
    server.get('/', { schema: { hide: true } }, (_, reply) => page(reply, html));
    server.get('/*', { schema: { hide: true } }, (_, reply) => page(reply, html));
  };

import type { FastifyPluginAsync } from 'fastify';
import { NotFound } from '../../../application/actor.ts';
import { PATHS } from '../../paths.ts';
import { STYLESHEET, STYLESHEET_FILE } from './assets.ts';

/** The style sheet under its hashed name: kept by browsers for a year, for its content never changes. */
export const assetRoutes: FastifyPluginAsync = async (server) => {
  server.get(PATHS.stylesheet, async (request, reply) => {
    const { file } = request.params as { readonly file?: string };
    if (file !== STYLESHEET_FILE) throw new NotFound();
    return reply
      .type('text/css; charset=utf-8')
      .header('cache-control', 'public, max-age=31536000, immutable')
      .send(STYLESHEET);
  });
};

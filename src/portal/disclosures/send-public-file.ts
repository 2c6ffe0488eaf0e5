import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Download } from '../../application/access-requests/public-views.ts';
import { contentDisposition } from '../shared/http/send-download.ts';

/** Shown in the page itself; everything else is saved. */
const IN_PAGE = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'video/mp4']);

/**
 * A published file. It may be kept by browsers but is asked for anew each time: what is withdrawn must not be
 * served from anywhere. Pictures are shown within pages, all else is saved, nothing runs.
 */
export function sendPublicFile(
  request: FastifyRequest,
  reply: FastifyReply,
  { name, mediaType, bytes }: Download,
): FastifyReply {
  const etag = `"${createHash('sha256').update(bytes).digest('hex')}"`;
  reply
    .header('cache-control', 'no-cache')
    .header('etag', etag)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox");
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  return reply
    .type(mediaType)
    .header('content-disposition', contentDisposition(IN_PAGE.has(mediaType) ? 'inline' : 'attachment', name))
    .send(Buffer.from(bytes));
}

import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { StoredDownload } from '../../application/shared/stored-download.ts';
import { type ByteRange, byteRange } from '../shared/http/byte-range.ts';
import { contentDisposition } from '../shared/http/send-download.ts';

/** Shown in the page itself; everything else is saved. */
const IN_PAGE = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'video/mp4']);

/** A video opened by itself is played by a page the browser makes around it: that page may load it and style itself. */
const policyOf = (mediaType: string): string =>
  mediaType.startsWith('video/')
    ? "default-src 'none'; media-src 'self'; style-src 'unsafe-inline'; sandbox"
    : "default-src 'none'; sandbox";

/** The part that is wanted; with `If-Range` only of the very bytes the browser has begun with. */
function wantedPart(
  { headers }: FastifyRequest,
  etag: string,
  size: number,
): ByteRange | 'unsatisfiable' | null {
  const condition = headers['if-range'];
  return condition === undefined || condition === etag ? byteRange(headers.range, size) : null;
}

const hasIt = (request: FastifyRequest, etag: string): boolean => {
  const known = request.headers['if-none-match'] ?? '';
  return known === '*' || known.includes(etag);
};

/**
 * A published file, or the part of it a player asks for. It may be kept by browsers but is asked for anew each time:
 * what is withdrawn must not be served from anywhere. Pictures and videos are shown within pages, all else is saved,
 * nothing runs.
 */
export async function sendPublicFile(
  request: FastifyRequest,
  reply: FastifyReply,
  { name, mediaType, sha256, size, read }: StoredDownload,
): Promise<FastifyReply> {
  const etag = `"${sha256}"`;
  reply
    .header('cache-control', reply.getHeader('cache-control') ?? 'no-cache')
    .header('etag', etag)
    .header('accept-ranges', 'bytes')
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', policyOf(mediaType));
  if (hasIt(request, etag)) return reply.code(304).send();
  const part = wantedPart(request, etag, size);
  if (part === 'unsatisfiable') return reply.code(416).header('content-range', `bytes */${size}`).send();
  const { from, to } = part ?? { from: 0, to: size - 1 };
  if (part) reply.code(206).header('content-range', `bytes ${from}-${to}/${size}`);
  reply
    .type(mediaType)
    .header('content-length', to - from + 1)
    .header(
      'content-disposition',
      contentDisposition(IN_PAGE.has(mediaType) ? 'inline' : 'attachment', name),
    );
  const isEmpty = request.method === 'HEAD' || size === 0;
  return reply.send(Readable.from(isEmpty ? [] : await read(from, to), { objectMode: false }));
}

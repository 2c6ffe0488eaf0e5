import type { FastifyReply, FastifyRequest } from 'fastify';
import type { App } from '../../../application/app.ts';
import { encode, encodingFor, WORTH_ENCODING } from './encodings.ts';
import { type KeptPage, keptPage, pageCacheOf } from './page-cache.ts';
import { belowPrefix, prefixOf } from './path-prefix.ts';
import { displayOf } from './portal-context.ts';

/** Longer addresses are nobody's bookmark; they are answered but not kept. */
const LONGEST_KEY = 500;

/** How an answer that is the same for everybody is kept: see `sharedPage`. */
type Sharing = { readonly maxAge?: number; readonly type?: string };

/**
 * A handler for a page that is the same for everybody who looks at it in the same display and language: lists,
 * articles, the guide. `make` may use the address and the frame, never another cookie and nothing personal.
 * The page is kept while nothing public changes, sent compressed, and answered with 304 where the browser has it.
 *
 * @param maxAge longest time in milliseconds a copy is kept, for pages that change with time alone
 * @param type the content type, for feeds and the like
 */
export const sharedPage =
  (app: App, make: (request: FastifyRequest) => Promise<string>, sharing: Sharing = {}) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { maxAge, type = 'text/html; charset=utf-8' } = sharing;
    const prefix = type.startsWith('text/html') ? prefixOf(app.publicUrl) : '';
    const making = async () => keptPage(belowPrefix(await make(request), prefix), request.foreignHosts);
    const page =
      request.url.length > LONGEST_KEY
        ? await making()
        : await pageCacheOf(app).page(
            `${app.publicUrl} ${displayOf(request)} ${request.url}`,
            making,
            maxAge,
          );
    if (page.foreignHosts) request.foreignHosts = page.foreignHosts;
    request.playsVideo = page.playsVideo;
    return sendKept(request, reply.type(type), page);
  };

/** Sends a kept page in the encoding the browser takes; only the news that it is the same where it has it. */
function sendKept(request: FastifyRequest, reply: FastifyReply, page: KeptPage): FastifyReply {
  reply
    .header('cache-control', 'no-cache')
    .header('vary', 'Cookie, Accept-Encoding')
    .header('etag', page.etag);
  if (request.headers['if-none-match']?.includes(page.etag)) return reply.code(304).send();
  const encoding = page.body.length < WORTH_ENCODING ? null : encodingFor(request.headers['accept-encoding']);
  if (encoding === null) return reply.send(page.body);
  let bytes = page.encoded.get(encoding);
  if (!bytes) {
    bytes = encode(page.body, encoding);
    page.encoded.set(encoding, bytes);
  }
  return reply.header('content-encoding', encoding).send(bytes);
}

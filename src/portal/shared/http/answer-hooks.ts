import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { App } from '../../../application/app.ts';
import type { ForeignHosts } from '../../../domain/agencies/site-settings.ts';
import { isLanguage } from '../page/modes.ts';
import { displayCookie } from './cookies.ts';
import { type Encoding, encode, encodingFor, WORTH_ENCODING } from './encodings.ts';
import { playsVideo } from './page-cache.ts';
import { belowPrefix, prefixOf, publicPath } from './path-prefix.ts';
import { LANGUAGE_COOKIE } from './portal-context.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Other sites whose pictures and scripts stand in the page's frame; the policy names them and no others. */
    foreignHosts?: ForeignHosts;
    /** Whether a video of this site is played in the page; only then the policy lets the page load one. */
    playsVideo?: boolean;
  }
}

const POLICY = 'content-security-policy';

/** Lets the page load pictures and scripts of the hosts its frame names, and of no others. */
function openPolicy(request: FastifyRequest, reply: FastifyReply): void {
  const { images, scripts } = request.foreignHosts ?? { images: [], scripts: [] };
  const policy = reply.getHeader(POLICY);
  if (typeof policy !== 'string' || images.length + scripts.length === 0) return;
  const listed = (hosts: readonly string[]) => hosts.map((host) => `https://${host}`).join(' ');
  const pictures = policy.replace("img-src 'self' data:", `img-src 'self' data: ${listed(images)}`);
  reply.header(POLICY, scripts.length > 0 ? `${pictures};script-src ${listed(scripts)}` : pictures);
}

const TEXT = /^(text\/|application\/(\w+\+)?(json|xml)|image\/svg)/;

/** Lets a page with a video load it from this site. */
function openPlayer(request: FastifyRequest, reply: FastifyReply, payload: unknown): void {
  const policy = reply.getHeader(POLICY);
  const plays = request.playsVideo ?? (typeof payload === 'string' && playsVideo(payload));
  if (plays && typeof policy === 'string' && policy.includes("img-src 'self'"))
    reply.header(POLICY, `${policy};media-src 'self'`);
}

/** The encoding an answer goes out in; `null`: as it is. What must not be kept is never compressed. */
function encodingOf(request: FastifyRequest, reply: FastifyReply, text: string): Encoding | null {
  const secret = String(reply.getHeader('cache-control') ?? '').includes('no-store');
  const type = String(reply.getHeader('content-type') ?? '');
  if (secret || !TEXT.test(type) || text.length < WORTH_ENCODING || reply.hasHeader('content-encoding'))
    return null;
  return encodingFor(request.headers['accept-encoding']);
}

const varying = (known: unknown): string =>
  typeof known === 'string' && known !== '' ? `${known}, Accept-Encoding` : 'Accept-Encoding';

/**
 * What every answer of the portal goes through: addresses below the prefix, the policy for the marks of the footer,
 * and compression. Answers that must not be kept stay uncompressed: the length of a compressed page tells of
 * secrets in it.
 */
export function finishAnswers(server: FastifyInstance, app: App): void {
  const prefix = prefixOf(app.publicUrl);
  server.addHook('onSend', async (request, reply, payload: unknown) => {
    openPolicy(request, reply);
    openPlayer(request, reply, payload);
    const location = reply.getHeader('location');
    if (typeof location === 'string') reply.header('location', publicPath(location, prefix));
    if (typeof payload !== 'string' || payload === '') return payload;
    const isPage = String(reply.getHeader('content-type') ?? '').startsWith('text/html');
    const text = isPage ? belowPrefix(payload, prefix) : payload;
    const encoding = encodingOf(request, reply, text);
    if (encoding === null) return text;
    reply.header('content-encoding', encoding).header('vary', varying(reply.getHeader('vary')));
    return encode(Buffer.from(text), encoding);
  });
}

/** Remembers the language an address asks for, so that the links of its page stay in it. */
export function rememberLanguage(server: FastifyInstance, app: App): void {
  server.addHook('onRequest', async (request, reply) => {
    const { lang } = request.query as { readonly lang?: unknown };
    if (isLanguage(lang) && request.cookies[LANGUAGE_COOKIE] !== lang)
      reply.setCookie(LANGUAGE_COOKIE, lang, displayCookie(app));
  });
}

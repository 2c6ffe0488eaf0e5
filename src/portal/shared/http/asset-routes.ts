import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { NotFound } from '../../../application/actor.ts';
import type { App } from '../../../application/app.ts';
import { brandColours } from '../../../domain/agencies/brand-colour.ts';
import { isLocalPath, PATHS } from '../../paths.ts';
import { qrCodeSvg } from '../parts/qr-code.ts';
import { ICON, STYLESHEET, STYLESHEET_FILE } from './assets.ts';
import { type Encoding, encode, encodingFor } from './encodings.ts';

const FOR_EVER = 'public, max-age=31536000, immutable';
const LONGEST_PATH = 500;

const fileOf = (request: FastifyRequest): string => (request.params as { readonly file?: string }).file ?? '';

/** Keeps the well compressed forms of the one style sheet; made when first asked for. */
function createSheetSender() {
  const made = new Map<Encoding, Buffer>();
  const bytesIn = (encoding: Encoding): Buffer => {
    const bytes = made.get(encoding) ?? encode(Buffer.from(STYLESHEET), encoding, 'for-ever');
    made.set(encoding, bytes);
    return bytes;
  };
  return (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const encoding = encodingFor(request.headers['accept-encoding']);
    reply.type('text/css; charset=utf-8').header('cache-control', FOR_EVER).header('vary', 'Accept-Encoding');
    if (encoding === null) return reply.send(STYLESHEET);
    return reply.header('content-encoding', encoding).send(bytesIn(encoding));
  };
}

/** The organ's colour as a sheet of its own; dark and contrast themes keep theirs. */
export function brandSheet(file: string): string | null {
  const [, hex = ''] = /^([\da-f]{6})\.css$/.exec(file) ?? [];
  const colours = brandColours(`#${hex}`);
  if (!colours.ok) return null;
  const { brand, pale, tint } = colours.value;
  const rule = (theme: string) => `${theme}{--brand:${brand};--link:${brand};--pale:${pale};--tint:${tint}}`;
  return `${rule('.theme-standard')}@media not (prefers-color-scheme:dark){${rule('.theme-auto')}}`;
}

/** Style sheets under names that tell their content, the icon, and the QR code of a page of this site. */
export const assetRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    const sendSheet = createSheetSender();

    server.get(PATHS.stylesheet, async (request, reply) => {
      if (fileOf(request) !== STYLESHEET_FILE) throw new NotFound();
      return sendSheet(request, reply);
    });

    server.get(PATHS.brandStylesheet, async (request, reply) => {
      const sheet = brandSheet(fileOf(request));
      if (sheet === null) throw new NotFound();
      return reply.type('text/css; charset=utf-8').header('cache-control', FOR_EVER).send(sheet);
    });

    server.get(PATHS.icon, async (_, reply) =>
      reply.type('image/svg+xml').header('cache-control', 'public, max-age=86400').send(ICON),
    );

    server.get(PATHS.pageQrCode, async (request, reply) => {
      const { path } = request.query as { readonly path?: unknown };
      if (typeof path !== 'string' || path.length > LONGEST_PATH || !isLocalPath(path)) throw new NotFound();
      return reply
        .type('image/svg+xml')
        .header('cache-control', 'public, max-age=86400')
        .send(await qrCodeSvg(`${app.publicUrl}${path}`));
    });
  };

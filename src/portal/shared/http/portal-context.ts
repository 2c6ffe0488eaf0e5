import type { FastifyReply, FastifyRequest } from 'fastify';
import { NotFound } from '../../../application/actor.ts';
import { agencyByCode } from '../../../application/agencies/find-agency.ts';
import type { App } from '../../../application/app.ts';
import type { AgencyFrame, Frame } from '../page/frame.ts';
import { parseModes } from '../page/modes.ts';

export const MODES_COOKIE = 'gongkai-modes';

/** What can be a code at all; anything else need not trouble the database. */
const AGENCY_CODE = /^[A-Za-z0-9_-]{1,60}$/;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** An id out of an address; what is none is not found, as an unknown one is. */
export function idOf(text: string | undefined): string {
  if (text === undefined || !UUID.test(text)) throw new NotFound();
  return text;
}

/** The frame of a page that belongs to no organ. */
export const platformFrame = (app: App, request: FastifyRequest): Frame => ({
  agency: null,
  modes: parseModes(request.cookies[MODES_COOKIE]),
  today: app.today(),
  path: request.url,
  publicUrl: app.publicUrl,
});

/** The frame of a page of the organ the address names; throws `NotFound` where there is none. */
export async function agencyFrame(app: App, request: FastifyRequest): Promise<AgencyFrame> {
  const { agencyCode = '' } = request.params as { readonly agencyCode?: string };
  if (!AGENCY_CODE.test(agencyCode)) throw new NotFound();
  return { ...platformFrame(app, request), agency: await agencyByCode(app, agencyCode) };
}

/** Answers with a page. Every page depends on the cookie of the display, so none is shared by caches. */
export const sendPage = (reply: FastifyReply, html: string, status = 200): FastifyReply =>
  reply
    .code(status)
    .type('text/html; charset=utf-8')
    .header('cache-control', reply.getHeader('cache-control') ?? 'private, no-cache')
    .header('vary', 'Cookie')
    .send(html);

/** Forbids keeping a page that shows personal data, in the browser's history cache too. */
export const neverStore = (reply: FastifyReply): FastifyReply => reply.header('cache-control', 'no-store');

import type { FastifyReply, FastifyRequest } from 'fastify';
import { NotFound } from '../../../application/actor.ts';
import type { App } from '../../../application/app.ts';
import { foreignHostsOf, USUAL_SITE } from '../../../domain/agencies/site-settings.ts';
import type { AgencyFrame, Frame } from '../page/frame.ts';
import { formatModes, isLanguage, type Language, type Modes, parseModes } from '../page/modes.ts';
import { agencyShell } from './agency-shell.ts';

export const MODES_COOKIE = 'gongkai-modes';
export const LANGUAGE_COOKIE = 'gongkai-language';

/** What can be a code at all; anything else need not trouble the database. */
const AGENCY_CODE = /^[A-Za-z0-9_-]{1,60}$/;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** An id out of an address; what is none is not found, as an unknown one is. */
export function idOf(text: string | undefined): string {
  if (text === undefined || !UUID.test(text)) throw new NotFound();
  return text;
}

const modesOf = (request: FastifyRequest): Modes => parseModes(request.cookies[MODES_COOKIE]);

/** The language of the frame: what the address says, else what the visitor chose before, else Chinese. */
export function languageOf(request: FastifyRequest): Language {
  const { lang } = request.query as { readonly lang?: unknown };
  if (isLanguage(lang)) return lang;
  return request.cookies[LANGUAGE_COOKIE] === 'en' ? 'en' : 'zh';
}

/** All that two visitors of one address may see differently on a public page. */
export const displayOf = (request: FastifyRequest): string =>
  `${formatModes(modesOf(request))} ${languageOf(request)}`;

/** The address without the wish for a language, which the cookie remembers. */
const withoutLanguage = (url: string): string =>
  url.includes('lang=')
    ? url.replace(/([?&])lang=[^&]*(&|$)/, (_, before: string, after: string) => (after ? before : ''))
    : url;

/** The frame of a page that belongs to no organ. */
export const platformFrame = (app: App, request: FastifyRequest): Frame => ({
  agency: null,
  site: USUAL_SITE,
  columns: null,
  language: languageOf(request),
  modes: modesOf(request),
  today: app.today(),
  path: withoutLanguage(request.url),
  publicUrl: app.publicUrl,
});

/** The frame of a page of the organ the address names; throws `NotFound` where there is none. */
export async function agencyFrame(app: App, request: FastifyRequest): Promise<AgencyFrame> {
  const { agencyCode = '' } = request.params as { readonly agencyCode?: string };
  if (!AGENCY_CODE.test(agencyCode)) throw new NotFound();
  const shell = await agencyShell(app, agencyCode);
  request.foreignHosts = foreignHostsOf(shell.site);
  return { ...platformFrame(app, request), ...shell };
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

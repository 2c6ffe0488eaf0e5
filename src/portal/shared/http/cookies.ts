import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DraftKey } from '../../../application/access-requests/draft-application.ts';
import type { App } from '../../../application/app.ts';
import { PATHS } from '../../paths.ts';
import { prefixOf, publicPath } from './path-prefix.ts';

/** Longer than filling in takes, shorter than a public computer stays unattended overnight. */
const DRAFT_SECONDS = 12 * 3600;
const TRACKING_SECONDS = 30 * 60;

const CONSULTATION_SECONDS = 60 * 60;

const CONSULTATION_COOKIE = 'gongkai-consultation';
const TRACKING_COOKIE = 'gongkai-query';
const draftCookie = (draftId: string): string => `gongkai-draft-${draftId}`;

/** A cookie no script reads, no other site sends, and only the pages below `path` get. */
const options = (app: App, path: string, maxAge: number): CookieSerializeOptions => ({
  // Below a prefix the root is the prefix itself: with a final slash its own address would be left out.
  path: publicPath(path, prefixOf(app.publicUrl)).replace(/(.)\/$/, '$1'),
  maxAge,
  httpOnly: true,
  sameSite: 'lax',
  secure: app.publicUrl.startsWith('https:'),
});

/** Remembers the secret of a draft for the pages of the application, one cookie a draft. */
export function rememberDraft(app: App, reply: FastifyReply, code: string, key: DraftKey): void {
  reply.setCookie(draftCookie(key.draftId), key.secret, options(app, PATHS.apply(code), DRAFT_SECONDS));
}

/** The draft an address names, with the secret this browser holds; an empty secret opens nothing. */
export const draftKeyOf = (request: FastifyRequest): DraftKey => {
  const { draftId = '' } = request.params as { readonly draftId?: string };
  return { draftId, secret: request.cookies[draftCookie(draftId)] ?? '' };
};

/** Remembers that number and query code were right, for half an hour. */
export function rememberTracking(app: App, reply: FastifyReply, code: string, token: string): void {
  reply.setCookie(TRACKING_COOKIE, token, options(app, PATHS.query(code), TRACKING_SECONDS));
}

export const trackingTokenOf = (request: FastifyRequest): string | undefined =>
  request.cookies[TRACKING_COOKIE];

export function forgetTracking(app: App, reply: FastifyReply, code: string): void {
  reply.clearCookie(TRACKING_COOKIE, options(app, PATHS.query(code), 0));
}

/** Remembers that the access code of a consultation's page was right; no other site's link or form carries it. */
export function rememberConsultation(app: App, reply: FastifyReply, token: string, pass: string): void {
  const path = PATHS.consultation(token);
  reply.setCookie(CONSULTATION_COOKIE, pass, {
    ...options(app, path, CONSULTATION_SECONDS),
    sameSite: 'strict',
  });
}

export const consultationPassOf = (request: FastifyRequest): string | undefined =>
  request.cookies[CONSULTATION_COOKIE];

export function forgetConsultation(app: App, reply: FastifyReply, token: string): void {
  reply.clearCookie(CONSULTATION_COOKIE, options(app, PATHS.consultation(token), 0));
}

const REPORT_LINK_COOKIE = 'gongkai-report';
const REPORT_LINK_SECONDS = 2 * 60 * 60;

/** Remembers that the code of a page for handing reports in was right; no other site's link or form carries it. */
export function rememberReportLink(app: App, reply: FastifyReply, token: string, pass: string): void {
  reply.setCookie(REPORT_LINK_COOKIE, pass, {
    ...options(app, PATHS.reportLink(token), REPORT_LINK_SECONDS),
    sameSite: 'strict',
  });
}

export const reportLinkPassOf = (request: FastifyRequest): string | undefined =>
  request.cookies[REPORT_LINK_COOKIE];

export function forgetReportLink(app: App, reply: FastifyReply, token: string): void {
  reply.clearCookie(REPORT_LINK_COOKIE, options(app, PATHS.reportLink(token), 0));
}

/** A cookie of the display for the whole site, a year long. */
export const displayCookie = (app: App): CookieSerializeOptions => options(app, '/', 365 * 24 * 3600);

import { createHmac, timingSafeEqual } from 'node:crypto';
import type { InvitationRow } from '../../database/consultation-invitations.ts';
import { NotFound } from '../actor.ts';
import { type Agency, agencyByCode } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { parseToken } from './invitation.ts';

/** How long a right code opens a page in the browser that gave it. */
const MINUTES = 60;

/** A visitor who gave the right code: the organ and the page it opened. */
export type PageVisit = { readonly agency: Agency; readonly row: InvitationRow };

/** The page an address names, whoever asks; `null` where there is none. */
export async function pageAt(app: App, token: string): Promise<PageVisit | null> {
  const parsed = parseToken(token);
  if (!parsed) return null;
  const agency = await agencyByCode(app, parsed.agencyCode).catch((error: unknown) => {
    if (error instanceof NotFound) return null;
    throw error;
  });
  if (!agency) return null;
  const row = await app.store.read(agency.id, (tx) => tx.consultations.findByToken(parsed.tokenHash));
  return row ? { agency, row } : null;
}

/** Bound to the day and time the code was issued: a new code or a revocation ends every pass. */
const macOf = (app: App, { agencyId, id, codeIssuedAt }: InvitationRow, expires: string): Buffer =>
  createHmac('sha256', app.keyring.indexKey(agencyId, 'consultation-page'))
    .update(`${id}.${codeIssuedAt.getTime()}.${expires}`)
    .digest();

/** A cookie's worth of permission to see one page for an hour; nothing is stored. */
export function newPass(app: App, row: InvitationRow): string {
  const expires = String(app.now().getTime() + MINUTES * 60_000);
  return `${expires}.${macOf(app, row, expires).toString('base64url')}`;
}

/** The visit a pass permits, or `null` where it is forged, over, or its code was revoked or replaced. */
export async function visitOf(app: App, token: string, pass: string | undefined): Promise<PageVisit | null> {
  const [expires = '', mac = ''] = (pass ?? '').split('.');
  if (!/^\d{1,15}$/.test(expires) || Number(expires) <= app.now().getTime()) return null;
  const visit = await pageAt(app, token);
  if (!visit || visit.row.revokedAt) return null;
  const given = Buffer.from(mac, 'base64url');
  const expected = macOf(app, visit.row, expires);
  return given.length === expected.length && timingSafeEqual(given, expected) ? visit : null;
}

import { createHmac, timingSafeEqual } from 'node:crypto';
import type { App } from '../app.ts';

/** How long a checked number and code open a case in the browser that gave them. */
const MINUTES = 30;

const macOf = (app: App, agencyId: string, text: string): Buffer =>
  createHmac('sha256', app.keyring.indexKey(agencyId, 'tracking')).update(text).digest();

/** A cookie's worth of permission to see one case of one organ for half an hour; nothing is stored. */
export function newTrackingToken(app: App, agencyId: string, requestId: string): string {
  const text = `${requestId}.${app.now().getTime() + MINUTES * 60_000}`;
  return `${text}.${macOf(app, agencyId, text).toString('base64url')}`;
}

/** The case a token opens, or `null` where it is forged, another organ's, or over. */
export function readTracking(
  app: App,
  agency: { readonly id: string },
  token: string | undefined,
): { requestId: string } | null {
  const [requestId = '', expires = '', mac = ''] = (token ?? '').split('.');
  const given = Buffer.from(mac, 'base64url');
  const expected = macOf(app, agency.id, `${requestId}.${expires}`);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  return Number(expires) > app.now().getTime() ? { requestId } : null;
}

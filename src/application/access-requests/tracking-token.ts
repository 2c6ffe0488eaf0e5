import { createHmac, timingSafeEqual } from 'node:crypto';
import type { App } from '../app.ts';

/** How long a checked number and code open a case in the browser that gave them. */
const MINUTES = 30;

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Over the hash of the query code too: a new code ends whatever the old one had opened. */
const macOf = (app: App, agencyId: string, text: string, codeHash: string): Buffer =>
  createHmac('sha256', app.keyring.indexKey(agencyId, 'tracking')).update(`${text}.${codeHash}`).digest();

/** A cookie's worth of permission to see one case of one organ for half an hour; nothing is stored. */
export function newTrackingToken(
  app: App,
  agencyId: string,
  { id, hash }: { readonly id: string; readonly hash: string },
): string {
  const text = `${id}.${app.now().getTime() + MINUTES * 60_000}`;
  return `${text}.${macOf(app, agencyId, text, hash).toString('base64url')}`;
}

/** The case a token opens, or `null` where it is forged, another organ's, over, or of a query code since replaced. */
export async function readTracking(
  app: App,
  agency: { readonly id: string },
  token: string | undefined,
): Promise<{ requestId: string } | null> {
  const [requestId = '', expires = '', mac = ''] = (token ?? '').split('.');
  if (!UUID.test(requestId) || !(Number(expires) > app.now().getTime())) return null;
  const codeHash = await codeHashOf(app, agency.id, requestId);
  const given = Buffer.from(mac, 'base64url');
  const expected = macOf(app, agency.id, `${requestId}.${expires}`, codeHash ?? '');
  return codeHash !== null && given.length === expected.length && timingSafeEqual(given, expected)
    ? { requestId }
    : null;
}

const codeHashOf = (app: App, agencyId: string, requestId: string): Promise<string | null> =>
  app.store.read(agencyId, async (tx) => {
    const request = await tx.requests.find(requestId);
    const submission = request && (await tx.requests.findSubmission(request.submissionId));
    return submission?.queryCodeHash ?? null;
  });

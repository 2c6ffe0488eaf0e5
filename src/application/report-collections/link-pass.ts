import { createHmac, timingSafeEqual } from 'node:crypto';
import type { MemberRow } from '../../database/report-members.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { normalizeQueryCode, verifyAgainstNobody, verifySecret } from '../../identity/secrets.ts';
import { createAttemptLimit } from '../access-requests/attempt-limit.ts';
import { NotFound } from '../actor.ts';
import { type Agency, agencyByCode } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { parseReportToken } from './link-address.ts';

/** How long a right code opens a page in the browser that gave it. */
const MINUTES = 120;
/** Wrong codes, over the whole life of a code, after which it opens nothing until it is issued again. */
const MOST_FAILURES = 20;

/** An organ at its own page, and the organ that collects. */
export type LinkVisit = { readonly agency: Agency; readonly member: MemberRow };

const limits = new WeakMap<
  App,
  Readonly<Record<'byPair' | 'byAddress', ReturnType<typeof createAttemptLimit>>>
>();

function limitsOf(app: App) {
  const made = limits.get(app) ?? {
    byPair: createAttemptLimit(5, 15, app.now),
    byAddress: createAttemptLimit(30, 15, app.now),
  };
  limits.set(app, made);
  return made;
}

/** The page an address names, whoever asks; `null` where there is none. */
async function pageAt(app: App, token: string): Promise<LinkVisit | null> {
  const parsed = parseReportToken(token);
  if (!parsed) return null;
  const agency = await agencyByCode(app, parsed.agencyCode).catch((error: unknown) => {
    if (error instanceof NotFound) return null;
    throw error;
  });
  if (!agency) return null;
  const member = await app.store.read(agency.id, (tx) => tx.reportMembers.findByToken(parsed.tokenHash));
  return member ? { agency, member } : null;
}

/** Bound to the moment the code was issued: a new code or a revocation ends every pass. */
const macOf = (app: App, { agencyId, id, codeIssuedAt }: MemberRow, expires: string): Buffer =>
  createHmac('sha256', app.keyring.indexKey(agencyId, 'report-collection-page'))
    .update(`${id}.${codeIssuedAt?.getTime() ?? 0}.${expires}`)
    .digest();

/** The visit a pass permits, or `null` where it is forged, over, or its code was revoked or replaced. */
export async function linkVisitOf(
  app: App,
  token: string,
  pass: string | undefined,
): Promise<LinkVisit | null> {
  const [expires = '', mac = ''] = (pass ?? '').split('.');
  if (!/^\d{1,15}$/.test(expires) || Number(expires) <= app.now().getTime()) return null;
  const visit = await pageAt(app, token);
  if (!visit?.member.codeIssuedAt) return null;
  const given = Buffer.from(mac, 'base64url');
  const expected = macOf(app, visit.member, expires);
  return given.length === expected.length && timingSafeEqual(given, expected) ? visit : null;
}

/**
 * Opens the page of a member with its code and answers a pass. An unknown address, a used-up code and a wrong one
 * answer alike and take the same time; five failures of an address from one visitor and thirty of a visitor within a
 * quarter of an hour are made to wait.
 */
export async function enterLink(
  app: App,
  { token, code }: { readonly token: string; readonly code: string },
  remoteAddress: string,
): Promise<Result<{ pass: string }>> {
  const { byPair, byAddress } = limitsOf(app);
  const pair = `${token}/${remoteAddress}`;
  if (byPair.isOver(pair) || byAddress.isOver(remoteAddress))
    return refuse('too-many-attempts', '输入错误次数过多，请15分钟后再试，或者与汇总单位联系');
  const page = await pageAt(app, token);
  const open = page && page.member.failures < MOST_FAILURES ? page : null;
  const typed = normalizeQueryCode(code);
  const right = open?.member.codeHash
    ? await verifySecret(open.member.codeHash, typed)
    : await verifyAgainstNobody(typed);
  if (open && right) {
    byPair.succeed(pair);
    const expires = String(app.now().getTime() + MINUTES * 60_000);
    return ok({ pass: `${expires}.${macOf(app, open.member, expires).toString('base64url')}` });
  }
  byPair.fail(pair);
  byAddress.fail(remoteAddress);
  if (open)
    await app.store.transaction(open.agency.id, async (tx) => {
      await tx.reportMembers.countFailure(open.member.id);
      return ok(null);
    });
  return refuse(
    'no-such-page',
    '网址或者访问码不正确，请对照报送通知重新输入；仍然打不开的，请与汇总单位联系',
  );
}

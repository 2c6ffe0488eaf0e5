import type { QueryCodeReissueRow } from '../../database/query-codes.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { hashToken } from '../../identity/secrets.ts';
import { loadCase } from '../access-requests/load-case.ts';
import type { Agency } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { askLimits } from './ask-limits.ts';
import { giveNewCode } from './give-new-code.ts';

/** Number and new code, shown once. */
export type NewCode = { readonly number: string; readonly queryCode: string };

const DEAD = refuse('link-dead', '这个链接不正确、已经使用过或者已经超过30分钟，请重新申请');

/**
 * Turns a link into a new query code, once. Unknown, used, replaced and expired links answer alike. The case is
 * locked before the link is read again: of two that arrive together one is given the code.
 */
export async function redeemLink(
  app: App,
  agency: Agency,
  token: string,
  remoteAddress: string,
): Promise<Result<NewCode>> {
  const { links } = askLimits(app);
  if (links.isOver(remoteAddress)) return refuse('too-many-attempts', '失败次数过多，请15分钟后再试');
  const result = await app.store.transaction<NewCode>(agency.id, async (tx) => {
    const isAlive = (it: QueryCodeReissueRow | undefined): it is QueryCodeReissueRow =>
      it !== undefined && it.endedAt === null && it.expiresAt !== null && it.expiresAt > app.now();
    const link = await tx.queryCodes.byToken(hashToken(token));
    if (!isAlive(link)) return DEAD;
    const loaded = await loadCase(app, tx, link.requestId, true);
    if (!isAlive(await tx.queryCodes.find(link.id))) return DEAD;
    await tx.queryCodes.end(link.id, { endedAt: app.now(), endedBy: null, result: 'issued' });
    const handing = { way: 'email', proof: null, note: '', actorId: null } as const;
    return ok({ number: loaded.row.number, queryCode: await giveNewCode(app, tx, loaded, handing) });
  });
  if (!result.ok) links.fail(remoteAddress);
  return result;
}

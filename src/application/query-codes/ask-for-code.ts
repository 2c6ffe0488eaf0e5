import { v7 as uuid } from 'uuid';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import type { Agency } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { askLimits } from './ask-limits.ts';

/** What a stranger types on the page for lost codes: the number, and the e-mail or telephone they say is registered. */
export type CodeAsk = { readonly number: string; readonly way: 'email' | 'post'; readonly contact: string };

/** The context an ask is sealed under. */
export const ASK = 'query-code-ask';

/**
 * Takes an ask for a new query code. Whatever was typed, the same happens: one row is kept, nothing is looked up.
 * A job compares it later (`judge-asks`), so neither the answer nor its time tells whether the number or the
 * address is known. Only the limits answer otherwise, and they count every ask alike.
 */
export async function askForCode(
  app: App,
  agency: Agency,
  ask: CodeAsk,
  remoteAddress: string,
): Promise<Result<null>> {
  const { byPair, byNumber, byAddress, byOrgan } = askLimits(app);
  const numberKey = `${agency.id}/${ask.number.trim().toUpperCase()}`;
  const counted = [
    [byPair, `${numberKey}/${remoteAddress}`],
    [byNumber, numberKey],
    [byAddress, remoteAddress],
    [byOrgan, agency.id],
  ] as const;
  if (counted.some(([limit, key]) => limit.isOver(key)))
    return refuse('too-many-attempts', '申请过于频繁，请15分钟后再试，或者携带身份证明到受理窗口办理');
  for (const [limit, key] of counted) limit.fail(key);
  const { dataKey, wrapped } = app.keyring.newDataKey();
  return app.store.transaction<null>(agency.id, async (tx) => {
    await tx.queryCodes.insertAsk({
      id: uuid(),
      wrappedKey: Buffer.from(wrapped),
      sealed: Buffer.from(dataKey.seal(JSON.stringify(ask), ASK)),
      askedAt: app.now(),
    });
    return ok(null);
  });
}

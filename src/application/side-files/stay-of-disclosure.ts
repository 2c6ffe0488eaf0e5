import type { Transaction } from '../../database/store.ts';
import type { Action } from '../../domain/access-requests/lifecycle.data.ts';
import type { Refusal } from '../../domain/shared/refusal.ts';

/**
 * Why nothing may leave the house, or `null`: a court or a review body has ordered that nothing be disclosed for now
 * (停止执行、暂停公开). No service, no material handed out, no publication until it is lifted.
 */
export async function stayRefusal(tx: Transaction, requestId: string | null): Promise<Refusal | null> {
  const stay = requestId ? await tx.sideFiles.stayOf(requestId) : undefined;
  if (!stay) return null;
  return {
    code: 'disclosure-stayed',
    message: `${stay.body ?? '有关机关'}已经裁定（决定）停止执行、暂停公开（关联事项${stay.number}），恢复执行以前不能送达、提供或者公开`,
    article:
      stay.kind === 'litigation' ? '《行政诉讼法》第五十六条，法释〔2025〕8号' : '《行政复议法》第四十二条',
  };
}

/** The actions of a case by which something leaves the house. */
const DISCLOSES: ReadonlySet<Action> = new Set(['serve', 'provide']);

/** Why an action of a case has to wait for the end of a stay, or `null`. */
export const stayAgainst = (tx: Transaction, action: Action, requestId: string): Promise<Refusal | null> =>
  DISCLOSES.has(action) ? stayRefusal(tx, requestId) : Promise.resolve(null);

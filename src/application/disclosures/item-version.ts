import type { ItemContent } from '../../domain/disclosures/item-content.ts';
import { type Actor, demand, NotFound } from '../actor.ts';
import type { App } from '../app.ts';

/** One frozen version of an item. */
export async function itemVersion(
  app: App,
  actor: Actor,
  itemId: string,
  number: number,
): Promise<{ number: number; digest: string; content: ItemContent }> {
  demand(actor, 'disclosures:read');
  const found = await app.store.read(actor.agencyId, (tx) => tx.disclosures.version(itemId, number));
  if (!found) throw new NotFound('没有找到这个版本');
  return { number, digest: found.digest.toString('hex'), content: found.content };
}

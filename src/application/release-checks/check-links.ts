import type { LinkCheckRow } from '../../database/release-checks.ts';
import type { BodyStructure } from '../../domain/release-checks/structure/body-structure.ts';
import { outsideAddresses } from '../../domain/release-checks/structure/dead-links.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';
import { structureOf } from '../disclosures/check-item.ts';
import { loadItem } from '../disclosures/load-item.ts';

/** An address asked for within this time is not asked for again. */
const FRESH_MS = 10 * 60_000;
/** Addresses of one item that are asked for, and how many at a time. */
const MOST = 200;
const AT_ONCE = 4;

/** The answer of one address, and when it was given (ISO 8601). */
export type CheckedLink = Omit<LinkCheckRow, 'checkedAt'> & { readonly checkedAt: string };

/** Asks for each address, a few at a time. */
async function ask(app: App, addresses: readonly string[]): Promise<readonly LinkCheckRow[]> {
  const { links } = app;
  if (!links) return [];
  const waiting = [...addresses];
  const rows: LinkCheckRow[] = [];
  const work = async (): Promise<void> => {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift())
      rows.push({ address, checkedAt: app.now(), ...(await links(address)) });
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return rows;
}

/** The links of the working copy to other sites. */
async function linksOfDraft(app: App, actor: Actor, itemId: string): Promise<BodyStructure> {
  return app.store.read(actor.agencyId, async (tx) =>
    structureOf((await loadItem(app, tx, itemId)).draft.body),
  );
}

/**
 * Asks for the addresses of other sites that the working copy of an item links to, over real HTTP and outside of any
 * transaction, and keeps the answers; the checks before publication then know them. What was asked for a few minutes
 * ago is not asked for again.
 */
export async function checkLinks(
  app: App,
  actor: Actor,
  itemId: string,
): Promise<Result<readonly CheckedLink[]>> {
  demand(actor, 'disclosures:edit');
  if (!app.links)
    return refuse('links-not-asked', '本系统没有开启外部链接检查，请管理员设置 GONGKAI_CHECK_LINKS 后再用');
  const addresses = outsideAddresses(await linksOfDraft(app, actor, itemId)).slice(0, MOST);
  const since = new Date(app.now().getTime() - FRESH_MS);
  const fresh = await app.store.read(actor.agencyId, (tx) => tx.releaseChecks.linkChecks(addresses, since));
  const known = new Set(fresh.map((it) => it.address));
  const asked = await ask(
    app,
    addresses.filter((address) => !known.has(address)),
  );
  return app.store.transaction<readonly CheckedLink[]>(actor.agencyId, async (tx) => {
    for (const row of asked) await tx.releaseChecks.putLinkCheck(row);
    const answers = [...fresh, ...asked].map((it) => ({ ...it, checkedAt: it.checkedAt.toISOString() }));
    return ok(answers.sort((one, other) => (one.address < other.address ? -1 : 1)));
  });
}

import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Transaction } from '../../database/store.ts';
import type { ItemContent } from '../../domain/disclosures/item-content.ts';
import type { Named } from '../../domain/disclosures/item-events.ts';
import type { App } from '../app.ts';

/** SHA-256 of the content in one spelling (RFC 8785), its files included by their hashes. */
export const contentDigest = (content: ItemContent): Buffer =>
  createHash('sha256')
    .update(canonicalize(content) ?? '')
    .digest();

/**
 * Freezes the content as a version that never changes again, unless the latest version has the very same bytes.
 * What is reviewed and published is always named by this number and digest.
 */
export async function freezeContent(
  app: App,
  tx: Transaction,
  { itemId, content, savedBy }: { itemId: string; content: ItemContent; savedBy: string },
): Promise<Named> {
  const digest = contentDigest(content);
  const latest = await tx.disclosures.latestVersion(itemId);
  if (latest?.digest.equals(digest)) return { contentVersion: latest.number, digest: digest.toString('hex') };
  const number = (latest?.number ?? 0) + 1;
  await tx.disclosures.insertVersion({ itemId, number, content, digest, savedBy, savedAt: app.now() });
  return { contentVersion: number, digest: digest.toString('hex') };
}

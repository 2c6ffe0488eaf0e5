import type { LinkCheckRow } from '../../database/release-checks.ts';
import type { Transaction } from '../../database/store.ts';
import type { BodyStructure } from '../../domain/release-checks/structure/body-structure.ts';
import { outsideAddresses } from '../../domain/release-checks/structure/dead-links.ts';
import type { App } from '../app.ts';

/** An answer is believed so long: a site that was down for a night should not stop a publication for ever. */
const BELIEVED_MS = 7 * 24 * 3_600_000;

/** The last answers of the links of a body to other sites, as far as they are still believed. */
export const lastLinkChecks = (
  app: App,
  tx: Transaction,
  structure: Pick<BodyStructure, 'links'>,
): Promise<LinkCheckRow[]> =>
  tx.releaseChecks.linkChecks(outsideAddresses(structure), new Date(app.now().getTime() - BELIEVED_MS));

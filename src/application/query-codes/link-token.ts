import { createHmac } from 'node:crypto';
import type { App } from '../app.ts';

/**
 * The token of a link to a new query code: 256 bits that follow from the id of the ask and a key outside of the
 * database. The database keeps the hash alone, and still a repeated mail carries the same link.
 */
export const linkToken = (app: App, agencyId: string, reissueId: string): string =>
  createHmac('sha256', app.keyring.indexKey(agencyId, 'code-link')).update(reissueId).digest('base64url');

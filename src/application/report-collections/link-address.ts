import type { MemberRow } from '../../database/report-members.ts';
import { hashToken, newQueryCode, normalizeQueryCode } from '../../identity/secrets.ts';
import type { Agency } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { MEMBER_SEALED } from './load-collection.ts';

/** The organ's code, then 60 bits in letters nobody misreads; kept as a hash, and sealed for the office to copy. */
const TOKEN = /^([a-z][a-z0-9-]{1,30})\.([0-9a-z-]{12,24})$/;

/** The organ and the hash of the secret part of an address, or `null` for what cannot be one. */
export function parseReportToken(
  token: string,
): { readonly agencyCode: string; readonly tokenHash: Buffer } | null {
  const [, agencyCode, secret] = TOKEN.exec(token.toLowerCase()) ?? [];
  return agencyCode && secret ? { agencyCode, tokenHash: hashToken(normalizeQueryCode(secret)) } : null;
}

/** A new secret part of an address. */
export const newReportToken = ({ code }: Agency): string => `${code}.${newQueryCode().toLowerCase()}`;

export const reportLinkPath = (token: string): string => `/report-collections/${token}`;

/** The address of a member's page, or `null` where it has none. */
export function linkUrl(app: App, { wrappedKey, sealedToken }: MemberRow): string | null {
  if (sealedToken === null) return null;
  const token = app.keyring.unwrap(wrappedKey).openText(sealedToken, MEMBER_SEALED.token);
  return `${app.publicUrl}${reportLinkPath(token)}`;
}

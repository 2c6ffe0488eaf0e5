import { v7 as uuid } from 'uuid';
import type { InvitationRow } from '../../database/consultation-invitations.ts';
import type { Transaction } from '../../database/store.ts';
import type { ConsultedKind } from '../../domain/access-requests/consultation-silence.ts';
import { hashSecret, hashToken, newQueryCode, normalizeQueryCode } from '../../identity/secrets.ts';
import type { DataKey } from '../../sealing/data-key.ts';
import type { Agency } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';

/** Whom a page is for and what it shows: nothing of the applicant, nothing that leads to the request. */
export type InvitationContent = {
  /** The last part of the page's address; the code that opens it is kept nowhere. */
  readonly token: string;
  readonly kind: ConsultedKind;
  readonly party: string;
  readonly partyKind: 'person' | 'organisation';
  /** The number of the letter: it names the matter where the number of the request would. */
  readonly reference: string;
  /** The title a clerk has cleared of personal data. */
  readonly subject: string;
  /** 涉及的信息种类; empty where the title says enough. */
  readonly information: string;
  readonly question: string;
  /** Files of the case the handler chose to show. */
  readonly fileIds: readonly string[];
};

/** What a third party or organ says (征求意见的答复). */
export type Opinion = {
  readonly consents: boolean;
  /** Demanded of a refusal (art. 32). */
  readonly reasons: string;
  /** Who filled it in and how to reach them, if they wish. */
  readonly contact: string;
};

/** An opinion as it was given on the page. `returned`: in its period; `material`: too late to have an effect. */
export type GivenOpinion = Opinion & {
  readonly givenAt: string;
  readonly effect: 'returned' | 'material';
  readonly fileIds: readonly string[];
};

type Sealed = { content: InvitationContent; draft: Opinion; answer: GivenOpinion };

/** Seals a part of an invitation with the key of the submission: one part can never be passed off as another. */
export const sealPart = <Part extends keyof Sealed>(
  dataKey: DataKey,
  part: Part,
  value: Sealed[Part],
): Buffer => Buffer.from(dataKey.seal(JSON.stringify(value), `consultation-${part}`));

export const openPart = <Part extends keyof Sealed>(
  dataKey: DataKey,
  part: Part,
  sealed: Uint8Array,
): Sealed[Part] => JSON.parse(dataKey.openText(sealed, `consultation-${part}`)) as Sealed[Part];

const TOKEN = /^([a-z][a-z0-9-]{1,30})\.([0-9a-z-]{12,24})$/;

/** The organ and the secret part of a page's address, or `null` for what cannot be one. */
export function parseToken(
  token: string,
): { readonly agencyCode: string; readonly tokenHash: Buffer } | null {
  const [, agencyCode, secret] = TOKEN.exec(token.toLowerCase()) ?? [];
  return agencyCode && secret ? { agencyCode, tokenHash: hashToken(normalizeQueryCode(secret)) } : null;
}

/** Address and access code of a page. `url`: `null` while the portal has no public address a letter may name. */
export type PageAccess = { readonly token: string; readonly url: string | null; readonly code: string };

export const pageUrl = (app: App, agency: Agency, token: string): string | null =>
  app.publicUrlIsSet || agency.settings.demonstration ? `${app.publicUrl}/consultations/${token}` : null;

/** A new address with a new code: 60 bits each, in letters nobody misreads. */
export function newAccess(app: App, agency: Agency): PageAccess {
  const token = `${agency.code}.${newQueryCode().toLowerCase()}`;
  return { token, url: pageUrl(app, agency, token), code: newQueryCode() };
}

/** Makes the page of a consultation; address and code are kept as hashes only, the address sealed besides. */
export async function invite(
  app: App,
  tx: Transaction,
  { dataKey, requestId, consultationId }: { dataKey: DataKey; requestId: string; consultationId: string },
  { content, code }: { content: InvitationContent; code: string },
): Promise<void> {
  const row: InvitationRow = {
    agencyId: tx.agencyId,
    id: uuid(),
    consultationId,
    requestId,
    tokenHash: parseToken(content.token)?.tokenHash ?? Buffer.alloc(0),
    codeHash: await hashSecret(normalizeQueryCode(code)),
    failures: 0,
    sealedContent: sealPart(dataKey, 'content', content),
    sealedDraft: null,
    sealedAnswer: null,
    createdAt: app.now(),
    codeIssuedAt: app.now(),
    firstOpenedAt: null,
    draftSavedAt: null,
    answeredAt: null,
    revokedAt: null,
  };
  await tx.consultations.insert(row);
}

import type { CollectionRow } from '../../database/report-collections.ts';
import type { MemberRow } from '../../database/report-members.ts';
import type { Transaction } from '../../database/store.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { hashSecret, newQueryCode, normalizeQueryCode } from '../../identity/secrets.ts';
import { type Actor, demand } from '../actor.ts';
import { type Agency, agencyById } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import type { LinksInput } from './collection-input.ts';
import { newReportToken, parseReportToken, reportLinkPath } from './link-address.ts';
import { contactOf, lockCollection, lockMember, MEMBER_SEALED, recordAct } from './load-collection.ts';
import { queueNotice } from './queue-notice.ts';

/** What the office hands over: the code is shown this once. */
export type IssuedLink = {
  readonly memberId: string;
  readonly name: string;
  readonly url: string;
  readonly code: string;
  /** Both are also on their way by e-mail. */
  readonly mailed: boolean;
};

type Fresh = { readonly token: string; readonly code: string; readonly codeHash: string };

async function fresh(agency: Agency): Promise<Fresh> {
  const code = newQueryCode();
  return { token: newReportToken(agency), code, codeHash: await hashSecret(normalizeQueryCode(code)) };
}

/** Gives each member a new link and a new code; an earlier one opens nothing any more, not even where it is open. */
export async function issueLinks(
  app: App,
  actor: Actor,
  year: number,
  { memberIds, byEmail }: LinksInput,
): Promise<Result<readonly IssuedLink[]>> {
  demand(actor, 'reports:collect');
  const agency = await agencyById(app, actor.agencyId);
  const ids = [...new Set(memberIds)];
  const codes = await Promise.all(ids.map(() => fresh(agency)));
  return app.store.transaction<readonly IssuedLink[]>(actor.agencyId, async (tx) => {
    const collection = await lockCollection(tx, year);
    if (collection.status === 'closed')
      return refuse('collection-closed', '本年度汇总已经结束，不能发放网址');
    const issued: IssuedLink[] = [];
    for (const [index, memberId] of ids.entries()) {
      const member = await lockMember(tx, collection, memberId);
      const access = codes[index] as Fresh;
      issued.push(await issue(app, tx, actor, { collection, member, access, byEmail }));
    }
    return ok(issued);
  });
}

type Issue = {
  readonly collection: CollectionRow;
  readonly member: MemberRow;
  readonly access: Fresh;
  readonly byEmail: boolean;
};

async function issue(
  app: App,
  tx: Transaction,
  actor: Actor,
  { collection, member, access: { token, code, codeHash }, byEmail }: Issue,
): Promise<IssuedLink> {
  const dataKey = app.keyring.unwrap(member.wrappedKey);
  await tx.reportMembers.save(member.id, {
    tokenHash: parseReportToken(token)?.tokenHash ?? null,
    sealedToken: Buffer.from(dataKey.seal(token, MEMBER_SEALED.token)),
    codeHash,
    codeIssuedAt: app.now(),
    failures: 0,
  });
  await recordAct(app, tx, {
    type: 'report-link-issued',
    subjectId: member.id,
    actorId: actor.staffId,
    facts: { byEmail },
  });
  await tx.reportNotices.dropWaiting(member.id, 'link');
  const mails = byEmail && app.messages.email !== null && contactOf(app, member).email !== null;
  const mailed = mails && (await queueNotice(app, tx, actor, { collection, member, kind: 'link', code }));
  return {
    memberId: member.id,
    name: member.name,
    url: `${app.publicUrl}${reportLinkPath(token)}`,
    code,
    mailed,
  };
}

/** Closes the link of a member at once; who has it open is put out. */
export async function revokeLink(
  app: App,
  actor: Actor,
  year: number,
  memberId: string,
): Promise<Result<null>> {
  demand(actor, 'reports:collect');
  return app.store.transaction<null>(actor.agencyId, async (tx) => {
    const collection = await lockCollection(tx, year);
    const member = await lockMember(tx, collection, memberId);
    if (member.tokenHash === null) return refuse('no-link', '该单位没有可以撤销的报送网址');
    await tx.reportMembers.save(memberId, {
      tokenHash: null,
      sealedToken: null,
      codeHash: null,
      codeIssuedAt: null,
    });
    await tx.reportNotices.dropWaiting(memberId, 'link');
    await recordAct(app, tx, {
      type: 'report-link-revoked',
      subjectId: memberId,
      actorId: actor.staffId,
      facts: {},
    });
    return ok(null);
  });
}

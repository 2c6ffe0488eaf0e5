import { v7 as uuid } from 'uuid';
import type { CollectionRow } from '../../database/report-collections.ts';
import type { MemberRow } from '../../database/report-members.ts';
import { agencyKey } from '../../domain/annual-reports/roll-up.ts';
import type { App } from '../app.ts';
import type { MemberInput } from './collection-input.ts';
import { MEMBER_SEALED, type MemberContact } from './load-collection.ts';

type NewMember = {
  readonly collection: CollectionRow;
  readonly place: number;
  readonly member: Pick<
    MemberInput,
    'name' | 'creditCode' | 'rulePower' | 'platformAgencyId' | 'isOwn' | keyof MemberContact
  >;
};

/** The contact of a member as JSON text; nothing else of it is sealed there. */
export const contactText = ({ email, telephone }: MemberContact): string =>
  JSON.stringify({ email, telephone: telephone === '' ? null : telephone } satisfies MemberContact);

/** A member that is awaited, with a key of its own and without a link. */
export function memberRow(app: App, { collection, place, member }: NewMember): MemberRow {
  const { dataKey, wrapped } = app.keyring.newDataKey();
  return {
    agencyId: collection.agencyId,
    id: uuid(),
    collectionId: collection.id,
    place,
    name: member.name,
    nameKey: agencyKey(member.name),
    creditCode: member.creditCode,
    platformAgencyId: member.isOwn ? null : member.platformAgencyId,
    isOwn: member.isOwn,
    rulePower: member.rulePower,
    status: 'awaited',
    reason: '',
    submissionId: null,
    reportedBy: null,
    wrappedKey: Buffer.from(wrapped),
    sealedContact: Buffer.from(dataKey.seal(contactText(member), MEMBER_SEALED.contact)),
    tokenHash: null,
    sealedToken: null,
    codeHash: null,
    codeIssuedAt: null,
    failures: 0,
    version: 1,
    createdAt: app.now(),
  };
}

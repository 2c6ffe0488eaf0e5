import { type Actor, permissionsOf } from '../../src/application/actor.ts';
import { type Agency, agencyById } from '../../src/application/agencies/find-agency.ts';
import { createAgency, type NewAgency } from '../../src/application/agencies/set-up.ts';
import type { App } from '../../src/application/app.ts';
import { addStaff } from '../../src/application/staff/manage-staff.ts';
import type { Role } from '../../src/domain/staff/roles.data.ts';
import { hashSecret } from '../../src/identity/secrets.ts';

/** A fictional organ as the tests need it. */
export const newAgency = (change: Partial<NewAgency> = {}): NewAgency => ({
  name: '青禾区测试局',
  code: 'qhq-csj',
  profile: {
    officeName: '青禾区测试局办公室',
    address: '青禾区示范路1号',
    hours: '工作日9:00—17:00',
    telephone: '0900-0000000',
    fax: '',
    email: '',
    postcode: '000000',
  },
  settings: {
    letterhead: '青禾区测试局文件',
    documentCode: '青测公开',
    reviewBody: '青禾区人民政府',
    reviewBodyAddress: '青禾区示范路2号',
    reviewOnlineUrl: 'https://review.example.cn/',
    court: '青禾区人民法院',
    queryReviewFirst: false,
    confirmationAnnounced: false,
    demonstration: false,
    reportingAs: 'department',
  },
  ...change,
});

/** People of an organ by what they do; one person may have several posts. */
export type TestOrgan = {
  readonly agency: Agency;
  readonly actor: (...roles: Role[]) => Actor;
  readonly people: Readonly<Record<string, Actor>>;
};

const PEOPLE: Readonly<Record<string, readonly Role[]>> = {
  clerk: ['window-clerk', 'ogi-clerk'],
  handler: ['handler'],
  legal: ['legal-reviewer'],
  secrecy: ['secrecy-reviewer'],
  head: ['ogi-head'],
  signatory: ['signatory'],
  editor: ['report-editor'],
  publisher: ['publisher'],
  administrator: ['system-administrator'],
};

/** The password of everybody in a test organ; a signature asks for it again. */
export const STAFF_PASSWORD = 'Clearing-2025-oak';

let hashed: Promise<string> | undefined;

/** An organ with nine people, one for each kind of work. */
export async function createOrgan(app: App, change: Partial<NewAgency> = {}): Promise<TestOrgan> {
  const agency = await agencyById(app, await createAgency(app, newAgency(change)));
  const people: Record<string, Actor> = {};
  hashed ??= hashSecret(STAFF_PASSWORD);
  for (const [key, roles] of Object.entries(PEOPLE)) {
    const added = await addStaff(app, null, agency.id, {
      login: `${agency.code}.${key}`,
      name: `测试人员（${key}）`,
      roles: [...roles],
      departmentId: null,
    });
    if (!added.ok) throw new Error(added.refusal.message);
    await app.store.staff.update(added.value.staffId, { passwordHash: await hashed });
    people[key] = {
      staffId: added.value.staffId,
      name: key,
      agencyId: agency.id,
      roles,
      permissions: permissionsOf(roles),
    };
  }
  const actor = (...roles: Role[]): Actor => ({
    staffId: people['clerk']?.staffId ?? '',
    name: 'clerk',
    agencyId: agency.id,
    roles,
    permissions: permissionsOf(roles),
  });
  return { agency, actor, people };
}

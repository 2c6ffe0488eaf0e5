import { hashSecret } from '../../identity/secrets.ts';
import { type Actor, permissionsOf } from '../actor.ts';
import { type Agency, agencyById } from '../agencies/find-agency.ts';
import { addDepartment, createAgency } from '../agencies/set-up.ts';
import type { App } from '../app.ts';
import { addStaff } from '../staff/manage-staff.ts';
import {
  DEMO_ORGANS,
  DEMO_PASSWORD,
  DEMO_POSTS,
  type DemoOrgan,
  type DemoOrganCode,
  type DemoPost,
} from './demo-organs.data.ts';
import { mustSucceed } from './must-succeed.ts';

/** A demonstration organ with its people, ready to act. */
export type Cast = {
  readonly agency: Agency;
  readonly people: Readonly<Record<DemoPost, Actor>>;
  /** Ids of the departments, in the order of the data. */
  readonly departments: readonly string[];
};

export type Casts = Readonly<Record<DemoOrganCode, Cast>>;

/**
 * Sets up the organs of the demonstration with departments and accounts, all under the one known password.
 * `at` gives each of them its own instant: lists show the eldest organ first.
 */
export async function createOrgans(
  app: App,
  at: (order: number, work: () => Promise<Cast>) => Promise<Cast>,
): Promise<Casts> {
  const passwordHash = await hashSecret(DEMO_PASSWORD);
  const casts: Partial<Record<DemoOrganCode, Cast>> = {};
  for (const [order, organ] of DEMO_ORGANS.entries()) {
    const parentId = organ.below ? (casts[organ.below]?.agency.id ?? null) : null;
    casts[organ.agency.code] = await at(order, async () => {
      const agency = await agencyById(app, await createAgency(app, organ.agency, parentId));
      return populate(app, organ, agency, passwordHash);
    });
  }
  return casts as Casts;
}

async function populate(app: App, organ: DemoOrgan, agency: Agency, passwordHash: string): Promise<Cast> {
  const people: Partial<Record<DemoPost, Actor>> = {};
  const departments: string[] = [];
  for (const { post, title, roles, department } of DEMO_POSTS) {
    const name = `${title}（${organ.shortName}）`;
    const administrator = people.admin ?? null;
    const added = await addStaff(app, administrator, agency.id, {
      login: `${organ.login}.${post}`,
      name,
      roles: [...roles],
      departmentId: department === null ? null : (departments[department] ?? null),
    });
    const { staffId } = mustSucceed(added, `account ${organ.login}.${post}`);
    await app.store.staff.update(staffId, { passwordHash, mustChangePassword: false });
    people[post] = { staffId, name, agencyId: agency.id, roles, permissions: permissionsOf(roles) };
    if (post === 'admin') departments.push(...(await addDepartments(app, people[post], organ)));
  }
  return { agency, people: people as Record<DemoPost, Actor>, departments };
}

async function addDepartments(app: App, administrator: Actor, organ: DemoOrgan): Promise<string[]> {
  const ids: string[] = [];
  for (const name of organ.departments) {
    ids.push(mustSucceed(await addDepartment(app, administrator, { name }), `department ${name}`).id);
  }
  return ids;
}

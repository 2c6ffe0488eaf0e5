import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { EXCLUSIVE_ROLES, ROLES, type Role } from '../../domain/staff/roles.data.ts';
import { hashSecret } from '../../identity/secrets.ts';
import { type Actor, demand, NotFound } from '../actor.ts';
import type { App } from '../app.ts';
import { record, temporaryPassword } from './passwords.ts';

const roles = z.array(z.enum(ROLES)).min(1, '请至少选择一个岗位').max(ROLES.length);

export const AddStaff = z.strictObject({
  login: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z][a-z0-9._-]{1,30}$/, '登录名应以小写字母开头，由字母、数字、点、横线组成，2至31个字符'),
  name: z.string().trim().min(1, '请填写姓名').max(50),
  roles,
  departmentId: z.uuid().nullable().default(null),
});
export type AddStaff = z.infer<typeof AddStaff>;

/** System, security and audit administration are never in one hand (三员分立). */
export function excluded(chosen: readonly Role[]): Result<null> {
  const administrators = chosen.filter((it) => EXCLUSIVE_ROLES.includes(it));
  return administrators.length > 1
    ? refuse('roles-exclusive', '系统管理员、安全管理员、审计管理员不能由同一人担任')
    : ok(null);
}

/** Adds a person with posts in the organ; the temporary password is shown once. */
export async function addStaff(
  app: App,
  actor: Actor | null,
  agencyId: string,
  command: AddStaff,
): Promise<Result<{ staffId: string; temporaryPassword: string }>> {
  if (actor) demand(actor, 'staff:manage');
  const exclusive = excluded(command.roles);
  if (!exclusive.ok) return exclusive;
  const password = temporaryPassword();
  const passwordHash = await hashSecret(password);
  return app.store.transaction<{ staffId: string; temporaryPassword: string }>(agencyId, async (tx) => {
    await tx.staff.lockAccounts();
    if (await tx.staff.findByLogin(command.login))
      return refuse('login-taken', '这个登录名已经有人使用，请换一个');
    const id = uuid();
    await tx.staff.insert({
      id,
      login: command.login,
      name: command.name,
      passwordHash,
      mustChangePassword: true,
      disabledAt: null,
      createdAt: app.now(),
    });
    for (const role of command.roles)
      await tx.staff.insertPost({ agencyId, staffId: id, role, departmentId: command.departmentId });
    await record(tx, app, actor?.staffId ?? null, 'staff-added', { staffId: id, roles: command.roles });
    return ok({ staffId: id, temporaryPassword: password });
  });
}

/** Gives a person other posts, or ends the account; sessions end at once. */
export const ChangeStaff = z.strictObject({ roles, disabled: z.boolean() });
export function changeStaff(
  app: App,
  actor: Actor,
  staffId: string,
  command: z.infer<typeof ChangeStaff>,
): Promise<Result<null>> {
  demand(actor, 'staff:manage');
  const exclusive = excluded(command.roles);
  if (!exclusive.ok) return Promise.resolve(exclusive);
  return app.store.transaction<null>(actor.agencyId, async (tx) => {
    const people = await tx.staff.withPosts(actor.agencyId);
    const posts = people.filter((it) => it.id === staffId);
    if (posts.length === 0) throw new NotFound('没有找到这名工作人员');
    if (staffId === actor.staffId && (command.disabled || !command.roles.includes('system-administrator'))) {
      return refuse('own-account', '不能停用自己的账号，也不能取消自己的系统管理员岗位');
    }
    await tx.staff.deletePosts(actor.agencyId, staffId);
    for (const role of command.roles)
      await tx.staff.insertPost({
        agencyId: actor.agencyId,
        staffId,
        role,
        departmentId: posts[0]?.departmentId ?? null,
      });
    await tx.staff.update(staffId, { disabledAt: command.disabled ? app.now() : null });
    await tx.staff.deleteSessionsOf(staffId);
    await record(tx, app, actor.staffId, 'staff-changed', { staffId, ...command });
    return ok(null);
  });
}

/** Everybody of the organ with their posts. */
export async function listStaff(app: App, actor: Actor) {
  if (!actor.permissions.has('staff:manage')) demand(actor, 'requests:read');
  const rows = await app.store.staff.withPosts(actor.agencyId);
  const people = new Map<
    string,
    { id: string; login: string; name: string; disabled: boolean; roles: Role[] }
  >();
  for (const row of rows) {
    const person = people.get(row.id) ?? {
      id: row.id,
      login: row.login,
      name: row.name,
      disabled: row.disabledAt !== null,
      roles: [],
    };
    person.roles.push(row.role as Role);
    people.set(row.id, person);
  }
  return [...people.values()];
}

export const listDepartments = (app: App, actor: Actor) =>
  app.store.read(actor.agencyId, (tx) => tx.departments.list());

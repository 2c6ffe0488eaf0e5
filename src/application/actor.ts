import { type Permission, ROLE_PERMISSIONS, type Role } from '../domain/staff/roles.data.ts';

/** A signed-in person acting for one organ. */
export type Actor = {
  readonly staffId: string;
  readonly name: string;
  readonly agencyId: string;
  readonly roles: readonly Role[];
  readonly permissions: ReadonlySet<Permission>;
};

export const permissionsOf = (roles: readonly Role[]): ReadonlySet<Permission> =>
  new Set(roles.flatMap((role) => ROLE_PERMISSIONS[role]));

/** The person may not do this: answered with 403 and logged. */
export class Forbidden extends Error {
  readonly permission: Permission;
  constructor(permission: Permission) {
    super('您的岗位没有办理该事项的权限');
    this.name = 'Forbidden';
    this.permission = permission;
  }
}

/** No such thing in this organ, or it belongs to another: answered alike with 404. */
export class NotFound extends Error {
  constructor(what = '没有找到您要的内容') {
    super(what);
    this.name = 'NotFound';
  }
}

/** Somebody else changed the case meanwhile: answered with 412 and the version that now stands. */
export class Outdated extends Error {
  readonly version: number;
  constructor(version: number, what = '这件申请') {
    super(`其他人刚刚更新了${what}，请刷新页面，查看最新进展后再操作`);
    this.name = 'Outdated';
    this.version = version;
  }
}

/** First line of every use case of staff. */
export function demand(actor: Actor, permission: Permission): void {
  if (!actor.permissions.has(permission)) throw new Forbidden(permission);
}

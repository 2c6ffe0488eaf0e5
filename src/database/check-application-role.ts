import type { ClientBase } from 'pg';

/** The application was given a role that row-level security does not bind. */
export class RoleTooPowerful extends Error {
  override readonly name = 'RoleTooPowerful';
}

type Powers = { name: string; superuser: boolean; bypass: boolean; owns: string | null };

// The session's user counts, not only the current one: a role that was put on can be taken off again. Tables of a
// role one belongs to count as one's own: the member may become the owner, and policies do not bind owners.
const QUERY = `
  select session_user as name, r.rolsuper as superuser, r.rolbypassrls as bypass,
    (select format('%I.%I', n.nspname, c.relname)
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
        and pg_has_role(r.oid, c.relowner, 'MEMBER')
      limit 1) as owns
  from pg_roles r where r.rolname in (session_user, current_user)
  order by r.rolsuper desc, r.rolbypassrls desc, owns nulls last
  limit 1`;

/**
 * Throws `RoleTooPowerful` when the role of this connection is a superuser, may bypass row-level security or owns
 * tables: the wall between organs would not hold for it. To be asked before the application serves anybody.
 */
export async function refusePrivilegedRole(client: Pick<ClientBase, 'query'>): Promise<void> {
  const { rows } = await client.query<Powers>(QUERY);
  const [powers] = rows;
  if (!powers) throw new RoleTooPowerful('数据库没有说明当前连接的角色，不能启动。');
  const reason = reasonAgainst(powers);
  if (reason === null) return;
  throw new RoleTooPowerful(
    `DATABASE_URL 中的数据库角色“${powers.name}”${reason}，各机关数据之间的隔离对它不起作用；请改用普通应用角色（见 docs/operations.md）。`,
  );
}

function reasonAgainst({ superuser, bypass, owns }: Powers): string | null {
  if (superuser) return '是超级用户';
  if (bypass) return '可以绕过行级安全策略（BYPASSRLS）';
  if (owns !== null) return `拥有数据表 ${owns}`;
  return null;
}

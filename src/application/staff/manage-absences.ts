import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { AbsenceRow } from '../../database/absences.ts';
import type { Transaction } from '../../database/store.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import {
  ABSENCE_KINDS,
  type AbsenceKind,
  isAway,
  mayStandIn,
  uncoveredRoles,
} from '../../domain/staff/absences.ts';
import type { Role } from '../../domain/staff/roles.data.ts';
import { Day } from '../access-requests/reply-facts-schema.ts';
import { type Actor, demand, Forbidden, NotFound } from '../actor.ts';
import type { App } from '../app.ts';
import { record } from './passwords.ts';

/** Who is away from when to when, why in one word, and who stands in. */
export const RecordAbsence = z.strictObject({
  staffId: z.uuid('请选择不在岗的人员'),
  deputyId: z.uuid('请选择代办人'),
  kind: z.enum(ABSENCE_KINDS, { error: '请选择不在岗的原因' }),
  fromOn: Day,
  toOn: Day,
});
export type RecordAbsence = z.infer<typeof RecordAbsence>;

/** Everybody speaks for themselves; for others the administrator of staff and the head of the office. */
function demandSay(actor: Actor, staffId: string): void {
  const forOthers = actor.permissions.has('staff:manage') || actor.roles.includes('ogi-head');
  if (staffId !== actor.staffId && !forOthers) throw new Forbidden('staff:manage');
}

const rolesBy = async (tx: Transaction): Promise<ReadonlyMap<string, readonly Role[]>> => {
  const roles = new Map<string, Role[]>();
  for (const { id, role, disabledAt } of await tx.staff.withPosts(tx.agencyId))
    if (disabledAt === null) roles.set(id, [...(roles.get(id) ?? []), role as Role]);
  return roles;
};

/** Records that somebody is away: their deputy sees and may work on their cases meanwhile. */
export function recordAbsence(
  app: App,
  actor: Actor,
  command: RecordAbsence,
): Promise<Result<{ absenceId: string }>> {
  demandSay(actor, command.staffId);
  return app.store.transaction<{ absenceId: string }>(actor.agencyId, async (tx) => {
    await tx.absences.lock();
    if (command.toOn < app.today()) return refuse('absence-over', '结束日期不能早于今天');
    const roles = await rolesBy(tx);
    const [theirs, deputys] = [roles.get(command.staffId), roles.get(command.deputyId)];
    if (!theirs || !deputys) throw new NotFound('没有找到这名在岗的工作人员');
    const others = await tx.absences.fromDay(app.today());
    const allowed = mayStandIn({ ...command, endedOn: null }, { theirs, deputys }, others);
    if (!allowed.ok) return allowed;
    const row: AbsenceRow = {
      agencyId: actor.agencyId,
      id: uuid(),
      ...command,
      endedOn: null,
      recordedBy: actor.staffId,
      recordedAt: app.now(),
    };
    await tx.absences.insert(row);
    const { id, staffId, deputyId, fromOn, toOn } = row;
    await record(tx, app, actor.staffId, 'absence-recorded', {
      absenceId: id,
      staffId,
      deputyId,
      fromOn,
      toOn,
    });
    return ok({ absenceId: id });
  });
}

/** Somebody is back: from today on the deputy acts no longer. */
export function endAbsence(app: App, actor: Actor, absenceId: string): Promise<Result<null>> {
  return app.store.transaction<null>(actor.agencyId, async (tx) => {
    await tx.absences.lock();
    const found = await tx.absences.find(absenceId);
    if (!found) throw new NotFound('没有找到这项登记');
    demandSay(actor, found.staffId);
    if (found.endedOn !== null || found.toOn < app.today()) return refuse('absence-over', '这项登记已经结束');
    await tx.absences.end(absenceId, app.today());
    await record(tx, app, actor.staffId, 'absence-ended', { absenceId, staffId: found.staffId });
    return ok(null);
  });
}

/** Who is away today or will be, with the posts nobody stands in for. */
export function listAbsences(app: App, actor: Actor) {
  if (!actor.permissions.has('staff:manage')) demand(actor, 'requests:read');
  return app.store.read(actor.agencyId, async (tx) => {
    const names = new Map((await tx.staff.withPosts(tx.agencyId)).map((it) => [it.id, it.name]));
    const roles = await rolesBy(tx);
    const today = app.today();
    return (await tx.absences.fromDay(today)).map((it) => ({
      id: it.id,
      staffId: it.staffId,
      name: names.get(it.staffId) ?? '已离岗人员',
      deputyId: it.deputyId,
      deputy: names.get(it.deputyId) ?? '已离岗人员',
      kind: it.kind as AbsenceKind,
      fromOn: it.fromOn,
      toOn: it.toOn,
      today: isAway(it, today),
      uncovered: [...uncoveredRoles(roles.get(it.staffId) ?? [], roles.get(it.deputyId) ?? [])],
    }));
  });
}

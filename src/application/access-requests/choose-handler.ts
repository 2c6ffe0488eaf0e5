import type { Commands } from '../../domain/access-requests/commands.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { ABSENCE_KIND_LABELS, type AbsenceKind } from '../../domain/staff/absences.ts';
import { ROLE_PERMISSIONS, type Role } from '../../domain/staff/roles.data.ts';
import type { ActionContext } from './action-context.ts';

type Choice = Commands['take-up'] & { readonly despiteAbsence?: boolean | undefined };

/**
 * Gives a case to somebody: they must have a post in this organ in which cases are handled, and the unit must be the
 * organ's own. Whoever is away is given new work only by somebody who has been told so and says so.
 */
export async function chooseHandler(
  { app, tx }: Pick<ActionContext, 'app' | 'tx'>,
  { despiteAbsence = false, ...command }: Choice,
  note: unknown,
): Promise<Result<{ readonly command: Commands['take-up']; readonly note: unknown }>> {
  const people = await tx.staff.withPosts(tx.agencyId);
  const handles = (role: string) => ROLE_PERMISSIONS[role as Role].includes('requests:handle');
  if (!people.some((it) => it.id === command.handlerId && it.disabledAt === null && handles(it.role)))
    return refuse('unknown-handler', '承办人应当是本机关有承办权限的在岗人员，请重新选择');
  const units = await tx.departments.list();
  if (command.departmentId && !units.some((it) => it.id === command.departmentId))
    return refuse('unknown-department', '承办股室不属于本机关，请重新选择');
  const away = (await tx.absences.onDay(app.today())).find((it) => it.staffId === command.handlerId);
  if (away && !despiteAbsence) {
    const deputy = people.find((it) => it.id === away.deputyId)?.name ?? '代办人';
    const kind = ABSENCE_KIND_LABELS[away.kind as AbsenceKind];
    return refuse(
      'handler-away',
      `该承办人${kind}至${away.toOn}，由${deputy}代办；仍然分给本人的，请勾选“不在岗期间仍分给本人”`,
    );
  }
  return ok({ command, note });
}

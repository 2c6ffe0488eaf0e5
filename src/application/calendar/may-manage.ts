import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { type Actor, demand } from '../actor.ts';
import { agencyById } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';

/**
 * A notice holds for every organ of the installation, so only the system administrator of an organ at the top of the
 * tree enters one (decision 0026); those of the organs below see the calendar and ask there.
 */
export async function mayManageCalendar(app: App, actor: Actor): Promise<Result<null>> {
  demand(actor, 'calendar:manage');
  const agency = await agencyById(app, actor.agencyId);
  return agency.parentId === null
    ? ok(null)
    : refuse('not-top-organ', '节假日安排对全系统生效，由最上级机关的系统管理员录入和更正');
}

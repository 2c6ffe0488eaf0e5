import { dayInChina } from '../../domain/calendar/plain-date.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import type { ActionInput } from '../access-requests/action-commands.ts';
import type { ActionContext, Prepared } from '../access-requests/action-context.ts';

/**
 * 登记对方收到日期: whoever opened the page had the letter in hand, so no later day of receipt may stretch the
 * pause of the reply clock (arts. 32, 34).
 */
export async function recordDelivery(
  { tx }: ActionContext,
  { note, ...command }: ActionInput<'record-delivery'>,
): Promise<Result<Prepared<'record-delivery'>>> {
  const page = await tx.consultations.findByConsultation(command.consultationId);
  const openedOn = page?.firstOpenedAt ? dayInChina(page.firstOpenedAt) : null;
  return openedOn !== null && command.on > openedOn
    ? refuse(
        'opened-before',
        `对方已于${openedOn}凭函件上的访问码打开专用页面，收到日期不能晚于该日，请核对`,
        '《条例》第三十二条、第三十四条',
      )
    : ok({ command, note: { note } });
}

import { v7 as uuid } from 'uuid';
import { emailOf, mobileOf } from '../../domain/notices/destinations.ts';
import { NOTICE_CHANNEL_LABELS } from '../../domain/notices/notice-kinds.data.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { loadCase, openApplicant } from '../access-requests/load-case.ts';
import { type Actor, demand, NotFound } from '../actor.ts';
import type { App } from '../app.ts';
import { record } from '../staff/passwords.ts';
import { newNotice, openChannels } from './enqueue-notices.ts';
import { mayResend } from './list-notices.ts';

/** Sends a notice again, as a new one with an id of its own, to the address registered now; the old one is settled. */
export function resendNotice(
  app: App,
  actor: Actor,
  requestId: string,
  noticeId: string,
): Promise<Result<{ id: string }>> {
  demand(actor, 'requests:serve');
  return app.store.transaction(actor.agencyId, async (tx) => {
    const loaded = await loadCase(app, tx, requestId);
    const notice = await tx.notices.findForUpdate(noticeId);
    if (!notice || notice.requestId !== requestId) throw new NotFound('没有找到这条通知');
    if (!mayResend(notice)) return refuse('notice-under-way', '这条通知还在发送，不必重发');
    const { channel, kind } = notice;
    const agency = await tx.staff.agency(tx.agencyId);
    if (!openChannels(app, agency?.settings).includes(channel))
      return refuse('channel-off', `没有启用${NOTICE_CHANNEL_LABELS[channel]}通知，不能重发`);
    const { email, phone } = openApplicant(loaded);
    const address = channel === 'email' ? emailOf(email) : mobileOf(phone);
    if (address === null) return refuse('no-address', '申请人没有登记可以使用的地址，请用其他方式告知');
    const id = uuid();
    const addressee = { requestId, dataKey: loaded.dataKey };
    await tx.notices.insert(newNotice(app, addressee, { id, kind, destination: { channel, address } }));
    await tx.notices.settle(noticeId, app.now(), actor.staffId);
    await record(tx, app, actor.staffId, 'notice-resent', { requestId, noticeId, again: id, kind, channel });
    return ok({ id });
  });
}

import { z } from 'zod';
import { CHANNELS } from '../../domain/access-requests/receipt.ts';
import { checkTitle } from '../../domain/access-requests/title.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { type Actor, demand } from '../actor.ts';
import { agencyById } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { type Once, transactOnce } from '../shared/once.ts';
import { ApplicationForm } from './application-form.ts';
import { checkReceiptDay } from './closed-years.ts';
import { fileRequest } from './file-request.ts';
import type { ReceiptView } from './public-views.ts';
import { Day, words } from './reply-facts-schema.ts';

/** Channels a clerk registers; on-line requests register themselves. */
const BY_HAND = CHANNELS.filter((it) => it !== 'online');

/** What a clerk records of a visitor, a letter, a fax or an oral request. */
export const RegisterRequest = z.strictObject({
  channel: z.enum(BY_HAND, { error: '请选择申请的渠道' }),
  arrivedOn: Day,
  /** The day both sides confirmed receipt, where that already happened. */
  confirmedOn: Day.nullable().default(null),
  title: words('申请内容标题（不得含个人信息）', 100),
  form: ApplicationForm,
});
export type RegisterRequest = z.infer<typeof RegisterRequest>;

/** Registers a request that did not come by the portal (art. 29; 国办公开办函〔2017〕19号: none may be turned away). */
export async function registerRequest(
  app: App,
  actor: Actor,
  command: RegisterRequest,
  once: Once | null = null,
): Promise<Result<ReceiptView>> {
  demand(actor, 'requests:register');
  const { form, title, channel, arrivedOn, confirmedOn } = command;
  if (arrivedOn > app.today()) return refuse('day-in-future', '收到日期不能晚于今天');
  if (confirmedOn && (confirmedOn > app.today() || confirmedOn < arrivedOn))
    return refuse('day-in-future', '确认日期应当在收到日期之后、今天之前');
  const titled = checkTitle(title, form.applicant === 'citizen' ? form.name : null);
  if (!titled.ok) return titled;
  const agency = await agencyById(app, actor.agencyId);
  const { dataKey, wrapped } = app.keyring.newDataKey();
  return transactOnce(app, agency.id, once, async (tx) => {
    const open = await checkReceiptDay(tx, arrivedOn);
    if (!open.ok) return open;
    return ok(
      await fileRequest(app, tx, agency, {
        form,
        title,
        channel,
        arrivedOn,
        confirmedOn,
        actorId: actor.staffId,
        dataKey,
        wrappedKey: wrapped,
      }),
    );
  });
}

import type { ServiceMethod } from '../../../domain/access-requests/service.ts';
import { isPostalNumber } from '../../../domain/access-requests/service.ts';
import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { ActionInput } from '../../access-requests/action-commands.ts';
import { previewReply } from '../../access-requests/case-files.ts';
import { letterDigest } from '../../access-requests/letter-digest.ts';
import { loadCase } from '../../access-requests/load-case.ts';
import { DEMO_PASSWORD } from '../demo-organs.data.ts';
import { mustSucceed } from '../must-succeed.ts';
import type { ReplyStage } from '../reply-stage.ts';
import type { Story } from '../story.ts';
import { stampIfSealed } from './stamp.ts';

/** The signatory looks at the letter, and signs what was looked at. */
export const tellSigning = (story: Story): void =>
  story.act('signatory', 'sign', async ({ app, cast, request: { requestId, number } }) => {
    const shown = mustSucceed(await previewReply(app, cast.people.signatory, requestId, null), number);
    return { note: '同意', password: DEMO_PASSWORD, digest: letterDigest(shown) };
  });

/** A number that keeps the form of the post but belongs to no letter: XX is no service of the post. */
function demoPostalNumber(requestNumber: string): string {
  const serial = requestNumber.replaceAll(/\D/g, '').slice(-8).padStart(8, '0');
  const check = [...'0123456789'].find((digit) => isPostalNumber(`XX${serial}${digit}CN`)) ?? '0';
  return `XX${serial}${check}CN`;
}

const PROOF = { evidenceFileIds: [] };

/** The service of a reply as it is recorded on the day. */
export function demoService(method: ServiceMethod, on: PlainDate, number: string): ActionInput<'serve'> {
  switch (method) {
    case 'online':
      return { method, evidence: '申请人在网上查询下载', ...PROOF };
    case 'counter':
      return { method, on, signer: '申请人本人', evidence: '申请人到受理窗口领取，签收单存卷', ...PROOF };
    case 'entrusted-organ':
      return { method, on, organ: '青禾区演示街道办事处', evidence: '签收单存卷', ...PROOF };
    case 'post':
      return {
        method,
        on,
        carrier: 'china-post-registered',
        trackingNumber: demoPostalNumber(number),
        trackingReason: '',
        evidence: '邮政给据邮件，收据存卷（演示）',
        ...PROOF,
      };
  }
}

/** The letter goes out: stamped first where the organ stamps on paper. */
export const tellServing = (story: Story, method: ServiceMethod): void => {
  const on = story.today();
  story.act('clerk', 'serve', async (scene) => {
    await stampIfSealed(scene);
    return demoService(method, on, scene.request.number);
  });
};

/** Service with what may go wrong: a letter that comes back, a day entered wrong; and what is given later. */
export function tellReplyService(story: Story, reply: ReplyStage): void {
  const { servedAfter = 0, returnedMail, correctedService, providedAfter } = reply;
  const trueDay = correctedService ? story.after(servedAfter - correctedService.daysEarlier) : null;
  story.wait(servedAfter);
  tellServing(story, story.request.method);
  if (correctedService && trueDay) tellCorrection(story, trueDay, correctedService.note);
  if (returnedMail) {
    story.wait(returnedMail.after);
    story.act('clerk', 'record-failed-service', { on: story.today(), note: returnedMail.note });
    story.wait(returnedMail.againAfter);
    tellServing(story, returnedMail.again);
  }
  // Drafted two working days before it was signed; the days of the promise run from the draft.
  if (providedAfter === undefined || reply.until === 'served') return;
  story.wait(providedAfter - servedAfter - 2);
  story.act('clerk', 'provide', { on: story.today(), note: '按答复书写明的时间提供，签收单存卷' });
}

/** The head puts the day of service right (更正记录): the entry stays, another event stands in its place. */
function tellCorrection(story: Story, on: PlainDate, note: string): void {
  story.wait(1);
  story.act('head', 'correct', async ({ app, cast, request }) => {
    const { events } = await app.store.read(cast.agency.id, (tx) => loadCase(app, tx, request.requestId));
    return { supersedes: events.findLast((it) => it.type === 'served')?.seq ?? 0, on, note };
  });
}

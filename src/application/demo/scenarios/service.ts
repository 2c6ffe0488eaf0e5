import type { ServiceMethod } from '../../../domain/access-requests/case-events.ts';
import { isPostalNumber } from '../../../domain/access-requests/service.ts';
import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { ActionInput } from '../../access-requests/action-commands.ts';
import { previewReply } from '../../access-requests/case-files.ts';
import { letterDigest } from '../../access-requests/letter-digest.ts';
import { DEMO_PASSWORD } from '../demo-organs.data.ts';
import { mustSucceed } from '../must-succeed.ts';
import type { Story } from '../story.ts';

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

export const tellServing = (story: Story, method: ServiceMethod): void => {
  const on = story.today();
  story.act('clerk', 'serve', ({ request }) => demoService(method, on, request.number));
};

import { answerClarification } from '../../access-requests/track-request.ts';
import { mustSucceed } from '../must-succeed.ts';
import type { StageOf } from '../stage.ts';
import type { Story } from '../story.ts';
import { tellLapse } from './ending.ts';

type Answer = Exclude<StageOf<'clarification'>['sequel'], string>;

/** A clarification (补正): asked, then answered, given up, or still open. */
export function tellClarification(story: Story, stage: StageOf<'clarification'>): void {
  const handler = story.handler();
  const { days, sequel } = stage;
  story.wait(stage.after);
  story.act(handler, 'request-clarification', { days, points: [...stage.points] });
  if (sequel === 'open') return;
  if (typeof sequel === 'object') {
    tellAnswer(story, sequel);
    return;
  }
  story.wait(days + 1);
  story.act(handler, 'lapse-clarification', {
    note: '补正期限届满未收到补正材料，经电话联系，申请人没有说明正当理由',
  });
  if (sequel === 'lapsed') tellLapse(story);
}

/** By the applicant on line or handed in at the window; after the period only with a good reason (art. 30). */
function tellAnswer(story: Story, { answeredAfter, text, by, late }: Answer): void {
  story.wait(answeredAfter);
  const on = story.today();
  if (by === 'applicant')
    story.inScene('answer', async ({ app, cast, request: { requestId, number } }) => {
      const answer = { text, uploads: [], ...(late ? { lateReason: late.reason } : {}) };
      mustSucceed(await answerClarification(app, cast.agency, requestId, answer), `${number} answer`);
    });
  if (by === 'window' || late)
    story.act('window', 'receive-clarification', { on, note: text, lateReason: late?.finding ?? '' });
}

/** A fee notice, paid in time, not at all, or still open. */
export function tellFee(story: Story, { after, basis, count, grounds, sequel }: StageOf<'fee'>): void {
  const handler = story.handler();
  story.wait(after);
  story.act(handler, 'notice-fee', {
    basis,
    count,
    grounds,
    wayToPay: '持本通知书到青禾区政务服务大厅非税收入窗口缴纳，或者按通知书所附缴款码在线缴纳',
  });
  if (sequel === 'open') return;
  if (sequel === 'lapsed') {
    story.wait(21);
    story.act(handler, 'lapse-fee', {});
    tellLapse(story);
    return;
  }
  story.wait(sequel.paidAfter);
  story.act(handler, 'record-payment', { on: story.today(), note: sequel.receipt });
}

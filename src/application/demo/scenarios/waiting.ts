import { addDays } from '../../../domain/calendar/plain-date.ts';
import { answerClarification } from '../../access-requests/track-request.ts';
import type { Stage } from '../demo-request.ts';
import { mustSucceed } from '../must-succeed.ts';
import type { Story } from '../story.ts';
import { tellLapse } from './ending.ts';

type StageOf<Name extends Stage['stage']> = Extract<Stage, { stage: Name }>;

/** A clarification (补正): asked, then answered, given up, or still open. */
export function tellClarification(story: Story, stage: StageOf<'clarification'>): void {
  const { request } = story;
  const { days, sequel } = stage;
  story.wait(stage.after);
  story.act(request.handler, 'request-clarification', { days, points: [...stage.points] });
  if (sequel === 'open') return;
  if (sequel === 'lapsed') {
    story.wait(days + 1);
    story.act(request.handler, 'lapse-clarification', {
      note: '补正期限届满未收到补正材料，经电话联系，申请人没有说明正当理由',
    });
    tellLapse(story);
    return;
  }
  story.wait(sequel.answeredAfter);
  const on = story.today();
  if (sequel.by === 'window') {
    story.act('window', 'receive-clarification', { on, note: sequel.text, lateReason: '' });
    return;
  }
  story.inScene('answer', async ({ app, cast, request: { requestId } }) => {
    const answer = { text: sequel.text, uploads: [] };
    mustSucceed(await answerClarification(app, cast.agency, requestId, answer), `${request.key} answer`);
  });
}

/** A fee notice, paid in time or not at all. */
export function tellFee(story: Story, stage: StageOf<'fee'>): void {
  const { handler } = story.request;
  const { basis, count, grounds, sequel } = stage;
  story.wait(stage.after);
  story.act(handler, 'notice-fee', {
    basis,
    count,
    grounds,
    wayToPay: '持本通知书到青禾区政务服务大厅非税收入窗口缴纳，或者按通知书所附缴款码在线缴纳',
  });
  if (sequel === 'lapsed') {
    story.wait(21);
    story.act(handler, 'lapse-fee', {});
    tellLapse(story);
    return;
  }
  story.wait(sequel.paidAfter);
  story.act(handler, 'record-payment', { on: story.today(), note: sequel.receipt });
}

/** Reasons asked of somebody who applies beyond measure (art. 35); what came does not convince. */
export function tellReasons(story: Story, stage: StageOf<'reasons'>): void {
  const { handler } = story.request;
  story.wait(stage.after);
  story.act(handler, 'request-reasons', {
    since: addDays(story.today(), -180),
    days: 10,
    alike: 0,
    matters: ['提出上述申请的理由', '所需政府信息的用途'],
    note: stage.volume,
  });
  story.wait(stage.answeredAfter);
  story.act(handler, 'record-reasons', { reasonable: false, note: stage.answer });
}

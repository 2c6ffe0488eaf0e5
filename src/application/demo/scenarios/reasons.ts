import { addDays } from '../../../domain/calendar/plain-date.ts';
import { answerReasons } from '../../access-requests/track-request.ts';
import { mustSucceed } from '../must-succeed.ts';
import type { StageOf } from '../stage.ts';
import type { Story } from '../story.ts';

const LOOK_BACK_DAYS = 180;

/** Reasons asked of somebody who applies beyond measure (art. 35), what came, and what was found of it. */
export function tellReasons(story: Story, { after, volume, alike = 0, sequel }: StageOf<'reasons'>): void {
  const handler = story.handler();
  story.wait(after);
  story.act(handler, 'request-reasons', {
    since: addDays(story.today(), -LOOK_BACK_DAYS),
    days: 10,
    alike,
    matters: ['提出上述申请的理由', '所需政府信息的用途'],
    note: volume,
  });
  if (sequel === 'open') return;
  const { answeredAfter, offered, reasonable, finding, delayed } = sequel;
  story.wait(answeredAfter);
  if (offered !== '')
    story.inScene('reasons', async ({ app, cast, request: { requestId, number } }) => {
      mustSucceed(await answerReasons(app, cast.agency, requestId, offered), `${number} reasons`);
    });
  story.act(handler, 'record-reasons', { reasonable, note: finding });
  if (!delayed) return;
  const until = story.after(delayed.days);
  story.act('head', 'delay-reply', { until, reasons: delayed.reasons });
}

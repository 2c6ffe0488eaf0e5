import { addCaseFile } from '../../access-requests/case-files.ts';
import type { PlacedRequest } from '../demo-request.ts';
import { mustSucceed } from '../must-succeed.ts';
import type { ReplyStage } from '../reply-stage.ts';
import { replyMaterial } from '../sample-files.ts';
import type { Story } from '../story.ts';
import { openConsultationOf } from './consultation.ts';
import { tellLateness } from './daily-work.ts';
import { tellDraft } from './draft.ts';
import { tellArchiving } from './ending.ts';
import { tellReplyService, tellSigning } from './service.ts';

/** From the draft to the archive: drafted, reviewed, signed, served, closed; or as far as a live request is. */
export function tellReply(story: Story, reply: ReplyStage): void {
  story.wait(reply.after);
  tellMaterial(story, story.request, reply);
  if (reply.returned) tellReturnedDraft(story, reply, reply.returned);
  if (reply.cancelled) tellCancelledLetter(story, reply, reply.cancelled);
  tellDraft(story, reply);
  if (reply.until === 'drafted' || !tellReviews(story, reply)) return;
  story.wait(1);
  tellSigning(story);
  if (reply.until === 'signed') return;
  tellReplyService(story, reply);
  if (reply.until === 'served') return;
  if (reply.overdue) tellLateness(story, { after: 0, explanation: reply.overdue });
  story.wait(2);
  story.act('clerk', 'close', { note: '答复已送达，申请人没有其他事项' });
  if (reply.until !== 'closed') tellArchiving(story);
}

/** Both reviews; `false` where the request is still within them or waits for its signature. */
function tellReviews(story: Story, { until, referred }: ReplyStage): boolean {
  story.act(story.handler(), 'submit-review', {});
  story.wait(1);
  story.act('legal', 'pass-legal-review', { note: '事实清楚，适用依据准确，同意' });
  if (until === 'in-review') return false;
  if (referred) {
    const { party, question, answeredAfter, note } = referred;
    story.act('secrecy', 'refer-secrecy', { party, question, againReason: '' });
    if (answeredAfter === null) return false;
    story.wait(answeredAfter);
    const on = story.today();
    story.act(story.handler(), 'return-consultation', async (scene) => ({
      consultationId: await openConsultationOf(scene),
      consents: true,
      on,
      note,
    }));
  }
  story.act('secrecy', 'pass-secrecy-review', { note: '已履行保密审查程序，同意' });
  return until !== 'to-sign';
}

/** What goes out on line with the reply is put into the case as files. */
function tellMaterial(story: Story, { method, key }: PlacedRequest, { facts }: ReplyStage): void {
  const handler = story.handler();
  const files = method === 'online' ? (facts.files ?? []) : [];
  if (files.length === 0) return;
  story.inScene('material', async ({ app, cast, request: { requestId } }) => {
    for (const { name } of files)
      mustSucceed(await addCaseFile(app, cast.people[handler], requestId, replyMaterial(name)), key);
  });
}

/** A first draft that a reviewer or the signatory sent back. */
function tellReturnedDraft(
  story: Story,
  reply: ReplyStage,
  { from, note }: NonNullable<ReplyStage['returned']>,
): void {
  tellDraft(story, reply);
  story.act(story.handler(), 'submit-review', {});
  story.wait(1);
  if (from === 'review') story.act('legal', 'return-draft', { note });
  else {
    story.act('legal', 'pass-legal-review', { note: '同意' });
    story.act('secrecy', 'pass-secrecy-review', { note: '同意' });
    story.act('signatory', 'return-draft', { note });
  }
  story.wait(1);
}

/** A letter that was signed and taken back before service: its number stays in the register, the next is new. */
function tellCancelledLetter(
  story: Story,
  reply: ReplyStage,
  { note }: NonNullable<ReplyStage['cancelled']>,
): void {
  tellDraft(story, reply);
  tellReviews(story, reply);
  tellSigning(story);
  story.act('signatory', 'cancel-letter', { note });
}

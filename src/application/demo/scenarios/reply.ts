import type { ServiceMethod } from '../../../domain/access-requests/case-events.ts';
import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import { addCaseFile } from '../../access-requests/case-files.ts';
import type { ReplyFactsInput } from '../../access-requests/reply-facts-schema.ts';
import { progressOf } from '../../access-requests/track-request.ts';
import { explainOverdue } from '../../reminders/explain-overdue.ts';
import type { Stage } from '../demo-request.ts';
import { mustSucceed } from '../must-succeed.ts';
import { replyMaterial } from '../sample-files.ts';
import { type Scene, type Story, sceneOf } from '../story.ts';
import { tellArchiving } from './ending.ts';
import { tellServing, tellSigning } from './service.ts';

type Reply = Extract<Stage, { stage: 'reply' }>;

const PROVISION: Readonly<Record<ServiceMethod, string>> = {
  online: '网上下载',
  post: '邮寄',
  counter: '当面领取',
  'entrusted-organ': '当面领取',
};

/** From the draft to the archive: drafted, reviewed, signed, served, closed; or as far as a live request is. */
export function tellReply(story: Story, reply: Reply): void {
  story.wait(reply.after);
  tellMaterial(story, reply);
  if (reply.returned) tellReturnedDraft(story, reply, reply.returned);
  tellDraft(story, reply);
  if (reply.until === 'drafted') return;
  story.act(story.request.handler, 'submit-review', {});
  story.wait(1);
  story.act('legal', 'pass-legal-review', { note: '事实清楚，适用依据准确，同意' });
  if (reply.until === 'in-review') return;
  story.act('secrecy', 'pass-secrecy-review', { note: '不涉及国家秘密，同意' });
  if (reply.until === 'to-sign') return;
  story.wait(1);
  tellSigning(story);
  if (reply.until === 'signed') return;
  tellService(story, reply);
}

function tellService(story: Story, { servedAfter = 0, overdue, until }: Reply): void {
  const { method, handler } = story.request;
  story.wait(servedAfter);
  tellServing(story, method);
  if (until === 'served') return;
  if (overdue)
    story.inScene('explain-overdue', async ({ app, cast, request: { requestId } }) => {
      const explained = { explanation: overdue, options: {} };
      mustSucceed(await explainOverdue(app, cast.people[handler], requestId, explained), requestId);
    });
  story.wait(2);
  story.act('clerk', 'close', { note: '答复已送达，申请人没有其他事项' });
  if (until !== 'closed') tellArchiving(story);
}

/** What goes out on line with the reply is put into the case as files. */
function tellMaterial(story: Story, { facts }: Reply): void {
  const { handler, method, key } = story.request;
  const files = method === 'online' ? (facts.files ?? []) : [];
  if (files.length === 0) return;
  story.inScene('material', async ({ app, cast, request: { requestId } }) => {
    for (const { name } of files)
      mustSucceed(await addCaseFile(app, cast.people[handler], requestId, replyMaterial(name)), key);
  });
}

function tellDraft(story: Story, reply: Reply): void {
  const { handler, method } = story.request;
  const today = story.today();
  story.act(handler, 'draft', async (scene) => ({
    outcome: reply.outcome,
    departure: '',
    answers: [],
    facts: {
      ...(reply.facts.files ? { provision: { how: PROVISION[method], on: null } } : {}),
      ...(reply.outcome === 'already-public' ? { evidence: { routesChecked: checkedOn(today) } } : {}),
      ...reply.facts,
      ...(reply.earlier ? { earlierReply: await earlierReply(scene, story, reply.earlier) } : {}),
    },
    servedOnline: method === 'online',
  }));
}

/** What is said to be public already was opened on the day of the draft. */
const checkedOn = (day: PlainDate) => ({
  checkedOn: day,
  result: '逐一打开或者查阅，均可获取',
  snapshot: `网页快照存案卷（演示${day}）`,
});

async function earlierReply(
  scene: Scene,
  story: Story,
  key: string,
): Promise<NonNullable<ReplyFactsInput['earlierReply']>> {
  const { app, cast, request } = sceneOf(scene, story.request.organ, key);
  const { reply } = await progressOf(app, cast.agency, request.requestId);
  if (!reply) throw new Error(`demonstration data: ${key} has no reply to refer to`);
  return { number: reply.number, on: reply.signedOn };
}

/** A first draft that a reviewer or the signatory sent back. */
function tellReturnedDraft(story: Story, reply: Reply, { from, note }: NonNullable<Reply['returned']>): void {
  tellDraft(story, reply);
  story.act(story.request.handler, 'submit-review', {});
  story.wait(1);
  if (from === 'review') story.act('legal', 'return-draft', { note });
  else {
    story.act('legal', 'pass-legal-review', { note: '同意' });
    story.act('secrecy', 'pass-secrecy-review', { note: '同意' });
    story.act('signatory', 'return-draft', { note });
  }
  story.wait(1);
}

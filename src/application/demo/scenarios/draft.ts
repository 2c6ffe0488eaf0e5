import type { ServiceMethod } from '../../../domain/access-requests/service.ts';
import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import { loadCase } from '../../access-requests/load-case.ts';
import type { ReplyFactsInput } from '../../access-requests/reply-facts-schema.ts';
import { progressOf } from '../../access-requests/track-request.ts';
import type { ReplyStage } from '../reply-stage.ts';
import { type Scene, type Story, sceneOf } from '../story.ts';

const PROVISION: Readonly<Record<ServiceMethod, string>> = {
  online: '网上下载',
  post: '邮寄',
  counter: '当面领取',
  'entrusted-organ': '当面领取',
};

/** The handler writes the reply; what happened in other requests or on the day itself is filled in then. */
export function tellDraft(story: Story, reply: ReplyStage): void {
  const { method } = story.request;
  const { outcome, facts, departure = '', answers = [], providedAfter } = reply;
  const today = story.today();
  const on = providedAfter === undefined ? null : story.after(providedAfter);
  story.act(story.handler(), 'draft', async (scene) => ({
    outcome,
    departure,
    answers: [...answers],
    facts: {
      ...(facts.files ? { provision: { how: PROVISION[method], on } } : {}),
      ...(outcome === 'already-public' ? { evidence: { routesChecked: checkedOn(today) } } : {}),
      ...facts,
      ...(reply.earlier ? { earlierReply: await earlierReply(scene, story, reply.earlier) } : {}),
      ...(reply.overruled ? { overruledParties: [await overruledParty(scene, reply.overruled)] } : {}),
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

/** The first third party that refused. */
async function overruledParty(
  { app, cast, request }: Scene,
  overruled: NonNullable<ReplyStage['overruled']>,
): Promise<NonNullable<ReplyFactsInput['overruledParties']>[number]> {
  const { state } = await app.store.read(cast.agency.id, (tx) => loadCase(app, tx, request.requestId));
  const refusing = state.consultations.find((it) => it.kind === 'third-party' && it.consents === false);
  if (!refusing) throw new Error(`demonstration data: nobody refused in ${request.number}`);
  return { consultationId: refusing.id, ...overruled };
}

import { openConsultations } from '../../../domain/access-requests/case-state.ts';
import { OPINION_DAYS } from '../../../domain/access-requests/opinion-period.ts';
import { loadCase } from '../../access-requests/load-case.ts';
import type { Stage } from '../demo-request.ts';
import type { Scene, Story } from '../story.ts';

/** A consultation (征求意见): answered, timed out, or still open. */
export function tellConsultation(story: Story, stage: Extract<Stage, { stage: 'consultation' }>): void {
  const { handler } = story.request;
  const { kind, party, question, sequel } = stage;
  story.wait(stage.after);
  story.act(handler, 'send-consultation', {
    kind,
    party,
    partyKind: 'organisation',
    question,
    subject: '',
    information: '',
    deliveredOn: null,
    fileIds: [],
  });
  tellDelivery(story, stage);
  if (sequel === 'open') return;
  if (sequel === 'timed-out') {
    story.wait(OPINION_DAYS + 1);
    story.act(handler, 'time-out-consultation', async (scene) => ({
      consultationId: await openConsultationOf(scene),
    }));
    return;
  }
  const { consents, note } = sequel;
  story.wait(sequel.returnedAfter);
  const on = story.today();
  story.act(handler, 'return-consultation', async (scene) => ({
    consultationId: await openConsultationOf(scene),
    consents,
    on,
    note,
  }));
}

/** The other side received the letter so many days later; from the day after, its period runs. */
function tellDelivery(story: Story, { deliveredAfter }: Extract<Stage, { stage: 'consultation' }>): void {
  story.wait(deliveredAfter);
  const on = story.today();
  story.act(story.request.handler, 'record-delivery', async (scene) => ({
    consultationId: await openConsultationOf(scene),
    on,
    note: '挂号信回执，对方单位收发室签收',
  }));
}

async function openConsultationOf({ app, cast, request }: Scene): Promise<string> {
  const { state } = await app.store.read(cast.agency.id, (tx) => loadCase(app, tx, request.requestId));
  const [open] = openConsultations(state);
  if (!open) throw new Error(`demonstration data: no open consultation in ${request.number}`);
  return open.id;
}

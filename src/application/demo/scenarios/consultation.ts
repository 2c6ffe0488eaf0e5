import { openConsultations } from '../../../domain/access-requests/case-state.ts';
import { loadCase } from '../../access-requests/load-case.ts';
import type { Stage } from '../demo-request.ts';
import type { Scene, Story } from '../story.ts';

/** Working days a third party or another organ has for its opinion (arts. 32, 34). */
const OPINION_DAYS = 15;

/** A consultation (征求意见): answered, timed out, or still open. */
export function tellConsultation(story: Story, stage: Extract<Stage, { stage: 'consultation' }>): void {
  const { handler } = story.request;
  const { kind, party, question, deliveredAfter, sequel } = stage;
  story.wait(stage.after);
  story.act(handler, 'send-consultation', {
    kind,
    party,
    question,
    deliveredOn: story.after(deliveredAfter),
  });
  if (sequel === 'open') return;
  if (sequel === 'timed-out') {
    story.wait(deliveredAfter + OPINION_DAYS + 1);
    story.act(handler, 'time-out-consultation', async (scene) => ({
      consultationId: await openConsultationOf(scene),
    }));
    return;
  }
  const { consents, note } = sequel;
  story.wait(deliveredAfter + sequel.returnedAfter);
  const on = story.today();
  story.act(handler, 'return-consultation', async (scene) => ({
    consultationId: await openConsultationOf(scene),
    consents,
    on,
    note,
  }));
}

async function openConsultationOf({ app, cast, request }: Scene): Promise<string> {
  const { state } = await app.store.read(cast.agency.id, (tx) => loadCase(app, tx, request.requestId));
  const [open] = openConsultations(state);
  if (!open) throw new Error(`demonstration data: no open consultation in ${request.number}`);
  return open.id;
}

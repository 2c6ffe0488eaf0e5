import { openConsultations } from '../../../domain/access-requests/case-state.ts';
import { OPINION_DAYS } from '../../../domain/access-requests/opinion-period.ts';
import { loadCase } from '../../access-requests/load-case.ts';
import { confirmOpinion, saveOpinion } from '../../consultations/answer-page.ts';
import { mustSucceed } from '../must-succeed.ts';
import type { StageOf } from '../stage.ts';
import type { Scene, Story } from '../story.ts';

type Opinion = StageOf<'opinion'>['sequel'];

/** A consultation (征求意见): answered, timed out, or still open. */
export function tellConsultation(story: Story, stage: StageOf<'consultation'>): void {
  const { kind, party, partyKind = 'organisation', question, information = '', sequel } = stage;
  story.wait(stage.after);
  story.act(story.handler(), 'send-consultation', {
    kind,
    party,
    partyKind,
    subject: '',
    question,
    information,
    deliveredOn: null,
    fileIds: [],
  });
  tellDelivery(story, stage);
  const extended = stage.extended?.after ?? 0;
  if (stage.extended) {
    const { after, days, reasons } = stage.extended;
    story.wait(after);
    story.act('head', 'extend', { days, reasons });
  }
  if (sequel === 'open') return;
  const waited = sequel === 'timed-out' ? OPINION_DAYS + 1 : sequel.returnedAfter;
  story.wait(waited - extended);
  tellEnd(story, sequel);
}

/** The eldest open consultation ends. */
export function tellOpinion(story: Story, { after, sequel }: StageOf<'opinion'>): void {
  story.wait(after);
  tellEnd(story, sequel);
}

function tellEnd(story: Story, end: Opinion): void {
  const handler = story.handler();
  if (end === 'timed-out') {
    story.act(handler, 'time-out-consultation', async (scene) => ({
      consultationId: await openConsultationOf(scene),
    }));
    return;
  }
  const { consents, note, onPage } = end;
  if (onPage) {
    tellOnPage(story, { consents, note, which: openConsultationOf });
    return;
  }
  const on = story.today();
  story.act(handler, 'return-consultation', async (scene) => ({
    consultationId: await openConsultationOf(scene),
    consents,
    on,
    note,
  }));
}

/** After its period the other side still answers on its page; that is kept and changes nothing. */
export function tellLateOpinion(story: Story, { after, consents, note }: StageOf<'late-opinion'>): void {
  story.wait(after);
  const which = async (scene: Scene): Promise<string> =>
    (await consultationsOf(scene)).findLast((it) => it.endedOn !== null)?.id ?? '';
  tellOnPage(story, { consents, note, which });
}

/** The page is entered as if its code had been given: nobody learns the code of a demonstration. */
function tellOnPage(
  story: Story,
  opinion: { consents: boolean; note: string; which: (scene: Scene) => Promise<string> },
): void {
  story.inScene('opinion on page', async (scene) => {
    const { app, cast, request } = scene;
    const consultationId = await opinion.which(scene);
    const row = await app.store.read(cast.agency.id, (tx) =>
      tx.consultations.findByConsultation(consultationId),
    );
    if (!row) throw new Error(`demonstration data: no page of a consultation in ${request.number}`);
    const visit = { agency: cast.agency, row };
    const form = {
      consents: opinion.consents ? 'yes' : 'no',
      reasons: opinion.note,
      contact: '演示联系人，0000-0000801',
    };
    const saved = await saveOpinion(app, visit, form, []);
    if (!saved.ok) throw new Error(`demonstration data, ${request.number}: ${Object.values(saved.errors)}`);
    mustSucceed(await confirmOpinion(app, visit), `${request.number} opinion`);
  });
}

/** The other side received the letter so many days later; from the day after, its period runs. */
function tellDelivery(story: Story, { deliveredAfter }: StageOf<'consultation'>): void {
  if (deliveredAfter === null) return;
  story.wait(deliveredAfter);
  const on = story.today();
  story.act(story.handler(), 'record-delivery', async (scene) => ({
    consultationId: await openConsultationOf(scene, 'newest'),
    on,
    note: '挂号信回执，对方单位收发室签收',
  }));
}

const consultationsOf = async ({ app, cast, request }: Scene) =>
  (await app.store.read(cast.agency.id, (tx) => loadCase(app, tx, request.requestId))).state.consultations;

/** The consultation that is open; where there are several, the eldest or the newest of them. */
export async function openConsultationOf(
  { app, cast, request }: Scene,
  which: 'eldest' | 'newest' = 'eldest',
): Promise<string> {
  const { state } = await app.store.read(cast.agency.id, (tx) => loadCase(app, tx, request.requestId));
  const found = openConsultations(state).at(which === 'eldest' ? 0 : -1);
  if (!found) throw new Error(`demonstration data: no open consultation in ${request.number}`);
  return found.id;
}

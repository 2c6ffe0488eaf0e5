import { v7 as uuid } from 'uuid';
import { addDays } from '../../domain/calendar/plain-date.ts';
import { draftSolicitation, editResults } from '../participation/solicitations/edit-solicitation.ts';
import { handInOpinion } from '../participation/solicitations/hand-in-opinion.ts';
import { listOpinions, settleOpinions } from '../participation/solicitations/opinions.ts';
import { SolicitationInput } from '../participation/solicitations/solicitation-input.ts';
import { stepSolicitation } from '../participation/solicitations/step-solicitation.ts';
import { viewSolicitation } from '../participation/solicitations/view-solicitation.ts';
import type { Cast } from './create-organs.ts';
import { mustSucceed } from './must-succeed.ts';
import { DEMO_SOLICITATIONS, type DemoSolicitation } from './participation.data.ts';
import type { Stagecraft, Step } from './story.ts';
import { type Dating, demoForm, mustBeTaken, stepAgo } from './tell-participation.ts';

/** Solicitations: drafted and opened on one day, opinions on the days after, results where there are any. */
export const solicitationSteps = (dating: Dating): readonly Step[] =>
  DEMO_SOLICITATIONS.flatMap((it) => tell(dating, it));

function tell(dating: Dating, told: DemoSolicitation): Step[] {
  const { organ, title, beganAgo, opinions, resultsAgo } = told;
  let id = '';
  const place = (ago: number, at: number, what: string) => ({
    organ,
    ago,
    place: at,
    what: `${title} ${what}`,
  });
  const opened = stepAgo(dating, place(beganAgo, 1, 'opened'), async (stage, cast) => {
    id = await openOne(stage, cast, told);
  });
  const handedIn = opinions.map(({ text }, index) =>
    // One a working day, the last ones on the same day where the days have run out.
    stepAgo(
      dating,
      place(Math.max(1, beganAgo - 1 - index), 11, `opinion ${index}`),
      async ({ app }, cast) => {
        const form = demoForm(cast, { name: '', contact: '', text });
        mustBeTaken(await handInOpinion(app, id, form), text);
      },
    ),
  );
  if (resultsAgo === null) return [opened, ...handedIn];
  const results = stepAgo(dating, place(resultsAgo, 5, 'results'), (stage, cast) =>
    publishResults(stage, cast, { id, told }),
  );
  return [opened, ...handedIn, results];
}

async function openOne({ app }: Stagecraft, cast: Cast, told: DemoSolicitation): Promise<string> {
  const { kind, title, days, draft, explanation, shortReasons } = told;
  const { officeName, address } = cast.agency.profile;
  const input = SolicitationInput.parse({
    kind,
    title,
    fromOn: app.today(),
    toOn: addDays(app.today(), days),
    draft,
    explanation,
    shortReasons,
    otherWays: `信函寄至${address}（${officeName}），信封注明“征求意见”`,
  });
  const { people } = cast;
  const { solicitationId } = mustSucceed(await draftSolicitation(app, people.clerk, input), title);
  const step = { note: '', options: {} };
  mustSucceed(
    await stepSolicitation(app, people.clerk, solicitationId, { action: 'submit', ...step }),
    title,
  );
  mustSucceed(
    await stepSolicitation(app, people.head, solicitationId, { action: 'approve', ...step }),
    title,
  );
  return solicitationId;
}

async function publishResults(
  { app }: Stagecraft,
  { people }: Cast,
  { id, told }: { readonly id: string; readonly told: DemoSolicitation },
): Promise<void> {
  const { version } = await viewSolicitation(app, people.clerk, id);
  const groups = told.groups.map((it) => ({ ...it, id: uuid() }));
  const overview = `征集期间收到意见${told.opinions.length}条，本机关逐条研究，采纳情况如下。`;
  mustSucceed(await editResults(app, people.clerk, id, { overview, groups, version }), 'groups');
  const list = await listOpinions(app, people.clerk, id);
  for (const [index, opinion] of list.entries()) {
    const groupId = groups[told.opinions[index]?.group ?? -1]?.id;
    const opinionIds = [opinion.id];
    const to = groupId
      ? ({ to: 'group', groupId, opinionIds } as const)
      : ({ to: 'set-aside', reason: '没有具体意见', opinionIds } as const);
    mustSucceed(await settleOpinions(app, people.clerk, id, to), 'opinion settled');
  }
  for (const [post, action] of [
    ['clerk', 'submit-results'],
    ['head', 'publish-results'],
  ] as const)
    mustSucceed(await stepSolicitation(app, people[post], id, { action, note: '' }), action);
}

import type { Stage } from '../demo-request.ts';
import type { Story } from '../story.ts';
import { tellArrival, tellConfirmation, tellTakeUp } from './arrival.ts';
import { tellConsultation } from './consultation.ts';
import { tellWithdrawal } from './ending.ts';
import { tellReply } from './reply.ts';
import { tellClarification, tellFee, tellReasons } from './waiting.ts';

/** Posts of those who search, never names. */
const SEARCHERS = ['档案管理员', '承办股室经办人'];

/** How each stage is told. */
const TELLINGS: {
  readonly [Name in Stage['stage']]: (story: Story, stage: Extract<Stage, { stage: Name }>) => void;
} = {
  clarification: tellClarification,
  consultation: tellConsultation,
  fee: tellFee,
  reasons: tellReasons,
  withdrawal: tellWithdrawal,
  reply: tellReply,
  extension: (story, { after, days, reasons }) => {
    story.wait(after);
    story.act('head', 'extend', { days, reasons });
  },
  search: (story, { after, stage: _, keywords, places, ...found }) => {
    story.wait(after);
    const day = story.today();
    story.act(story.request.handler, 'record-search', {
      systems: ['协同办公系统', '电子档案管理系统'],
      keywords: [...keywords],
      places: [...places],
      peopleRoles: SEARCHERS,
      from: day,
      to: day,
      ...found,
    });
  },
  'informal-inquiry': (story, { after, note }) => {
    story.wait(after);
    story.act(story.request.handler, 'ask-informally', {
      days: 5,
      points: [{ what: note, guidance: '可以电话说明，也可以在线补充；答复期限不变' }],
    });
  },
};

/** Tells a whole request: arrival, confirmation where it is needed, taking up, and its course. */
export function tellRequest(story: Story): void {
  const { confirmedAfter, takenUpAfter = 1, course } = story.request;
  tellArrival(story);
  if (confirmedAfter === null) return;
  if (confirmedAfter !== undefined) tellConfirmation(story, confirmedAfter);
  if (takenUpAfter === null) return;
  tellTakeUp(story, takenUpAfter);
  for (const stage of course) {
    const tell = TELLINGS[stage.stage] as (story: Story, stage: Stage) => void;
    tell(story, stage);
  }
}

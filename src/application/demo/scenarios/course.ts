import type { Stage, StageOf } from '../stage.ts';
import type { Story } from '../story.ts';
import { tellArrival, tellConfirmation, tellTakeUp } from './arrival.ts';
import { tellConsultation, tellLateOpinion, tellOpinion } from './consultation.ts';
import { tellComment, tellLateness, tellNewCode, tellReassignment } from './daily-work.ts';
import { tellMerge, tellSplit } from './division.ts';
import { tellWithdrawal } from './ending.ts';
import { tellReasons } from './reasons.ts';
import { tellReply } from './reply.ts';
import { tellClarification, tellFee } from './waiting.ts';

/** Posts of those who search, never names. */
const SEARCHERS = ['档案管理员', '承办股室经办人'];

/** How each stage is told. */
const TELLINGS: {
  readonly [Name in Stage['stage']]: (story: Story, stage: StageOf<Name>) => void;
} = {
  clarification: tellClarification,
  consultation: tellConsultation,
  opinion: tellOpinion,
  'late-opinion': tellLateOpinion,
  fee: tellFee,
  reasons: tellReasons,
  withdrawal: tellWithdrawal,
  reply: tellReply,
  split: (story, stage) => tellSplit(story, stage, tellCourse),
  merge: tellMerge,
  reassign: tellReassignment,
  comment: tellComment,
  'new-code': tellNewCode,
  'explain-late': tellLateness,
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
  items: (story, { after, items }) => {
    story.wait(after);
    story.act(story.request.handler, 'list-items', { items: [...items] });
  },
  guide: (story, { after, choices, note }) => {
    story.wait(after);
    story.act(story.request.handler, 'follow-guide', { choices: [...choices], note });
  },
  'informal-inquiry': (story, { after, what, guidance }) => {
    story.wait(after);
    story.act(story.request.handler, 'ask-informally', { days: 5, points: [{ what, guidance }] });
  },
};

/** Tells the stages of a request one after the other. */
function tellCourse(story: Story, course: readonly Stage[]): void {
  for (const stage of course) {
    const tell = TELLINGS[stage.stage] as (story: Story, stage: Stage) => void;
    tell(story, stage);
  }
}

/** Tells a whole request: arrival, confirmation where it is needed, taking up, and its course. */
export function tellRequest(story: Story): void {
  const { confirmedAfter, takenUpAfter = 1, course } = story.request;
  tellArrival(story);
  if (confirmedAfter === null) return;
  if (confirmedAfter !== undefined) tellConfirmation(story, confirmedAfter);
  if (takenUpAfter === null) return;
  tellTakeUp(story, takenUpAfter);
  tellCourse(story, course);
}

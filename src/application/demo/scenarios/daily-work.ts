import { writeComment } from '../../comments/write-comment.ts';
import { reissueCode } from '../../query-codes/reissue-code.ts';
import { explainOverdue } from '../../reminders/explain-overdue.ts';
import type { DemoPost } from '../demo-organs.data.ts';
import { mustSucceed } from '../must-succeed.ts';
import type { StageOf } from '../stage.ts';
import type { Story } from '../story.ts';

/** A comment inside the organ that calls colleagues. */
export function tellComment(story: Story, { after, by, text, mentions }: StageOf<'comment'>): void {
  story.wait(after);
  story.inScene('comment', async ({ app, cast, request: { requestId, number } }) => {
    const comment = { text, mentions: mentions.map((post) => cast.people[post].staffId) };
    mustSucceed(await writeComment(app, cast.people[by], requestId, comment), `${number} comment`);
  });
}

/** The case goes to the other handler of the organ and stays there. */
export function tellReassignment(story: Story, { after, note }: StageOf<'reassign'>): void {
  const to: DemoPost = story.request.handler === 'handler' ? 'handler2' : 'handler';
  story.wait(after);
  story.act('clerk', 'reassign', ({ cast }) => ({
    departmentId: cast.departments[to === 'handler' ? 1 : 2] ?? null,
    handlerId: cast.people[to].staffId,
    note,
  }));
  story.handOverTo(to);
}

/** The applicant lost the query code and comes to the counter with an identity card. */
export function tellNewCode(story: Story, { after, note }: StageOf<'new-code'>): void {
  story.wait(after);
  story.inScene('new-code', async ({ app, cast, request: { requestId, number } }) => {
    const command = { way: 'counter', proof: 'resident-card', note } as const;
    const given = await reissueCode(app, cast.people.window, requestId, { command, options: {} });
    mustSucceed(given, `${number} new code`);
  });
}

/** Why a reply is late, written down by its handler. */
export function tellLateness(
  story: Story,
  { after, explanation }: Pick<StageOf<'explain-late'>, 'after' | 'explanation'>,
): void {
  story.wait(after);
  const handler = story.handler();
  story.inScene('explain-overdue', async ({ app, cast, request: { requestId, number } }) => {
    const explained = await explainOverdue(app, cast.people[handler], requestId, {
      explanation,
      options: {},
    });
    mustSucceed(explained, `${number} overdue`);
  });
}

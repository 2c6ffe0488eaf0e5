import { withdrawByApplicant } from '../../access-requests/track-request.ts';
import { mustSucceed } from '../must-succeed.ts';
import type { StageOf } from '../stage.ts';
import type { Story } from '../story.ts';
import { tellServing, tellSigning } from './service.ts';

/** Working days between the end of a request and its file going to the archive. */
const UNTIL_ARCHIVED = 10;

/** The file is archived some weeks after the end. */
export function tellArchiving(story: Story): void {
  story.wait(UNTIL_ARCHIVED);
  story.act('clerk', 'archive', ({ request }) => ({ archiveNumber: `XXGK·${request.number}` }));
}

/** A request that lapsed: the applicant is told by a letter, signed and posted like a reply (R21, R22). */
export function tellLapse(story: Story): void {
  story.wait(2);
  tellSigning(story);
  tellServing(story, 'post');
  story.wait(2);
  story.act('clerk', 'close', { note: '告知书已经寄出' });
  tellArchiving(story);
}

/** The applicant withdraws, on line or at the window. */
export function tellWithdrawal(story: Story, stage: StageOf<'withdrawal'>): void {
  const { reason } = stage;
  story.wait(stage.after);
  if (stage.by === 'window') story.act('window', 'withdraw', { note: reason });
  else
    story.inScene('withdrawal', async ({ app, cast, request: { requestId, number } }) => {
      mustSucceed(await withdrawByApplicant(app, cast.agency, requestId, { reason }), `${number} withdrawal`);
    });
  tellArchiving(story);
}

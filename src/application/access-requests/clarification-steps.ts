import { clockOf } from '../../domain/access-requests/guards.ts';
import { addWorkingDays } from '../../domain/calendar/working-days.ts';
import { composeClarification } from '../../domain/letters/compose-clarification.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import type { Agency } from '../agencies/find-agency.ts';
import type { ActionInput } from './action-commands.ts';
import type { ActionContext, Prepared } from './action-context.ts';
import { letterFrame } from './letter-frame.ts';

/** How an applicant may answer a letter of this organ. */
export const wayToAnswer = ({ profile }: Agency): string =>
  `可以登录本机关政府信息公开专栏“进度查询”在线提交，也可以邮寄或者当面提交至${profile.address}`;

/** 补正告知 (art. 30): once, within seven working days, all points together; L03 goes out with it. */
export async function requestClarification(
  context: ActionContext,
  { days, points }: ActionInput<'request-clarification'>,
): Promise<Result<Prepared<'request-clarification'>>> {
  const { app, agency, loaded, issue } = context;
  const frame = letterFrame(agency, loaded);
  const letter = await issue((signed) =>
    composeClarification({
      frame: { ...frame, ...signed },
      points,
      dueOn: addWorkingDays(app.today(), days, loaded.calendar),
      wayToAnswer: wayToAnswer(agency),
      effect: { kind: 'restarts' },
    }),
  );
  return letter.ok ? ok({ command: { days }, note: { points, ...letter.value } }) : letter;
}

/** A plain request for help once the seven days are over: the letter says that the due day stays (decision 5a). */
export async function askInformally(
  context: ActionContext,
  { days, points }: ActionInput<'ask-informally'>,
): Promise<Result<Prepared<'ask-informally'>>> {
  const { app, agency, loaded, issue } = context;
  const replyDueOn = clockOf(loaded.state, loaded.calendar)?.replyDueOn ?? null;
  if (replyDueOn === null) return refuse('no-due-day', '征求意见期间答复期限暂停计算，请待恢复计算后再发函');
  const frame = letterFrame(agency, loaded);
  const letter = await issue((signed) =>
    composeClarification({
      frame: { ...frame, ...signed },
      points,
      dueOn: addWorkingDays(app.today(), days, loaded.calendar),
      wayToAnswer: wayToAnswer(agency),
      effect: { kind: 'help', replyDueOn },
    }),
  );
  return letter.ok ? ok({ command: {}, note: { points, ...letter.value } }) : letter;
}

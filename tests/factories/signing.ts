import type { ActionInput } from '../../src/application/access-requests/action-commands.ts';
import { previewReply } from '../../src/application/access-requests/case-files.ts';
import { letterDigest } from '../../src/application/access-requests/letter-digest.ts';
import type { Actor } from '../../src/application/actor.ts';
import type { App } from '../../src/application/app.ts';
import type { PlainDate } from '../../src/domain/calendar/plain-date.ts';
import { STAFF_PASSWORD } from './organ.ts';
import { granted } from './result.ts';

/** What a signatory of a test organ sends after looking at the letter: password and digest of what was shown. */
export const signing = async (
  app: App,
  actor: Actor | undefined,
  requestId: string,
  note = '',
): Promise<ActionInput<'sign'>> => {
  if (!actor) throw new Error('nobody of that name in the organ');
  const letter = granted(await previewReply(app, actor, requestId, null));
  return { note, password: STAFF_PASSWORD, digest: letterDigest(letter) };
};

const proved = { evidence: '', evidenceFileIds: [] };

/** Services as the screens record them. */
export const servedOnline: ActionInput<'serve'> = { method: 'online', ...proved };

export const servedAtCounter = (on: string): ActionInput<'serve'> => ({
  method: 'counter',
  on: on as PlainDate,
  signer: '申请人本人',
  ...proved,
});

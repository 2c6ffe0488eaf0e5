import type { Transaction } from '../../../database/store.ts';
import type { MessageRow } from '../../../database/visitor-messages.ts';
import { declinedMessageStep, mayPublish } from '../../../domain/participation/message.ts';
import {
  MESSAGE_LIFECYCLE,
  type MessageAction,
  type MessageStatus,
} from '../../../domain/participation/message-lifecycle.data.ts';
import { ok, type Result, refuse } from '../../../domain/shared/refusal.ts';
import type { Permission } from '../../../domain/staff/roles.data.ts';
import type { ChangeOptions } from '../../access-requests/change-options.ts';
import { type Actor, demand } from '../../actor.ts';
import type { App } from '../../app.ts';
import { answerWords } from '../../search/search-answers.ts';
import { transactOnce } from '../../shared/once.ts';
import { checkPublicText } from '../check-public-text.ts';
import { appendParticipation, VISITOR_SEALED } from '../participation-log.ts';
import { type LoadedMessage, lockMessage, openSender } from './load-message.ts';
import type { MessageAnswer, MessageInput } from './message-input.ts';

/** What goes before the public, or is taken from it, a reviewer decides (信息发布审查). */
export const MESSAGE_PERMISSIONS: Readonly<Record<MessageAction, Permission>> = {
  'pass-on': 'participation:handle',
  'draft-answer': 'participation:handle',
  'return-answer': 'disclosures:review',
  'release-answer': 'disclosures:review',
  'answer-error': 'participation:handle',
  'set-aside': 'participation:handle',
  'take-down': 'disclosures:review',
};

export type SteppedMessage = { readonly version: number; readonly status: MessageStatus };

type Context = {
  readonly app: App;
  readonly tx: Transaction;
  readonly actor: Actor;
  readonly loaded: LoadedMessage;
};
type Effect<A extends MessageAction> = (
  context: Context,
  input: MessageInput<A>,
) => Promise<Result<Partial<MessageRow>>>;

const sealed = ({ dataKey }: LoadedMessage, answer: MessageAnswer): Buffer =>
  Buffer.from(dataKey.seal(JSON.stringify(answer), VISITOR_SEALED.answer));

/** What is to be public names neither the sender nor anybody's numbers. */
function checkPublication(app: App, loaded: LoadedMessage, { publication }: MessageAnswer): Result<null> {
  if (!publication) return ok(null);
  const forbidden = mayPublish(loaded.state);
  if (forbidden) return { ok: false, refusal: forbidden };
  const texts = Object.values(publication);
  const { name, contact } = openSender(loaded);
  const named = [name, contact].some((it) => it.length > 1 && texts.some((text) => text.includes(it)));
  return named
    ? refuse(
        'personal-data',
        '要公开的内容中含有来信人的姓名或者联系方式，请删除后再提交',
        '《条例》第十五条',
      )
    : checkPublicText(texts, app.today());
}

const answered = (app: App, loaded: LoadedMessage, answer: string): Partial<MessageRow> => ({
  sealedAnswer: sealed(loaded, { answer, publication: null }),
  answeredAt: app.now(),
});

const EFFECTS: { readonly [A in MessageAction]: Effect<A> } = {
  'pass-on': async ({ app, tx, loaded }, { departmentId }) => {
    const known = (await tx.departments.list()).some((it) => it.id === departmentId);
    if (!known) return refuse('unknown-department', '没有这个内设机构，请重新选择');
    return ok({ departmentId, passedOnAt: loaded.row.passedOnAt ?? app.now() });
  },
  'draft-answer': async ({ app, actor, loaded }, { answer, publication }) => {
    const clean = checkPublication(app, loaded, { answer, publication });
    return clean.ok
      ? ok({ sealedAnswer: sealed(loaded, { answer, publication }), answerBy: actor.staffId })
      : clean;
  },
  'return-answer': async () => ok({}),
  'release-answer': async ({ app, loaded }) => {
    if (!loaded.answer) return refuse('no-answer', '还没有拟写答复');
    const clean = checkPublication(app, loaded, loaded.answer);
    if (!clean.ok) return clean;
    const { publication } = loaded.answer;
    return ok({
      answeredAt: app.now(),
      ...(publication && {
        publicTitle: publication.title,
        publicQuestion: publication.question,
        publicAnswer: publication.answer,
        publishedAt: app.now(),
      }),
    });
  },
  'answer-error': async ({ app, actor, loaded }, { answer }) =>
    ok({ ...answered(app, loaded, answer), answerBy: actor.staffId }),
  'set-aside': async ({ app, actor, loaded }, { answer }) =>
    ok({ ...answered(app, loaded, answer), answerBy: actor.staffId }),
  'take-down': async ({ app }) => ok({ takenDownAt: app.now() }),
};

/** What becomes public is found by its words from that instant. */
async function enterPublicWords(tx: Transaction, id: string, change: Partial<MessageRow>): Promise<void> {
  const { publicTitle: title, publicQuestion, publicAnswer } = change;
  if (title && publicQuestion && publicAnswer)
    await tx.messages.enterWords(id, answerWords({ title, question: publicQuestion, answer: publicAnswer }));
}

/** Takes one step of a message: permission, table, another person where it is a review, then its effects. */
export async function stepMessage<A extends MessageAction>(
  app: App,
  actor: Actor,
  id: string,
  { action, input, options = {} }: { action: A; input: MessageInput<A>; options?: ChangeOptions },
): Promise<Result<SteppedMessage>> {
  demand(actor, MESSAGE_PERMISSIONS[action]);
  return transactOnce<SteppedMessage>(app, actor.agencyId, options.once ?? null, async (tx) => {
    const loaded = await lockMessage(app, tx, id, options.expectedVersion);
    const declined = declinedMessageStep(action, loaded.state, actor.staffId);
    if (declined) return { ok: false, refusal: declined };
    const effect = await EFFECTS[action]({ app, tx, actor, loaded }, input);
    if (!effect.ok) return effect;
    const status = MESSAGE_LIFECYCLE[loaded.row.kind][loaded.row.status][action] ?? loaded.row.status;
    const version = loaded.row.version + 1;
    await tx.messages.save(id, { ...effect.value, status, version });
    await enterPublicWords(tx, id, effect.value);
    await appendParticipation(app, tx, {
      id,
      type: `message-step-${action}`,
      actorId: actor.staffId,
      note: { text: input.note, dataKey: loaded.dataKey },
    });
    return ok({ version, status });
  });
}

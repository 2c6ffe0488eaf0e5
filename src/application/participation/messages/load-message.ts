import type { Transaction } from '../../../database/store.ts';
import type { MessageRow } from '../../../database/visitor-messages.ts';
import type { MessageState } from '../../../domain/participation/message.ts';
import type { DataKey } from '../../../sealing/data-key.ts';
import { NotFound, Outdated } from '../../actor.ts';
import type { App } from '../../app.ts';
import { VISITOR_SEALED } from '../participation-log.ts';
import type { VisitorPerson } from '../visitor-form.ts';
import type { MessageAnswer, MessageText } from './message-input.ts';

/** A message as a use case works on it. */
export type LoadedMessage = {
  readonly row: MessageRow;
  readonly dataKey: DataKey;
  readonly text: MessageText;
  readonly answer: MessageAnswer | null;
  readonly state: MessageState;
};

const opened = (app: App, row: MessageRow): LoadedMessage => {
  const dataKey = app.keyring.unwrap(row.wrappedKey);
  const open = <Value>(sealed: Uint8Array, place: string) =>
    JSON.parse(dataKey.openText(sealed, place)) as Value;
  return {
    row,
    dataKey,
    text: open<MessageText>(row.sealedText, VISITOR_SEALED.text),
    answer: row.sealedAnswer && open<MessageAnswer>(row.sealedAnswer, VISITOR_SEALED.answer),
    state: {
      kind: row.kind,
      status: row.status,
      answerBy: row.answerBy,
      isPublic: row.publishedAt !== null && row.takenDownAt === null,
      consents: row.consents,
    },
  };
};

/** The message, or `NotFound`: another organ's and none at all answer alike. */
export async function loadMessage(app: App, tx: Transaction, id: string): Promise<LoadedMessage> {
  const row = await tx.messages.find(id);
  if (!row) throw new NotFound('没有找到这封留言');
  return opened(app, row);
}

/** The same, locked, as somebody saw it; throws `Outdated` where it has moved on. */
export async function lockMessage(
  app: App,
  tx: Transaction,
  id: string,
  expectedVersion?: number,
): Promise<LoadedMessage> {
  const row = await tx.messages.findForUpdate(id);
  if (!row) throw new NotFound('没有找到这封留言');
  if (expectedVersion !== undefined && expectedVersion !== row.version)
    throw new Outdated(row.version, '这封留言');
  return opened(app, row);
}

/** Who wrote it, opened; whoever shows it records the look. */
export const openSender = ({ row, dataKey }: LoadedMessage): VisitorPerson =>
  JSON.parse(dataKey.openText(row.sealedPerson, VISITOR_SEALED.person)) as VisitorPerson;

import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import { dayInChina, yearOf } from '../../../domain/calendar/plain-date.ts';
import { messageDueDays } from '../../../domain/participation/message-clock.ts';
import type { MessageCategory, MessageKind } from '../../../domain/participation/message-kinds.data.ts';
import { ok } from '../../../domain/shared/refusal.ts';
import { hashSecret, newQueryCode, normalizeQueryCode } from '../../../identity/secrets.ts';
import type { CheckedUpload } from '../../access-requests/check-uploads.ts';
import type { App } from '../../app.ts';
import { transactOnce } from '../../shared/once.ts';
import { appendParticipation, VISITOR_SEALED } from '../participation-log.ts';
import { settingsIn } from '../participation-settings.ts';
import type { VisitorResult } from '../solicitations/hand-in-opinion.ts';
import { keepVisitorFiles } from '../visitor-files.ts';
import { onceOfForm, readVisitorForm, type VisitorForm, type VisitorPerson } from '../visitor-form.ts';
import { guardVisitor } from '../visitor-limits.ts';
import { LetterForm, MESSAGE_NUMBER, type MessageText, SiteErrorForm } from './message-input.ts';

/** Number and query code: shown once, the code is kept as a hash alone. */
export type MessageReceipt = {
  readonly kind: MessageKind;
  readonly number: string;
  readonly queryCode: string;
  readonly receivedAt: string;
  readonly dueOn: string;
};

type Message = {
  readonly kind: MessageKind;
  readonly category: MessageCategory;
  readonly text: MessageText;
  readonly person: VisitorPerson;
  readonly consents: boolean;
  readonly files: readonly CheckedUpload[];
};

/** Takes a letter to the organ from the portal, without an account. */
export async function sendLetter(app: App, sent: VisitorForm): Promise<VisitorResult<MessageReceipt>> {
  return send(app, sent, LetterForm, ({ category, subject, text, consents, name, contact }, files) => ({
    kind: 'letter',
    category,
    text: { subject, text, page: '' },
    person: { name, contact },
    consents: consents === 'yes',
    files,
  }));
}

/** Takes a report of an error on a page of the site (网站纠错). */
export async function reportSiteError(app: App, sent: VisitorForm): Promise<VisitorResult<MessageReceipt>> {
  return send(app, sent, SiteErrorForm, ({ category, page, text, name, contact }, files) => ({
    kind: 'site-error',
    category,
    text: { subject: '', text, page },
    person: { name, contact },
    consents: false,
    files,
  }));
}

async function send<Shape extends z.ZodType>(
  app: App,
  sent: VisitorForm,
  shape: Shape,
  toMessage: (form: z.infer<Shape>, files: readonly CheckedUpload[]) => Message,
): Promise<VisitorResult<MessageReceipt>> {
  const read = await readVisitorForm(shape, sent);
  if ('errors' in read) return { ok: false, errors: read.errors };
  const message = toMessage(read.form, read.files);
  const guarded = guardVisitor(app, sent.agency.id, sent.defence);
  return guarded.ok ? keepMessage(app, sent, message) : guarded;
}

/** Seals the message under a key of its own and numbers it, once for each form. */
function keepMessage(app: App, sent: VisitorForm, message: Message): Promise<VisitorResult<MessageReceipt>> {
  const { agency } = sent;
  const { kind, category, person, consents, text, files } = message;
  return transactOnce<MessageReceipt>(app, agency.id, onceOfForm(sent, kind), async (tx) => {
    const { dataKey, wrapped } = app.keyring.newDataKey();
    const receivedAt = app.now();
    const receivedOn = dayInChina(receivedAt);
    const due = messageDueDays({ kind, receivedOn }, await settingsIn(tx), app.calendar);
    const year = yearOf(receivedOn);
    const serial = await tx.counters.next(`message-${kind}`, year);
    const number = `${agency.code.toUpperCase()}-${MESSAGE_NUMBER[kind]}-${year}-${String(serial).padStart(5, '0')}`;
    const queryCode = newQueryCode();
    const id = uuid();
    await tx.messages.insert({
      agencyId: agency.id,
      id,
      kind,
      category,
      number,
      wrappedKey: Buffer.from(wrapped),
      queryCodeHash: await hashSecret(normalizeQueryCode(queryCode)),
      sealedText: Buffer.from(dataKey.seal(JSON.stringify(text), VISITOR_SEALED.text)),
      sealedPerson: Buffer.from(dataKey.seal(JSON.stringify(person), VISITOR_SEALED.person)),
      consents,
      receivedAt,
      receivedOn,
      status: 'received',
      departmentId: null,
      passedOnAt: null,
      ...due,
      sealedAnswer: null,
      answerBy: null,
      answeredAt: null,
      publicTitle: null,
      publicQuestion: null,
      publicAnswer: null,
      publishedAt: null,
      takenDownAt: null,
      version: 1,
    });
    await keepVisitorFiles(app, tx, files, { dataKey, messageId: id });
    await appendParticipation(app, tx, { id, type: 'message-received', actorId: null });
    return ok({ kind, number, queryCode, receivedAt: receivedAt.toISOString(), dueOn: due.dueOn });
  });
}

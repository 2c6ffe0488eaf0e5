/**
 * How an attempt to send ended. `later`: this message may be taken another time; `unreachable`: nothing can be sent
 * this way for now; `never`: the other side will not take it, however often it is tried. `error` is a short code of
 * ours (`smtp-550`), never the other side's words: they may quote the address.
 */
export type Sending =
  | { readonly outcome: 'accepted' }
  | { readonly outcome: 'later' | 'unreachable' | 'never'; readonly error: string };

/** One e-mail to one address. `messageId` without angle brackets; the same for every repeat of the same message. */
export type Mail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same words for programs that show HTML; it loads nothing from elsewhere. */
  readonly html?: string;
  /** Where one POST ends what the message belongs to (RFC 8058); only for what was subscribed to. */
  readonly unsubscribeUrl?: string;
  readonly messageId: string;
};

/** One text message to one number of the mainland; `id` names it, the same for every repeat. */
export type TextMessage = { readonly id: string; readonly mobile: string; readonly text: string };

/** Port of e-mail. Never throws: whatever goes wrong is an outcome. */
export type MailSender = { send(mail: Mail): Promise<Sending>; close(): void };

/** Port of text messages; operators differ, so the one implementation speaks a contract of ours (docs/notices.md). */
export type SmsSender = { send(message: TextMessage): Promise<Sending> };

/** The ways out of this installation; `null` where none is set up. */
export type Messages = { readonly email: MailSender | null; readonly sms: SmsSender | null };

/** An installation that sends nothing. */
export const NO_MESSAGES: Messages = { email: null, sms: null };

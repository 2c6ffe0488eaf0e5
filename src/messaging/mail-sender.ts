import { createTransport } from 'nodemailer';
import { emailOf } from '../domain/notices/destinations.ts';
import type { Mail, MailSender, Sending } from './messages.ts';
import type { SmtpServer } from './smtp-url.ts';

/** Milliseconds until a server that does not answer is left; a job waits for nobody longer. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 } as const;

const HEADERS = {
  // RFC 3834: answering machines do not answer, and lists do not forward.
  'Auto-Submitted': 'auto-generated',
  'X-Auto-Response-Suppress': 'All',
} as const;

/** RFC 8058: programs that read mail offer a button that ends the subscription by one POST. */
const unsubscribing = (url: string | undefined): Record<string, string> =>
  url === undefined
    ? {}
    : { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };

/** An address of ours as a header may carry it. */
const isPlainUrl = (url: string): boolean => /^https?:\/\/[\w.\-~:/?#[\]@!$&'()*+,;=%]{1,900}$/.test(url);

const fits = (line: string): boolean => !/[\p{Cc}\u2028\u2029]/u.test(line);

/** Mail over real SMTP. `from` is one address; the server's own name never stands in a message id. */
export function createMailSender(server: SmtpServer, from: string): MailSender {
  const transport = createTransport({
    host: server.host,
    port: server.port,
    secure: server.security === 'tls',
    requireTLS: server.security === 'starttls',
    ignoreTLS: server.security === 'none',
    ...(server.auth ? { auth: server.auth } : {}),
    ...TIMEOUTS,
    // Content is ours alone: no file and no address is ever read into a message.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(mail: Mail): Promise<Sending> {
      const address = emailOf(mail.to);
      // The applicant's form has let the address through; here stands the wall to the protocol itself.
      if (
        address === null ||
        address !== mail.to ||
        !fits(mail.subject) ||
        (mail.unsubscribeUrl !== undefined && !isPlainUrl(mail.unsubscribeUrl)) ||
        !/^[\w.-]+@[\w.-]+$/.test(mail.messageId)
      )
        return { outcome: 'never', error: 'not-an-address' };
      try {
        await transport.sendMail({
          envelope: { from, to: [address] },
          from: { name: '', address: from },
          to: { name: '', address },
          subject: mail.subject,
          text: mail.text,
          ...(mail.html === undefined ? {} : { html: mail.html }),
          messageId: `<${mail.messageId}>`,
          headers: { ...HEADERS, ...unsubscribing(mail.unsubscribeUrl) },
          textEncoding: 'base64',
        });
        return { outcome: 'accepted' };
      } catch (error) {
        return outcomeOf(error as SmtpFault);
      }
    },
    close: () => transport.close(),
  };
}

type SmtpFault = { readonly code?: string; readonly command?: string; readonly responseCode?: number };

/** Commands at which a 5xx means this recipient or this message; at others it means our own set-up is wrong. */
const ABOUT_THE_MESSAGE: readonly string[] = ['RCPT TO', 'DATA'];

/** Only what tells nothing of the address: the number of the answer, or the kind of the fault. */
function outcomeOf({ code, command = '', responseCode }: SmtpFault): Sending {
  const error = responseCode ? `smtp-${responseCode}` : `smtp-${(code ?? 'unknown').toLowerCase()}`;
  if (responseCode === undefined || responseCode === 421 || !ABOUT_THE_MESSAGE.includes(command))
    return { outcome: 'unreachable', error };
  return { outcome: responseCode >= 500 ? 'never' : 'later', error };
}

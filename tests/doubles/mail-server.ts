import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A message as it came over the wire. */
export type Received = {
  readonly raw: string;
  readonly mail: ParsedMail;
  readonly from: string;
  readonly to: readonly string[];
};

/** A real mail server on loopback that keeps what it is given. */
export type MailServer = {
  readonly port: number;
  readonly received: readonly Received[];
  /** Answers every recipient with that status until told otherwise; `null`: takes them. */
  refuse(status: number | null, at?: 'recipient' | 'data'): void;
  /** Answers that recipient with that status until told otherwise; `null`: takes it again. */
  refuseFor(address: string, status: number | null): void;
  /** Called when a message has been taken in, before it is acknowledged. */
  onTaken(work: (() => void) | null): void;
  close(): Promise<void>;
};

const refusal = (status: number): Error =>
  Object.assign(new Error('refused <secret@recipient.example>'), { responseCode: status });

export async function startMailServer(): Promise<MailServer> {
  const received: Received[] = [];
  let refused: { status: number; at: 'recipient' | 'data' } | null = null;
  const unwanted = new Map<string, number>();
  let taken: (() => void) | null = null;
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    authOptional: true,
    // Nobody here has a name to be looked up; waiting for none would make each message slow.
    disableReverseLookup: true,
    onRcptTo: ({ address }, _, done) => {
      const status = unwanted.get(address) ?? (refused?.at === 'recipient' ? refused.status : undefined);
      done(status === undefined ? undefined : refusal(status));
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        if (refused?.at === 'data') return done(refusal(refused.status));
        const raw = Buffer.concat(chunks);
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          raw: raw.toString('utf8'),
          mail: await simpleParser(raw),
          from: mailFrom === false ? '' : (mailFrom?.address ?? ''),
          to: rcptTo.map((it) => it.address),
        });
        if (taken) taken();
        else done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return {
    port: (server.server.address() as AddressInfo).port,
    received,
    refuse: (status, at = 'recipient') => {
      refused = status === null ? null : { status, at };
    },
    refuseFor: (address, status) => {
      if (status === null) unwanted.delete(address);
      else unwanted.set(address, status);
    },
    onTaken: (work) => {
      taken = work;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

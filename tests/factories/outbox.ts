import type { NoticeRow } from '../../src/database/notices.ts';
import type { NoticeChannel } from '../../src/domain/notices/notice-kinds.data.ts';
import { createMailSender } from '../../src/messaging/mail-sender.ts';
import { createSmsSender } from '../../src/messaging/sms-sender.ts';
import { type MailServer, startMailServer } from '../doubles/mail-server.ts';
import { type SmsGateway, startSmsGateway } from '../doubles/sms-gateway.ts';
import { createTestApp, type TestApp } from './app.ts';
import { createOrgan, newAgency, type TestOrgan } from './organ.ts';

/** An application whose messages go to real servers on loopback, and an organ with both channels on. */
export type Outbox = {
  readonly app: TestApp;
  readonly organ: TestOrgan;
  readonly mail: MailServer;
  readonly sms: SmsGateway;
  /** Every notice of a case, the eldest first. */
  noticesOf(requestId: string): Promise<readonly NoticeRow[]>;
  close(): Promise<void>;
};

export async function openOutbox(
  channels: readonly NoticeChannel[] = ['email', 'sms'],
  at = '2025-05-12',
): Promise<Outbox> {
  const [mail, sms] = [await startMailServer(), await startSmsGateway()];
  const server = { host: '127.0.0.1', port: mail.port, security: 'none', auth: null } as const;
  const app = await createTestApp(at, {
    email: createMailSender(server, 'xxgk@organ.example'),
    sms: createSmsSender(sms.url, 'a-secret-of-the-gateway-0123456789'),
  });
  const { settings } = newAgency();
  const organ = await createOrgan(app, { settings: { ...settings, noticeChannels: channels } });
  return {
    app,
    organ,
    mail,
    sms,
    noticesOf: async (requestId) =>
      (await app.store.read(organ.agency.id, (tx) => tx.notices.ofRequest(requestId))).toReversed(),
    close: async () => {
      await app.close();
      await mail.close();
      await sms.close();
    },
  };
}

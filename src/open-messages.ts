import type { Config } from './config.ts';
import { createMailSender } from './messaging/mail-sender.ts';
import type { Messages } from './messaging/messages.ts';
import { createSmsSender } from './messaging/sms-sender.ts';

/** The ways out that the settings name. */
export const openMessages = ({ mail, sms }: Pick<Config, 'mail' | 'sms'>): Messages => ({
  email: mail ? createMailSender(mail.server, mail.from) : null,
  sms: sms ? createSmsSender(sms.url, sms.secret) : null,
});

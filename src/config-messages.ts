import { z } from 'zod';
import { emailOf } from './domain/notices/destinations.ts';
import { isLoopback, parseSmtpUrl, type SmtpServer } from './messaging/smtp-url.ts';

/** A gateway is given what is personal, such as mobile numbers or letters: in clear only to this machine itself. */
export const isSafeGateway = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, hash } = new URL(text);
  const isProtected = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
  return isProtected && username === '' && hash === '';
};

/** The settings of notices to applicants, part of those of `config.ts`. */
export const MESSAGE_VARIABLES = {
  GONGKAI_SMTP_URL: z
    .string()
    .refine(
      (text) => parseSmtpUrl(text) !== null,
      '应形如 smtps://用户:密码@主机:465 或者 smtp://主机:25（须支持 STARTTLS；同一机房内的中继可以加 ?tls=none）',
    )
    .optional(),
  GONGKAI_MAIL_FROM: z
    .string()
    .refine((text) => emailOf(text) === text, '应为一个电子邮箱，例如 xxgk@example.gov.cn')
    .optional(),
  GONGKAI_SMS_URL: z.string().refine(isSafeGateway, '应为 https 网址（本机可以用 http）').optional(),
  GONGKAI_SMS_TOKEN: z.string().min(32, '应为32个字符以上的随机密钥').optional(),
};

type Given = {
  readonly GONGKAI_SMTP_URL?: string | undefined;
  readonly GONGKAI_MAIL_FROM?: string | undefined;
  readonly GONGKAI_SMS_URL?: string | undefined;
  readonly GONGKAI_SMS_TOKEN?: string | undefined;
  readonly GONGKAI_PUBLIC_URL?: string | undefined;
};

const PAIRS = [
  ['GONGKAI_SMTP_URL', 'GONGKAI_MAIL_FROM'],
  ['GONGKAI_MAIL_FROM', 'GONGKAI_SMTP_URL'],
  ['GONGKAI_SMS_URL', 'GONGKAI_SMS_TOKEN'],
  ['GONGKAI_SMS_TOKEN', 'GONGKAI_SMS_URL'],
  // A notice says where to look: an address of this machine would lead applicants nowhere.
  ['GONGKAI_SMTP_URL', 'GONGKAI_PUBLIC_URL'],
  ['GONGKAI_SMS_URL', 'GONGKAI_PUBLIC_URL'],
] as const;

/** Settings that are of no use without one another. */
export function checkMessageVariables(given: Given, context: z.RefinementCtx): void {
  for (const [name, needed] of PAIRS)
    if (given[name] !== undefined && given[needed] === undefined)
      context.addIssue({ code: 'custom', path: [name], message: `须与 ${needed} 一起设置` });
}

type MessageConfig = {
  readonly mail: { readonly server: SmtpServer; readonly from: string } | null;
  readonly sms: { readonly url: string; readonly secret: string } | null;
};

/** The checked settings as the program uses them. */
export function messagesOf(given: Given): MessageConfig {
  const server = given.GONGKAI_SMTP_URL ? parseSmtpUrl(given.GONGKAI_SMTP_URL) : null;
  return {
    mail: server && given.GONGKAI_MAIL_FROM ? { server, from: given.GONGKAI_MAIL_FROM } : null,
    sms:
      given.GONGKAI_SMS_URL && given.GONGKAI_SMS_TOKEN
        ? { url: given.GONGKAI_SMS_URL, secret: given.GONGKAI_SMS_TOKEN }
        : null,
  };
}

import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { checkMessageVariables, isSafeGateway, MESSAGE_VARIABLES, messagesOf } from './config-messages.ts';
import type { SmtpServer } from './messaging/smtp-url.ts';
import { packageRoot } from './package-root.ts';

/** A setting cannot be used; the message says which and why, in Chinese. */
export class ConfigInvalid extends Error {
  override readonly name = 'ConfigInvalid';
}

/** How this installation is set up. `null` means that the setting was not given. */
export type Config = {
  /** Everything the system keeps, apart from the key file: database, sealed files, logs. */
  readonly dataFolder: string;
  /** The key file, when it is not to lie at its usual place. */
  readonly keyFile: string | null;
  /** Where key files lie when `keyFile` is not given; always outside the data folder. */
  readonly keyFolder: string;
  /** A PostgreSQL server used instead of the embedded one, under the application role. */
  readonly databaseUrl: string | null;
  /** The same database under the owner role, for migrations. */
  readonly databaseOwnerUrl: string | null;
  readonly port: number;
  readonly host: string;
  /** Whether an empty installation gets the demo data; `null` leaves it to the question at the terminal. */
  readonly demo: boolean | null;
  /** The address citizens reach the portal under, for links and QR codes; without a final slash. */
  readonly publicUrl: string | null;
  /**
   * Addresses of reverse proxies whose word on the visitor's address is believed, such as `127.0.0.1`; empty: none.
   * Without it every visitor behind a proxy would share the limits on wrong codes and sign-ins.
   */
  readonly trustedProxies: readonly string[];
  /** Where notices to applicants are handed in as e-mail, and whom they come from; `null`: none are sent. */
  readonly mail: { readonly server: SmtpServer; readonly from: string } | null;
  /** The gateway for text messages and the secret that signs them; `null`: none are sent. */
  readonly sms: { readonly url: string; readonly secret: string } | null;
  /** The agency's seal server (docs/seal-contract.md) and the token it asks for; `null`: none. */
  readonly seal: { readonly url: string; readonly token: string | null } | null;
  /** Which sites links of drafts are asked at before publication; `null`: none, the program speaks to nobody. */
  readonly linkReach: 'public' | 'intranet' | null;
  /** Where weaknesses of this installation are reported, for `/.well-known/security.txt`; `null`: it has none. */
  readonly securityContact: string | null;
};

type Environment = Readonly<Record<string, string | undefined>>;

const databaseUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\/[^/]+\/./, '应形如 postgresql://用户:密码@主机:5432/数据库')
  .optional();

const Variables = z
  .object({
    GONGKAI_DATA: z.string().optional(),
    GONGKAI_KEY_FILE: z.string().optional(),
    DATABASE_URL: databaseUrl,
    DATABASE_OWNER_URL: databaseUrl,
    PORT: z.string().regex(/^\d+$/, '应为端口号').default('8710').transform(Number),
    HOST: z.string().default('127.0.0.1'),
    GONGKAI_DEMO: z.enum(['0', '1'], '应为 1（装入演示数据）或 0（不装入）').optional(),
    GONGKAI_TRUSTED_PROXIES: z
      .string()
      .regex(/^[0-9a-fA-F.:/]+(\s*,\s*[0-9a-fA-F.:/]+)*$/, '应为以逗号分隔的地址或者网段')
      .optional(),
    GONGKAI_PUBLIC_URL: z.url({ protocol: /^https?$/, error: '应为 http 或 https 网址' }).optional(),
    ...MESSAGE_VARIABLES,
    GONGKAI_CHECK_LINKS: z
      .enum(['public', 'intranet'], '应为 public（只检查互联网地址）或 intranet（也检查内部网络地址）')
      .optional(),
    GONGKAI_SECURITY_CONTACT: z
      .string()
      .max(300, '过长')
      .regex(
        /^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+|tel:\+\d[\d-]+)$/,
        '应形如 mailto:邮箱、https 网址或 tel:+86-…',
      )
      .optional(),
    GONGKAI_SEAL_URL: z.string().refine(isSafeGateway, '应为 https 网址（本机可以用 http）').optional(),
    GONGKAI_SEAL_TOKEN: z.string().max(1000, '过长').optional(),
  })
  .superRefine(checkMessageVariables)
  .refine(({ PORT }) => PORT <= 65_535, { path: ['PORT'], error: '应在 0 至 65535 之间' })
  .refine((given) => given.GONGKAI_SEAL_URL !== undefined || given.GONGKAI_SEAL_TOKEN === undefined, {
    path: ['GONGKAI_SEAL_TOKEN'],
    error: '须与 GONGKAI_SEAL_URL 一起设置',
  })
  .refine((given) => given.DATABASE_URL !== undefined || given.DATABASE_OWNER_URL === undefined, {
    path: ['DATABASE_OWNER_URL'],
    error: '须与 DATABASE_URL 一起设置',
  });

/** The settings from the environment; this is the only place that reads it. Throws `ConfigInvalid`. */
export function loadConfig(env: Environment = process.env, isRoot = process.getuid?.() === 0): Config {
  // Compose files and service units pass settings left blank as empty text.
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = Variables.safeParse(filled);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new ConfigInvalid(`环境变量设置有误：${faults.join('；')}。`);
  }
  const given = parsed.data;
  return {
    dataFolder: given.GONGKAI_DATA ? resolve(given.GONGKAI_DATA) : defaultDataFolder(isRoot),
    keyFile: given.GONGKAI_KEY_FILE ? resolve(given.GONGKAI_KEY_FILE) : null,
    keyFolder: defaultKeyFolder(filled, isRoot),
    databaseUrl: given.DATABASE_URL ?? null,
    databaseOwnerUrl: given.DATABASE_OWNER_URL ?? null,
    port: given.PORT,
    host: given.HOST,
    demo: given.GONGKAI_DEMO === undefined ? null : given.GONGKAI_DEMO === '1',
    seal: given.GONGKAI_SEAL_URL
      ? { url: given.GONGKAI_SEAL_URL, token: given.GONGKAI_SEAL_TOKEN ?? null }
      : null,
    linkReach: given.GONGKAI_CHECK_LINKS ?? null,
    securityContact: given.GONGKAI_SECURITY_CONTACT ?? null,
    publicUrl: given.GONGKAI_PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    trustedProxies: given.GONGKAI_TRUSTED_PROXIES?.split(/\s*,\s*/) ?? [],
    ...messagesOf(given),
  };
}

/**
 * Root's data lie in a system folder: the database runs under another account, which cannot enter a private
 * home. Everybody else's lie beside the program.
 */
const defaultDataFolder = (isRoot: boolean): string =>
  isRoot ? '/var/lib/gongkai' : join(packageRoot(), 'data');

const defaultKeyFolder = (env: Environment, isRoot: boolean): string =>
  isRoot
    ? '/etc/gongkai'
    : join(env['XDG_CONFIG_HOME'] ?? join(env['HOME'] ?? homedir(), '.config'), 'gongkai');

/** The language messages of the command line are wanted in, such as `en_GB.UTF-8`; Chinese unless it is English. */
export function loadLanguage(env: Environment = process.env): string {
  return env['GONGKAI_LANG'] ?? env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? 'zh';
}

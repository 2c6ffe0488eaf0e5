import { z } from 'zod';
import type { ChannelAccountRow } from '../../database/channels.ts';
import {
  ACCOUNT_CHANNEL_LABELS,
  ACCOUNT_CHANNELS,
  type AccountChannel,
} from '../../domain/channels/channels.data.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import type { AccountSecret, ChannelAdapter, TokenStore } from '../../messaging/channels/channel-adapter.ts';
import { createWechat } from '../../messaging/channels/wechat.ts';
import { createWeibo } from '../../messaging/channels/weibo.ts';
import { type Actor, demand, Outdated } from '../actor.ts';
import type { App } from '../app.ts';
import { record } from '../staff/passwords.ts';

const SECRET = 'channel-account';
const TOKEN = 'channel-token';
/** A token is not used in its last minutes. */
const TOKEN_MARGIN = 300;

const BASE: Readonly<Record<AccountChannel, string>> = {
  wechat: 'https://api.weixin.qq.com',
  weibo: 'https://api.weibo.com',
};

/** An account as its form sends it; an empty secret keeps the one there is. */
export const ChannelAccountInput = z.strictObject({
  name: z.string().trim().min(1, '请填写账号名称').max(60, '账号名称不超过60字'),
  baseUrl: z
    .string()
    .trim()
    .regex(
      /^(https:\/\/[\w.-]+(:\d+)?|http:\/\/127\.0\.0\.1(:\d+)?)$/,
      '应为 https 网址（本机可以用 http），不带路径',
    ),
  appId: z.string().trim().max(100, '过长'),
  secret: z.string().trim().max(500, '过长'),
  enabled: z.boolean(),
  version: z.int().min(0),
});

/** The accounts of the organ, without any secret. */
export function listChannelAccounts(app: App, actor: Actor) {
  demand(actor, actor.permissions.has('agency:manage') ? 'agency:manage' : 'disclosures:read');
  return app.store.read(actor.agencyId, async (tx) => {
    const rows = new Map((await tx.channels.accounts()).map((it) => [it.channel, it]));
    return ACCOUNT_CHANNELS.map((channel) => {
      const row = rows.get(channel);
      return {
        channel,
        label: ACCOUNT_CHANNEL_LABELS[channel],
        name: row?.name ?? '',
        baseUrl: row?.baseUrl ?? BASE[channel],
        hasSecret: row !== undefined,
        enabled: row?.enabled ?? false,
        version: row?.version ?? 0,
      };
    });
  });
}

/** Sets an account up or changes it; id and secret are sealed and never shown again. */
export function changeChannelAccount(
  app: App,
  actor: Actor,
  channel: AccountChannel,
  { version: expected, appId, secret, ...input }: z.infer<typeof ChannelAccountInput>,
): Promise<Result<{ version: number }>> {
  demand(actor, 'agency:manage');
  return app.store.transaction<{ version: number }>(actor.agencyId, async (tx) => {
    await tx.channels.lockSettings();
    const row = await tx.channels.account(channel);
    const current = row?.version ?? 0;
    if (current !== expected) throw new Outdated(current, '渠道账号');
    if (!row && secret === '') return refuse('secret-missing', '请填写平台给出的密钥或者授权令牌');
    const version = current + 1;
    const changed = { version, changedAt: app.now(), changedBy: actor.staffId };
    const sealed = row && secret === '' ? kept(row) : sealedAnew(app, { appId, secret });
    await tx.channels.saveAccount({ channel, ...input, ...sealed, ...changed });
    const facts = { channel, version, ...input, secretChanged: secret !== '' };
    await record(tx, app, actor.staffId, 'channel-account-changed', facts);
    return ok({ version });
  });
}

const kept = ({ wrappedKey, sealedSecret, sealedToken, tokenUntil }: ChannelAccountRow) => ({
  wrappedKey,
  sealedSecret,
  sealedToken,
  tokenUntil,
});

function sealedAnew(app: App, secret: AccountSecret) {
  const { dataKey, wrapped } = app.keyring.newDataKey();
  const sealedSecret = Buffer.from(dataKey.seal(JSON.stringify(secret), SECRET));
  return { wrappedKey: Buffer.from(wrapped), sealedSecret, sealedToken: null, tokenUntil: null };
}

/** The platform of an account, with its secret opened and its token kept sealed between runs. */
export function adapterOf(app: App, account: ChannelAccountRow): ChannelAdapter {
  const { agencyId, channel, baseUrl } = account;
  const key = app.keyring.unwrap(account.wrappedKey);
  const secret = JSON.parse(key.openText(account.sealedSecret, SECRET)) as AccountSecret;
  if (channel === 'weibo') return createWeibo(baseUrl, secret);
  const save = async (sealed: Buffer | null, until: Date | null) => {
    await app.store.transaction(agencyId, async (tx) => {
      await tx.channels.keepToken(channel, sealed, until);
      return ok(null);
    });
  };
  const tokens: TokenStore = {
    read: async () => {
      const row = await app.store.read(agencyId, (tx) => tx.channels.account(channel));
      const fresh = row?.sealedToken && row.tokenUntil && row.tokenUntil > app.now();
      return fresh && row.sealedToken ? key.openText(row.sealedToken, TOKEN) : null;
    },
    keep: (token, seconds) => {
      const until = new Date(app.now().getTime() + (seconds - TOKEN_MARGIN) * 1000);
      return save(Buffer.from(key.seal(token, TOKEN)), until);
    },
    forget: () => save(null, null),
  };
  return createWechat(baseUrl, secret, tokens);
}

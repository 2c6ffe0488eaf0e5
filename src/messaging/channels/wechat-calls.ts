import { callPlatform, textIn } from './call-platform.ts';
import type { AccountSecret, StepOutcome, TokenStore } from './channel-adapter.ts';

/** An answer of the platform. */
export type Body = Readonly<Record<string, unknown>>;
/** Why a call brought nothing. */
export type Unheard = StepOutcome & { readonly outcome: 'later' | 'unknown' | 'never' };
/** What a call brought. */
export type Called = { readonly body: Body } | Unheard;

/** Codes after which the token is fetched anew, once. */
const STALE_TOKEN = new Set(['40001', '40014', '42001']);
/** System busy; limits of the day or the minute. */
const LATER = new Set(['-1', '45009', '45011']);

/** A call with JSON as its body. */
export const sendJson = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(body),
});

type Query = Readonly<Record<string, string>>;

/** Calls of an account with its token. */
export function wechatCalls(
  baseUrl: string,
  account: AccountSecret,
  tokens: TokenStore,
  timeout?: number,
): (path: string, init: () => RequestInit, query?: Query) => Promise<Called> {
  const address = (path: string, query: Readonly<Record<string, string>> = {}): URL => {
    const url = new URL(`${baseUrl.replace(/\/+$/, '')}/cgi-bin/${path}`);
    for (const [key, value] of Object.entries(query)) url.searchParams.set(key, value);
    return url;
  };
  async function freshToken(): Promise<{ readonly token: string } | Called> {
    const { appId, secret } = account;
    const asked = sendJson({ grant_type: 'client_credential', appid: appId, secret, force_refresh: false });
    const answer = await callPlatform(address('stable_token'), asked, timeout);
    if (!answer.ok) return { outcome: 'later', error: `wechat-${answer.error}` };
    const token = textIn(answer.body, 'access_token');
    if (token === '') return judged(textIn(answer.body, 'errcode'));
    await tokens.keep(token, Number(textIn(answer.body, 'expires_in')) || 7200);
    return { token };
  }

  async function tokenNow(): Promise<{ readonly token: string } | Called> {
    const token = await tokens.read();
    return token === null ? freshToken() : { token };
  }

  /** One call with a token; `stale`: the platform did nothing, for the token is no good any more. */
  async function once(path: string, init: RequestInit, query: Query): Promise<Called | 'stale'> {
    const got = await tokenNow();
    if (!('token' in got)) return got;
    const answer = await callPlatform(address(path, { access_token: got.token, ...query }), init, timeout);
    if (!answer.ok) return unanswered(answer);
    const code = textIn(answer.body, 'errcode') || '0';
    if (code === '0') return { body: answer.body };
    return STALE_TOKEN.has(code) ? 'stale' : judged(code);
  }

  return async (path, init, query = {}) => {
    const first = await once(path, init(), query);
    if (first !== 'stale') return first;
    await tokens.forget();
    const second = await once(path, init(), query);
    return second === 'stale' ? judged('40001') : second;
  };
}

const unanswered = ({ error, unheard }: { readonly error: string; readonly unheard: boolean }): Unheard => ({
  outcome: unheard ? 'later' : 'unknown',
  error: `wechat-${error}`,
});

const judged = (code: string): Unheard => ({
  outcome: LATER.has(code) ? 'later' : 'never',
  error: `wechat-${/^-?\d{1,6}$/.test(code) ? code : 'unknown'}`,
});

import { callPlatform, textIn } from './call-platform.ts';
import type {
  AccountSecret,
  ChannelAdapter,
  ChannelPost,
  Progress,
  Step,
  StepOutcome,
} from './channel-adapter.ts';

/** Codes of limits and of a busy system. */
const LATER = new Set(['10001', '10009', '10010', '10022', '10023', '10024', '20016']);
/** The same text was posted a moment ago: an earlier call was heard. */
const REPEATED = new Set(['20017', '20019']);
const LOOKED_THROUGH = 20;

/**
 * Weibo (微博): statuses/share with the OAuth2 token of the account, statuses/user_timeline to look whether a post
 * stands there. `secret` is the token.
 */
export function createWeibo(baseUrl: string, account: AccountSecret, timeout?: number): ChannelAdapter {
  const address = (path: string) => new URL(`${baseUrl.replace(/\/+$/, '')}/2/${path}`);
  const post = (body: FormData | URLSearchParams) =>
    callPlatform(address('statuses/share.json'), { method: 'POST', body }, timeout);

  async function submit(it: ChannelPost, progress: Progress): Promise<Step> {
    const answer = await post(formOf(it, account.secret));
    if (!answer.ok)
      return { outcome: answer.unheard ? 'later' : 'unknown', error: `weibo-${answer.error}`, progress };
    const code = textIn(answer.body, 'error_code');
    if (REPEATED.has(code)) return { outcome: 'unknown', error: `weibo-${code}`, progress };
    if (code !== '') return { ...judged(code), progress };
    return { ...publishedAs(answer.body), progress };
  }

  async function look(it: ChannelPost, progress: Progress): Promise<Step> {
    const url = address('statuses/user_timeline.json');
    url.searchParams.set('access_token', account.secret);
    url.searchParams.set('count', String(LOOKED_THROUGH));
    const answer = await callPlatform(url, {}, timeout);
    if (!answer.ok) return { outcome: 'later', error: `weibo-${answer.error}`, progress };
    const code = textIn(answer.body, 'error_code');
    if (code !== '') return { ...judged(code), progress };
    const posts = (answer.body['statuses'] ?? []) as readonly Readonly<Record<string, unknown>>[];
    // Weibo shortens the link: the words before it tell the post.
    const words = it.weibo.slice(0, it.weibo.lastIndexOf(' '));
    const found = posts.find((one) => textIn(one, 'text').startsWith(words));
    return { ...(found ? publishedAs(found) : { outcome: 'absent' as const }), progress };
  }

  return { prepare: async (_, progress) => ({ outcome: 'done', progress }), submit, look };
}

/** The words, with the first picture where there is one. */
function formOf({ weibo, pictures }: ChannelPost, token: string): FormData | URLSearchParams {
  const fields = { access_token: token, status: weibo };
  const [picture] = pictures;
  if (!picture) return new URLSearchParams(fields);
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('pic', new Blob([Uint8Array.from(picture.bytes)], { type: picture.mediaType }), picture.name);
  return form;
}

const judged = (code: string): StepOutcome => ({
  outcome: LATER.has(code) ? 'later' : 'never',
  error: `weibo-${/^\d{1,6}$/.test(code) ? code : 'unknown'}`,
});

/** Where a post stands, from its ids. */
function publishedAs(body: Readonly<Record<string, unknown>>): StepOutcome {
  const user = (body['user'] ?? {}) as Readonly<Record<string, unknown>>;
  const [by, id] = [textIn(user, 'id'), textIn(body, 'mid') || textIn(body, 'idstr') || textIn(body, 'id')];
  const known = /^\d+$/.test(by) && /^\d+$/.test(id);
  return { outcome: 'published', url: known ? `https://weibo.com/${by}/${id}` : null };
}

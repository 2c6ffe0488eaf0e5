import { textIn } from './call-platform.ts';
import type {
  AccountSecret,
  ChannelAdapter,
  ChannelPicture,
  ChannelPost,
  Progress,
  Step,
  StepOutcome,
  TokenStore,
} from './channel-adapter.ts';
import { type Body, type Called, sendJson as json, type Unheard, wechatCalls } from './wechat-calls.ts';

/** How many of the newest published articles are looked through. */
const LOOKED_THROUGH = 20;

/**
 * WeChat Official Accounts (微信公众号): stable_token, media/uploadimg, material/add_material, draft/add,
 * freepublish/submit, /get and /batchget. The address of the original carries the id of the task, by which an article
 * is recognised when the platform gave no answer.
 */
export function createWechat(
  baseUrl: string,
  account: AccountSecret,
  tokens: TokenStore,
  timeout?: number,
): ChannelAdapter {
  const call = wechatCalls(baseUrl, account, tokens, timeout);

  async function prepare(post: ChannelPost, before: Progress): Promise<Step> {
    let progress = before;
    /** Keeps what a call gave; a repeat does not ask for it again. */
    const keep = async (key: string, field: string, calling: () => Promise<Called>) => {
      if (progress[key]) return null;
      const done = await calling();
      if (!('body' in done)) return repeatable(done);
      progress = { ...progress, [key]: textIn(done.body, field) };
      return null;
    };
    const [cover] = post.pictures;
    if (!cover) return { outcome: 'never', error: 'wechat-no-cover', progress };
    for (const picture of post.pictures) {
      const key = `picture:${picture.fileId}`;
      const failed = await keep(key, 'url', () => call('media/uploadimg', upload(picture)));
      if (failed) return { ...failed, progress };
    }
    const covered = () => call('material/add_material', upload(cover), { type: 'image' });
    const drafted = () => call('draft/add', () => json({ articles: [articleOf(post, progress)] }));
    const failed = (await keep('cover', 'media_id', covered)) ?? (await keep('draft', 'media_id', drafted));
    return failed ? { ...failed, progress } : { outcome: 'done', progress };
  }

  async function submit(_: ChannelPost, progress: Progress): Promise<Step> {
    const done = await call('freepublish/submit', () => json({ media_id: progress['draft'] }));
    if (!('body' in done)) return { ...done, progress };
    return { outcome: 'waiting', progress: { ...progress, publication: textIn(done.body, 'publish_id') } };
  }

  async function look(post: ChannelPost, progress: Progress): Promise<Step> {
    const { publication } = progress;
    const done = publication
      ? await call('freepublish/get', () => json({ publish_id: publication }))
      : await call('freepublish/batchget', () => json({ offset: 0, count: LOOKED_THROUGH, no_content: 1 }));
    if (!('body' in done)) return { ...repeatable(done), progress };
    return { ...(publication ? stateIn(done.body) : foundIn(done.body, post.taskId)), progress };
  }

  return { prepare, submit, look };
}

/** What may be repeated is repeated, whether or not it was heard. */
const repeatable = (done: Unheard): StepOutcome =>
  done.outcome === 'unknown' ? { outcome: 'later', error: done.error } : done;

const upload = (picture: ChannelPicture) => (): RequestInit => {
  const form = new FormData();
  form.append('media', new Blob([Uint8Array.from(picture.bytes)], { type: picture.mediaType }), picture.name);
  return { method: 'POST', body: form };
};

/** The address of the original, with the id of the task behind it. */
const markedUrl = ({ url, taskId }: Pick<ChannelPost, 'url' | 'taskId'>): string => `${url}#task-${taskId}`;

const articleOf = (post: ChannelPost, progress: Progress) => ({
  title: [...post.title].slice(0, 64).join(''),
  author: [...post.author].slice(0, 8).join(''),
  digest: post.digest,
  content: post.html((fileId) => progress[`picture:${fileId}`] ?? null),
  content_source_url: markedUrl(post),
  thumb_media_id: progress['cover'],
  need_open_comment: 0,
});

type Article = { readonly article_url?: unknown };

/** freepublish/get: 0 published, 1 under way, 5 and 6 published and gone again, else refused. */
function stateIn(body: Body): StepOutcome {
  const status = textIn(body, 'publish_status');
  if (status === '1') return { outcome: 'waiting' };
  if (status !== '0') return { outcome: 'never', error: `wechat-publish-${status}` };
  const detail = body['article_detail'] as { readonly item?: readonly Article[] } | undefined;
  const url = detail?.item?.[0]?.article_url;
  return { outcome: 'published', url: typeof url === 'string' ? url : null };
}

type News = { readonly url?: unknown; readonly content_source_url?: unknown };
type Listed = { readonly content?: { readonly news_item?: readonly News[] } };

function foundIn(body: Body, taskId: string): StepOutcome {
  const items = (body['item'] ?? []) as readonly Listed[];
  const found = items
    .flatMap((it) => it.content?.news_item ?? [])
    .find((it) => String(it.content_source_url ?? '').endsWith(`#task-${taskId}`));
  if (!found) return { outcome: 'absent' };
  return { outcome: 'published', url: typeof found.url === 'string' ? found.url : null };
}

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type PlatformServer, startPlatformServer } from '../../../tests/doubles/platform-server.ts';
import type { ChannelPost, TokenStore } from './channel-adapter.ts';
import { createWechat } from './wechat.ts';
import { createWeibo } from './weibo.ts';

let platform: PlatformServer;
let token: string | null;
const tokens: TokenStore = {
  read: async () => token,
  keep: async (next) => {
    token = next;
  },
  forget: async () => {
    token = null;
  },
};
const picture = { fileId: 'F', name: '大厅.png', mediaType: 'image/png', bytes: Buffer.from('png') };
const post: ChannelPost = {
  taskId: 'T1',
  title: '通知',
  author: '青禾区测试局',
  digest: '概述',
  url: 'https://www.example.gov.cn/a/items/1',
  html: (at) => `<img src="${at('F')}">`,
  weibo: '【通知】概述 https://www.example.gov.cn/a/items/1',
  pictures: [picture],
};
const account = { appId: 'wx1', secret: 's3cret' };
const wechat = () => createWechat(platform.url, account, tokens, 300);
const weibo = () => createWeibo(platform.url, { appId: '1', secret: 'OAUTH' }, 300);
const paths = () => platform.calls.map((it) => it.path.replace('/cgi-bin/', ''));

beforeEach(async () => {
  token = null;
  platform = await startPlatformServer();
});
afterEach(() => platform.close());

describe('WeChat Official Accounts', () => {
  test('pictures, cover and draft are sent as documented, then published and looked after', async () => {
    const prepared = await wechat().prepare(post, {});
    expect(prepared).toMatchObject({ outcome: 'done', progress: { cover: 'COVER', draft: 'DRAFT' } });
    const submitted = await wechat().submit(post, prepared.progress);
    expect(submitted).toMatchObject({ outcome: 'waiting', progress: { publication: '100000001' } });
    const published = await wechat().look(post, submitted.progress);
    expect(published).toMatchObject({ outcome: 'published', url: 'https://mp.weixin.qq.com/s/ARTICLE' });
    expect(paths()).toEqual([
      'stable_token',
      'media/uploadimg',
      'material/add_material',
      'draft/add',
      'freepublish/submit',
      'freepublish/get',
    ]);
    const [asked, image, cover, draft, submit] = platform.calls;
    expect(asked).toMatchObject({
      method: 'POST',
      query: {},
      body: { grant_type: 'client_credential', appid: 'wx1', secret: 's3cret', force_refresh: false },
    });
    expect(image).toMatchObject({
      query: { access_token: 'TOKEN' },
      body: { media: { name: '大厅.png', type: 'image/png', size: 3 } },
    });
    expect(cover?.query).toEqual({ access_token: 'TOKEN', type: 'image' });
    expect(draft?.body).toEqual({
      articles: [
        {
          title: '通知',
          author: '青禾区测试局',
          digest: '概述',
          content: '<img src="http://mmbiz.qpic.cn/mmbiz/PICTURE/0">',
          content_source_url: 'https://www.example.gov.cn/a/items/1#task-T1',
          thumb_media_id: 'COVER',
          need_open_comment: 0,
        },
      ],
    });
    expect(submit?.body).toEqual({ media_id: 'DRAFT' });
  });

  test('a stale token is fetched anew once, and not twice', async () => {
    token = 'OLD';
    platform.next('/cgi-bin/media/uploadimg', { errcode: 40001, errmsg: 'invalid credential' });
    expect(await wechat().prepare(post, {})).toMatchObject({ outcome: 'done' });
    expect(paths().slice(0, 3)).toEqual(['media/uploadimg', 'stable_token', 'media/uploadimg']);
    for (let count = 0; count < 2; count += 1)
      platform.next('/cgi-bin/media/uploadimg', { errcode: 40001, errmsg: 'invalid credential' });
    expect(await wechat().prepare(post, {})).toMatchObject({ outcome: 'never', error: 'wechat-40001' });
  });

  test('a limit is for later, and what was uploaded is not uploaded again', async () => {
    platform.next('/cgi-bin/draft/add', { errcode: 45009, errmsg: 'reach max api daily quota limit' });
    const first = await wechat().prepare(post, {});
    expect(first).toMatchObject({ outcome: 'later', error: 'wechat-45009', progress: { cover: 'COVER' } });
    await wechat().prepare(post, first.progress);
    expect(paths().filter((it) => it === 'media/uploadimg')).toHaveLength(1);
  });

  test('silence after the publishing call is told apart from silence before it', async () => {
    platform.next('/cgi-bin/draft/add', 'silence');
    expect(await wechat().prepare(post, {})).toMatchObject({ outcome: 'later', error: 'wechat-timeout' });
    platform.next('/cgi-bin/freepublish/submit', 'silence');
    const progress = { draft: 'DRAFT' };
    expect(await wechat().submit(post, progress)).toMatchObject({ outcome: 'unknown' });
    expect(await wechat().look(post, progress)).toMatchObject({ outcome: 'absent' });
    platform.next('/cgi-bin/freepublish/batchget', {
      item: [
        {
          content: {
            news_item: [{ content_source_url: `${post.url}#task-T1`, url: 'https://mp.weixin.qq.com/s/B' }],
          },
        },
      ],
    });
    const found = { outcome: 'published', url: 'https://mp.weixin.qq.com/s/B' };
    expect(await wechat().look(post, progress)).toMatchObject(found);
  });

  test('an article the platform refuses is never tried again; one without a picture is not begun', async () => {
    platform.next('/cgi-bin/freepublish/get', { publish_status: 4 });
    const refused = { outcome: 'never', error: 'wechat-publish-4' };
    expect(await wechat().look(post, { publication: '1' })).toMatchObject(refused);
    expect(await wechat().prepare({ ...post, pictures: [] }, {})).toMatchObject({ error: 'wechat-no-cover' });
  });

  test('a platform that cannot be reached has heard nothing', async () => {
    await platform.close();
    token = 'T';
    expect(await wechat().submit(post, { draft: 'D' })).toMatchObject({ outcome: 'later' });
  });
});

describe('Weibo', () => {
  test('a post goes out with its token, words and picture', async () => {
    const done = await weibo().submit(post, {});
    expect(done).toMatchObject({ outcome: 'published', url: 'https://weibo.com/77/5000' });
    expect(platform.calls[0]).toMatchObject({
      method: 'POST',
      path: '/2/statuses/share.json',
      body: { access_token: 'OAUTH', status: post.weibo, pic: { name: '大厅.png', size: 3 } },
    });
    await weibo().submit({ ...post, pictures: [] }, {});
    expect(platform.calls[1]?.body).toEqual({ access_token: 'OAUTH', status: post.weibo });
  });

  test('silence and “repeated” are looked into, not repeated', async () => {
    platform.next('/2/statuses/share.json', 'silence');
    expect(await weibo().submit(post, {})).toMatchObject({ outcome: 'unknown', error: 'weibo-timeout' });
    platform.next('/2/statuses/share.json', { error: 'repeat content!', error_code: 20019 });
    expect(await weibo().submit(post, {})).toMatchObject({ outcome: 'unknown', error: 'weibo-20019' });
    expect(await weibo().look(post, {})).toMatchObject({ outcome: 'absent' });
    platform.next('/2/statuses/user_timeline.json', {
      statuses: [{ mid: '9', user: { id: 77 }, text: '【通知】概述 http://t.cn/abc' }],
    });
    const found = { outcome: 'published', url: 'https://weibo.com/77/9' };
    expect(await weibo().look(post, {})).toMatchObject(found);
  });

  test('limits are for later, an expired authorisation is not', async () => {
    platform.next('/2/statuses/share.json', { error: 'limit', error_code: 10023 });
    expect(await weibo().submit(post, {})).toMatchObject({ outcome: 'later', error: 'weibo-10023' });
    platform.next('/2/statuses/share.json', { error: 'expired_token', error_code: 21327 });
    expect(await weibo().submit(post, {})).toMatchObject({ outcome: 'never', error: 'weibo-21327' });
  });
});

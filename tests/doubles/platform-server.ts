import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A call as it came over the wire. */
export type PlatformCall = {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** The body as JSON, as an ordinary form, or the fields and files of a multipart form. */
  readonly body: Readonly<Record<string, unknown>>;
};

type Reply = object | 'silence' | 'hang-up';

/** A real HTTP server on loopback that answers as WeChat and Weibo document it. */
export type PlatformServer = {
  readonly url: string;
  readonly calls: readonly PlatformCall[];
  /**
   * The next call of that path is answered so; `silence`: heard, and never answered;
   * `hang-up`: heard, and the line goes dead.
   */
  next(path: string, reply: Reply): void;
  close(): Promise<void>;
};

const RECORDED: Readonly<Record<string, object>> = {
  '/cgi-bin/stable_token': { access_token: 'TOKEN', expires_in: 7200 },
  '/cgi-bin/media/uploadimg': { url: 'http://mmbiz.qpic.cn/mmbiz/PICTURE/0' },
  '/cgi-bin/material/add_material': { media_id: 'COVER', url: 'http://mmbiz.qpic.cn/cover' },
  '/cgi-bin/draft/add': { media_id: 'DRAFT' },
  '/cgi-bin/freepublish/submit': { errcode: 0, errmsg: 'ok', publish_id: 100000001 },
  '/cgi-bin/freepublish/get': {
    publish_id: 100000001,
    publish_status: 0,
    article_id: 'ARTICLE',
    article_detail: { count: 1, item: [{ idx: 1, article_url: 'https://mp.weixin.qq.com/s/ARTICLE' }] },
  },
  '/cgi-bin/freepublish/batchget': { total_count: 0, item_count: 0, item: [] },
  '/2/statuses/share.json': { idstr: '5000', mid: '5000', text: '', user: { id: 77 } },
  '/2/statuses/user_timeline.json': { statuses: [], total_number: 0 },
};

async function bodyOf(type: string, bytes: Buffer): Promise<Record<string, unknown>> {
  if (bytes.length === 0) return {};
  if (type.startsWith('application/json')) return JSON.parse(bytes.toString('utf8'));
  const form = await new Response(Uint8Array.from(bytes), { headers: { 'content-type': type } }).formData();
  const entries = [...form].map(([name, value]) => [
    name,
    typeof value === 'string' ? value : { name: value.name, type: value.type, size: value.size },
  ]);
  return Object.fromEntries(entries);
}

export async function startPlatformServer(): Promise<PlatformServer> {
  const calls: PlatformCall[] = [];
  const waiting = new Map<string, Reply[]>();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const path = url.pathname;
    const body = await bodyOf(request.headers['content-type'] ?? '', Buffer.concat(chunks));
    const query = Object.fromEntries(url.searchParams);
    calls.push({ method: request.method ?? '', path, query, body });
    const reply = waiting.get(path)?.shift() ?? RECORDED[path] ?? { errcode: 40066, errmsg: 'invalid url' };
    if (reply === 'silence') return;
    if (reply === 'hang-up') return void request.socket.destroy();
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(reply));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    next: (path, reply) => void waiting.set(path, [...(waiting.get(path) ?? []), reply]),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

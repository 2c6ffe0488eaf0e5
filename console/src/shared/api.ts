/** What the server answers instead of what was asked for (RFC 9457); `message` is Chinese and may be shown. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: number;
  readonly code: string;
  readonly article: string | null;
  readonly errors: readonly { readonly path: string; readonly message: string }[];

  constructor(status: number, body: Partial<ProblemBody>) {
    super(body.title ?? '系统没有给出有效的答复，请稍后再试');
    this.status = status;
    this.code = body.code ?? 'unknown';
    this.article = body.article ?? null;
    this.errors = body.errors ?? [];
  }
}

type ProblemBody = {
  title: string;
  code: string;
  article: string | null;
  errors: { path: string; message: string }[];
};

/** A request to the API; `version` becomes If-Match, `key` the Idempotency-Key that makes a repeat harmless. */
export type ApiCall = {
  readonly path: string;
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  readonly version?: number;
  readonly key?: string;
};

/** A failed connection: nobody knows whether the server has acted, so the same key must be used again. */
const OFFLINE = { title: '连接不上服务器，请检查网络后重试', code: 'offline' };

function headersOf({ body, version, key }: ApiCall): Record<string, string> {
  return {
    accept: 'application/json',
    ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
    ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    ...(key === undefined ? {} : { 'idempotency-key': key }),
  };
}

async function send(request: ApiCall): Promise<Response> {
  const { path, method = 'GET', body } = request;
  const response = await fetch(`/api/v1${path}`, {
    method,
    headers: headersOf(request),
    credentials: 'same-origin',
    ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
  }).catch(() => {
    throw new ApiProblem(0, OFFLINE);
  });
  if (response.ok) return response;
  throw new ApiProblem(response.status, await response.json().catch(() => ({})));
}

/** The JSON answer of a call; throws {@link ApiProblem}. */
export async function call<Answer>(request: ApiCall): Promise<Answer> {
  const response = await send(request);
  const text = await response.text();
  return (text === '' ? null : JSON.parse(text)) as Answer;
}

/** The bytes of a call, such as a PDF; throws {@link ApiProblem}. */
export const callForFile = async (request: ApiCall): Promise<Blob> => (await send(request)).blob();

/** A query string of what is given; absent and empty filters are left out. */
export function queryText(query: Readonly<Record<string, string | number | boolean | undefined>>): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const text = new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString();
  return text === '' ? '' : `?${text}`;
}

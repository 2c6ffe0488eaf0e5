import { Agent, type IncomingHttpHeaders, request } from 'node:http';

export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};

export type Call = {
  readonly method?: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer | string;
};

let opened = 0;

/**
 * One kept-alive connection. Each comes from a loopback address of its own, where the system has more than one:
 * the interface counts requests per address, and ten colleagues do not sit at one computer either.
 */
export function connectTo(url: string) {
  opened += 1;
  const localAddress =
    process.platform === 'linux' ? `127.1.${(opened >> 8) & 255}.${opened & 255 || 1}` : '127.0.0.1';
  const agent = new Agent({ keepAlive: true, maxSockets: 1, localAddress });
  const send = ({ method = 'GET', path, headers = {}, body }: Call): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
      const outgoing = request(`${url}${path}`, { agent, method, headers: { ...headers, ...length } });
      outgoing.on('error', reject);
      outgoing.on('response', (incoming) => {
        const parts: Buffer[] = [];
        incoming.on('data', (part: Buffer) => parts.push(part));
        incoming.on('error', reject);
        incoming.on('end', () =>
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            body: Buffer.concat(parts),
          }),
        );
      });
      outgoing.end(body);
    });
  return { send, close: () => agent.destroy() };
}

export type Connection = ReturnType<typeof connectTo>;

/** Sends and demands this status. */
export async function expectStatus(connection: Connection, call: Call, status: number): Promise<Answer> {
  const answer = await connection.send(call);
  if (answer.status !== status) {
    const said = answer.body.toString('utf8').slice(0, 300);
    throw new Error(`${call.method ?? 'GET'} ${call.path} answered ${answer.status}, not ${status}: ${said}`);
  }
  return answer;
}

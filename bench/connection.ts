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

/** Requests from one address before the next is taken; the interface allows 1200 a minute. */
const REQUESTS_AN_ADDRESS = 1000;

let addresses = 0;

/** A loopback address not used before; systems other than Linux have only one. */
function nextAddress(): string {
  addresses += 1;
  const [high, low] = [Math.floor(addresses / 250) % 250, (addresses % 250) + 1];
  return process.platform === 'linux' ? `127.1.${high}.${low}` : '127.0.0.1';
}

const newAgent = (): Agent => new Agent({ keepAlive: true, maxSockets: 1, localAddress: nextAddress() });

/**
 * One kept-alive connection, renewed from another loopback address now and then: the interface counts requests per
 * address, and a whole office does not sit at one computer either.
 */
export function connectTo(url: string) {
  let agent = newAgent();
  let sent = 0;
  const currentAgent = (): Agent => {
    sent += 1;
    if (sent % REQUESTS_AN_ADDRESS === 0) {
      agent.destroy();
      agent = newAgent();
    }
    return agent;
  };
  const send = ({ method = 'GET', path, headers = {}, body }: Call): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
      const outgoing = request(`${url}${path}`, {
        agent: currentAgent(),
        method,
        headers: { ...headers, ...length },
      });
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

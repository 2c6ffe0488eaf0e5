import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

type Call = { readonly headers: IncomingHttpHeaders; readonly body: string };

/** A real HTTP server on loopback that speaks the contract of text messages. */
export type SmsGateway = {
  readonly url: string;
  readonly calls: readonly Call[];
  /** Answers with that status from now on; `null`: never answers. */
  answer(status: number | null): void;
  close(): Promise<void>;
};

export async function startSmsGateway(): Promise<SmsGateway> {
  const calls: Call[] = [];
  let status: number | null = 202;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      calls.push({ headers: request.headers, body: Buffer.concat(chunks).toString('utf8') });
      if (status === null) return;
      const location = status === 302 ? { location: 'http://127.0.0.1:9/elsewhere' } : {};
      response.writeHead(status, { 'content-type': 'application/json', ...location }).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/messages`,
    calls,
    answer: (next) => {
      status = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

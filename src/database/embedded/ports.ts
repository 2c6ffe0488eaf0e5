import { createServer } from 'node:net';

/** Whether a server could listen on this loopback port now. */
export const isFree = async (port: number): Promise<boolean> => (await listenBriefly(port)) !== null;

/** A loopback port that is free now; another program may still take it first, so callers retry. */
export async function freePort(): Promise<number> {
  const port = await listenBriefly(0);
  if (port === null) throw new Error('本机没有空闲的网络端口，数据库无法启动。');
  return port;
}

function listenBriefly(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : null));
    });
  });
}

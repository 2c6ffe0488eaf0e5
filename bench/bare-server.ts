import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * The least a Node server can do: `GET /5000` is answered with 5000 bytes from memory, and what was posted to an
 * address is answered with those very bytes. Prints its port on the first line of standard output.
 */
const bodies = new Map<string, Buffer>();

const server = createServer((request, response) => {
  const path = request.url ?? '';
  if (request.method === 'POST') {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      bodies.set(path, Buffer.concat(parts));
      response.end();
    });
    return;
  }
  const body = bodies.get(path) ?? Buffer.alloc(Number(path.slice(1)), 'x');
  bodies.set(path, body);
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': body.length });
  response.end(body);
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});

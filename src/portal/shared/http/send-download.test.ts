import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { sendDownload } from './send-download.ts';

test('a file is sent to be saved, its Chinese name kept and nothing in it able to break the header', async () => {
  const server = Fastify();
  const name = '告知书"〔2025〕1号\r\n.pdf';
  server.get('/', (_, reply) =>
    sendDownload(reply, { name, mediaType: 'application/pdf', bytes: Buffer.from('%PDF') }),
  );
  const response = await server.inject('/');
  const disposition = String(response.headers['content-disposition']);
  expect(disposition).toMatch(/^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''/);
  expect(decodeURIComponent(disposition.split("UTF-8''")[1] ?? '')).toBe(name);
  expect(response.headers['x-content-type-options']).toBe('nosniff');
  expect(response.headers['cache-control']).toBe('no-store');
  expect(response.headers['content-security-policy']).toContain('sandbox');
  await server.close();
});

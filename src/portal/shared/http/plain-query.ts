import type { FastifyRequest } from 'fastify';

const plain = (value: unknown): unknown => {
  if (typeof value === 'string') return value.replaceAll('\u0000', '');
  return Array.isArray(value) ? value.map(plain) : value;
};

/** A hook that takes null characters out of what an address asks for: no text of the database holds one. */
export async function plainQuery(request: FastifyRequest): Promise<void> {
  if (!/%00/.test(request.url)) return;
  const asked = Object.entries(request.query as Record<string, unknown>);
  request.query = Object.fromEntries(asked.map(([name, value]) => [name, plain(value)]));
}

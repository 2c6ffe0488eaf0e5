import type { FastifyInstance, LightMyRequestResponse } from 'fastify';

/** A file as a test chooses it in a form. */
export type ChosenFile = {
  readonly field: string;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

const SAME_ORIGIN = { 'sec-fetch-site': 'same-origin' };

/** A browser without script: keeps its cookies, posts forms as a page of the site does, follows nothing by itself. */
export function createVisitor(server: FastifyInstance) {
  const cookies = new Map<string, string>();

  const keep = (response: LightMyRequestResponse): LightMyRequestResponse => {
    for (const { name, value, maxAge } of response.cookies) {
      if (maxAge === 0 || value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
  const own = (): Record<string, string> => Object.fromEntries(cookies);

  return {
    cookies,
    get: async (url: string) => keep(await server.inject({ method: 'GET', url, cookies: own() })),
    /** Posts an ordinary form. */
    post: async (url: string, values: Record<string, string> = {}, headers: object = SAME_ORIGIN) =>
      keep(
        await server.inject({
          method: 'POST',
          url,
          cookies: own(),
          headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
          payload: new URLSearchParams(values).toString(),
        }),
      ),
    /** Posts a form with files. */
    upload: async (url: string, values: Record<string, string>, files: readonly ChosenFile[] = []) => {
      const form = new FormData();
      for (const [name, value] of Object.entries(values)) form.append(name, value);
      for (const { field, name, bytes } of files) form.append(field, new Blob([bytes]), name);
      const body = new Response(form);
      return keep(
        await server.inject({
          method: 'POST',
          url,
          cookies: own(),
          headers: { ...SAME_ORIGIN, 'content-type': body.headers.get('content-type') ?? '' },
          payload: Buffer.from(await body.arrayBuffer()),
        }),
      );
    },
  };
}

export type Visitor = ReturnType<typeof createVisitor>;

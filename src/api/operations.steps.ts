import type { FastifyInstance } from 'fastify';

type Operation = {
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly operationId?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
  }[];
  readonly requestBody?: unknown;
  readonly responses?: Readonly<Record<string, unknown>>;
};
type Document = {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
};

/** One operation of the API as its own document describes it. */
export type Described = Operation & {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
};

/** The OpenAPI document of a server that is ready. */
export const documentOf = (server: FastifyInstance): Document => server.swagger() as unknown as Document;

/** Every operation the document describes. */
export const operationsOf = (server: FastifyInstance): readonly Described[] =>
  Object.entries(documentOf(server).paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      ...operation,
      method: method.toUpperCase() as Described['method'],
      path,
    })),
  );

/** A value for every query parameter some operation cannot do without. */
const QUERY: Readonly<Record<string, string>> = { since: '2025-01-01', method: 'post', month: '2025-05' };

/** The address of an operation with its parameters filled in, and with the queries it demands. */
export function addressOf(operation: Described, values: Readonly<Record<string, string>>): string {
  const address = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? 'missing');
  const demanded = (operation.parameters ?? []).filter((it) => it.in === 'query' && it.required);
  const query = new URLSearchParams(
    demanded.map(({ name }): [string, string] => [name, QUERY[name] ?? 'missing']),
  ).toString();
  return query ? `${address}?${query}` : address;
}

/** What anybody may call: whether the system is set up, setting it up while it is not, signing in and out. */
export const OPEN = [
  'POST /api/v1/session',
  'DELETE /api/v1/session',
  'GET /api/v1/status',
  'POST /api/v1/setup',
  'GET /api/v1/public/search',
  'GET /api/v1/public/search/suggestions',
];

export const nameOf = ({ method, path }: Described): string => `${method} ${path}`;

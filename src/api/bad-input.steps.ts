/** A body with one thing wrong with it, and what that is. */
export type BadBody = { readonly what: string; readonly body: unknown };

type Path = readonly (string | number)[];

/** Every value within a body, with the way to it. */
function valuesOf(body: unknown, path: Path = []): readonly { path: Path; value: unknown }[] {
  const own = path.length > 0 ? [{ path, value: body }] : [];
  if (body === null || typeof body !== 'object') return own;
  const entries = Array.isArray(body) ? body.entries() : Object.entries(body);
  return [...own, ...[...entries].flatMap(([key, value]) => valuesOf(value, [...path, key]))];
}

function changed(body: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(body) ? [...body] : { ...(body as object) }) as Record<
    string | number,
    unknown
  >;
  copy[key] = changed(copy[key], rest, value);
  return copy;
}

/** Something of another type than `value`. */
function mistyped(value: unknown): unknown {
  if (typeof value === 'string') return 12_345;
  return typeof value === 'number' ? '十二' : 'nonsense';
}

/** Texts of documents may be long; even they have an end. */
const TOO_LONG: Readonly<Record<string, number>> = { html: 1_600_000, 'content.body': 600_000 };

/** The body with each of its values mistyped, each text too long, and a field too many at every level. */
export function badBodies(body: object): readonly BadBody[] {
  const all = valuesOf(body);
  const objects = all.filter(({ value }) => isObject(value)).map((it) => it.path);
  return [
    ...all.map(({ path, value }) => ({
      what: `${path.join('.')} of another type`,
      body: changed(body, path, mistyped(value)),
    })),
    ...all
      .filter(({ value }) => typeof value === 'string')
      .map(({ path, value }) => ({
        what: `${path.join('.')} too long`,
        body: changed(body, path, `${value}${'长'.repeat(TOO_LONG[path.join('.')] ?? 100_000)}`),
      })),
    ...[[], ...objects].map((path) => ({
      what: `a field too many in ${path.join('.') || 'the body'}`,
      body: changed(body, [...path, 'unknownField'], 1),
    })),
    { what: 'no body', body: undefined },
    { what: 'a list', body: [body] },
  ];
}

const isObject = (value: unknown): boolean =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** The body with `text` put in the place of each of its free texts, told by having Chinese in them. */
export const withTexts = <Body extends object>(body: Body, text: string): Body =>
  valuesOf(body)
    .filter(({ value }) => typeof value === 'string' && /\p{Script=Han}/u.test(value))
    .reduce<unknown>((so, { path }) => changed(so, path, text), body) as Body;

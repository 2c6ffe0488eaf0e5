/** An answer as JSON, or why there is none; `unheard`: the platform cannot have acted. */
export type Answer =
  | { readonly ok: true; readonly body: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly error: string; readonly unheard: boolean };

/** Milliseconds until a platform that does not answer is left. */
const TIMEOUT = 20_000;
const LARGEST_ANSWER = 4 * 1024 * 1024;

/** Faults of a connection that was never made: nothing was sent. */
const UNHEARD = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

const codeOf = (fault: unknown): string => {
  const { cause } = fault as { readonly cause?: { readonly code?: unknown } };
  return typeof cause?.code === 'string' ? cause.code : '';
};

/** Calls a platform; follows no redirect, and never throws. */
export async function callPlatform(url: URL, init: RequestInit = {}, timeout = TIMEOUT): Promise<Answer> {
  try {
    const response = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(timeout) });
    const text = await response.text();
    if (text.length > LARGEST_ANSWER) return { ok: false, error: 'answer-too-large', unheard: false };
    const body: unknown = JSON.parse(text);
    if (typeof body !== 'object' || body === null)
      return { ok: false, error: `http-${response.status}`, unheard: false };
    return { ok: true, body: body as Readonly<Record<string, unknown>> };
  } catch (fault) {
    const name = (fault as Error).name;
    const error = name === 'TimeoutError' ? 'timeout' : name === 'SyntaxError' ? 'no-json' : 'unreachable';
    return { ok: false, error, unheard: UNHEARD.has(codeOf(fault)) };
  }
}

/** A text of an answer; empty where it has none. */
export const textIn = (body: Readonly<Record<string, unknown>>, key: string): string => {
  const value = body[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

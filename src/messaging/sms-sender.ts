import { createHmac } from 'node:crypto';
import type { Sending, SmsSender, TextMessage } from './messages.ts';

const TIMEOUT_MS = 10_000;

/** Answers after which the message may be tried again; 401 and 403 are ours to mend, every other 4xx is for ever. */
const LATER: ReadonlySet<number> = new Set([404, 408, 425, 429]);

/** HMAC-SHA-256 over the time and the body, in hexadecimal: who has the secret, and when, and exactly what. */
const signatureOf = (secret: string, timestamp: string, body: string): string =>
  createHmac('sha256', secret).update(`${timestamp}\n${body}`).digest('hex');

/**
 * Text messages through a gateway that speaks our contract (docs/notices.md): a small adapter in front of whatever
 * the operator offers. The secret signs and is never sent.
 */
export const createSmsSender = (
  url: string,
  secret: string,
  now: () => Date = () => new Date(),
): SmsSender => ({
  async send({ id, mobile, text }: TextMessage): Promise<Sending> {
    if (!/^1[3-9]\d{9}$/.test(mobile)) return { outcome: 'never', error: 'not-a-mobile' };
    const body = JSON.stringify({ id, mobile, text });
    const timestamp = now().toISOString();
    try {
      const response = await fetch(url, {
        method: 'POST',
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'idempotency-key': id,
          'gongkai-timestamp': timestamp,
          'gongkai-signature': `sha256=${signatureOf(secret, timestamp, body)}`,
        },
        body,
      });
      await response.body?.cancel();
      return outcomeOf(response.status);
    } catch (error) {
      return {
        outcome: 'unreachable',
        error: (error as Error).name === 'TimeoutError' ? 'sms-timeout' : 'sms-unreachable',
      };
    }
  },
});

function outcomeOf(status: number): Sending {
  if (status >= 200 && status < 300) return { outcome: 'accepted' };
  if (status >= 500 || status === 401 || status === 403)
    return { outcome: 'unreachable', error: `sms-${status}` };
  const final = status >= 400 && status < 500 && !LATER.has(status);
  return { outcome: final ? 'never' : 'later', error: `sms-${status}` };
}

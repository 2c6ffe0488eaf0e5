import { z } from 'zod';
import {
  type SealAnswer,
  type SealOrder,
  type SealServer,
  SealServerFault,
} from '../application/letters/seal-server.ts';

/** Longest wait for an answer, and the longest answer taken, in milliseconds and bytes. */
const TIMEOUT = 20_000;
const LONGEST_ANSWER = 40 * 1024 * 1024;

const hex = (digits: number) =>
  z
    .string()
    .toLowerCase()
    .regex(new RegExp(`^[0-9a-f]{${digits}}$`));
const base64 = z.string().regex(/^[A-Za-z0-9+/\s]+={0,2}\s*$/);

/** The answer as the contract has it (docs/seal-contract.md); what else is in it is passed over. */
const Answer = z.object({
  sm3: hex(64),
  sha256: hex(64),
  signature: z.object({
    algorithm: z.literal('SM2-with-SM3'),
    certificate: z.string().min(1).max(20_000),
    signature: base64.max(500),
    sealId: z.string().min(1).max(200),
    time: z.iso.datetime({ offset: true }),
  }),
  sealedPdf: base64.nullish(),
});

export type SealServerSettings = {
  readonly url: string;
  readonly token: string | null;
  /** Milliseconds. */
  readonly timeout?: number;
};

/** A seal server reached by HTTP as docs/seal-contract.md describes it. Redirects are not followed. */
export const httpSealServer = ({ url, token, timeout = TIMEOUT }: SealServerSettings): SealServer => ({
  async seal(order) {
    const response = await post(url, token, order, timeout);
    if (!response.ok) {
      await response.body?.cancel();
      throw new SealServerFault('refused');
    }
    const parsed = Answer.safeParse(await jsonOf(response));
    if (!parsed.success) throw new SealServerFault('unreadable-answer');
    return answerOf(parsed.data);
  },
});

function post(url: string, token: string | null, { pdf, ...order }: SealOrder, timeout: number) {
  return fetch(url, {
    method: 'POST',
    redirect: 'error',
    signal: AbortSignal.timeout(timeout),
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      'idempotency-key': order.idempotencyKey,
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify({ ...order, pdf: Buffer.from(pdf).toString('base64') }),
  }).catch((error: unknown) => {
    throw faultOf(error);
  });
}

const faultOf = (error: unknown): SealServerFault =>
  new SealServerFault(error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'unreachable');

/** The body as JSON, read no further than an answer may be long. */
async function jsonOf(response: Response): Promise<unknown> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of response.body ?? []) {
      size += part.length;
      if (size > LONGEST_ANSWER) throw new SealServerFault('unreadable-answer');
      parts.push(part);
    }
  } catch (error) {
    throw error instanceof SealServerFault ? error : faultOf(error);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    throw new SealServerFault('unreadable-answer');
  }
}

const answerOf = ({ sealedPdf, ...answer }: z.infer<typeof Answer>): SealAnswer => ({
  ...answer,
  sealedPdf: sealedPdf ? Buffer.from(sealedPdf, 'base64') : null,
});

import { countPages } from '../../documents/pdf/count-pages.ts';
import type { AgencySeal } from '../../domain/staff/agency.ts';
import { isSignedBySeal, type SealKey, sealKey } from './seal-key.ts';
import type { SealAnswer, SealFault, SealOrder } from './seal-server.ts';

/** How far ahead of ours the clock of the seal server may run, in milliseconds. */
const CLOCK_LEAD = 10 * 60_000;

/**
 * What is wrong with the answer of a seal server, or `null` where it may be kept: same file, same seal, the organ's
 * own certificate, within its days, and a signature that holds over the exact bytes.
 */
export function faultOfSeal(
  order: SealOrder,
  answer: SealAnswer,
  seal: AgencySeal,
  now: Date,
): SealFault | null {
  const own = sealKey(seal.certificate);
  if (!own) return 'not-configured';
  if (answer.sm3 !== order.sm3 || answer.sha256 !== order.sha256) return 'hash-differs';
  if (answer.signature.sealId !== seal.sealId) return 'seal-differs';
  return faultOfSigner(answer, own, now) ?? faultOfFile(order, answer, own);
}

function faultOfSigner({ signature }: SealAnswer, own: SealKey, now: Date): SealFault | null {
  const given = sealKey(signature.certificate);
  if (given?.publicKey !== own.publicKey) return 'foreign-certificate';
  const time = Date.parse(signature.time);
  if (Number.isNaN(time) || time > now.getTime() + CLOCK_LEAD) return 'time-wrong';
  return isValidAt(given, time) && isValidAt(own, time) ? null : 'certificate-out-of-time';
}

function faultOfFile(order: SealOrder, answer: SealAnswer, own: SealKey): SealFault | null {
  const { sealedPdf } = answer;
  if (sealedPdf && countPages(sealedPdf) !== countPages(order.pdf)) return 'sealed-file-wrong';
  const sealed = sealedPdf ?? order.pdf;
  return isSignedBySeal(sealed, answer.signature.signature, own.publicKey) ? null : 'signature-wrong';
}

const isValidAt = ({ valid }: SealKey, time: number): boolean =>
  valid === null || (time >= valid.from.getTime() && time <= valid.until.getTime());

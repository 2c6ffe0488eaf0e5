import type { CheckedText } from './finding.ts';

/** A 53-bit mix of a text (cyrb53): fast and even, not meant to withstand an attacker. */
function mix(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

/** Bits kept of the mix of personal data: far fewer than a telephone number has, so many numbers share a key. */
const PERSONAL_KEY_BITS = 2 ** 20;

/**
 * The key of a finding: the rule, the part with its name, and the normalised words that matched.
 *
 * Of personal data only 20 bits are kept. A longer digest of an eleven-digit number could be turned back
 * by trying all numbers; of 20 bits some hundred thousand numbers remain, while an overruling still fits
 * another number of the same text only once in a million.
 */
export function findingKey(
  code: string,
  text: Pick<CheckedText, 'part' | 'name'>,
  matched: string,
  personal = false,
): string {
  const whole = mix(JSON.stringify([code, text.part, text.name ?? '', matched]));
  const kept = personal ? whole % PERSONAL_KEY_BITS : whole;
  return `${code}.${text.part}.${kept.toString(36)}`;
}

/**
 * A sum in 万元 as a plain decimal text, such as `59237.2449`: never a float, because the amount is printed
 * and compared digit by digit. Normal form: no sign, no leading or trailing zeros, at most six decimals
 * (six decimals of 万元 are one fen).
 */
export type WanYuan = string & { readonly __brand: 'WanYuan' };

const SHAPE = /^(\d{1,12})(?:\.(\d{1,6}))?$/;
const DECIMALS = 6;

/** The sum a printed text names (`12`, `12.50`), or `null` where it is no sum in 万元. */
export function parseWanYuan(text: string): WanYuan | null {
  const match = SHAPE.exec(text.trim());
  if (!match) return null;
  const whole = (match[1] ?? '').replace(/^0+(?=\d)/, '');
  const decimals = (match[2] ?? '').replace(/0+$/, '');
  return (decimals === '' ? whole : `${whole}.${decimals}`) as WanYuan;
}

/** As {@link parseWanYuan}, for constants and trusted input: throws a `RangeError` where the text is no sum. */
export function wanYuan(text: string): WanYuan {
  const sum = parseWanYuan(text);
  if (sum === null) throw new RangeError(`not a sum in 万元: ${text}`);
  return sum;
}

/** The sum of payments given in fen, as table 2 prints it. Exact: no division of floats. */
export function wanYuanFromFen(fen: bigint): WanYuan {
  if (fen < 0n) throw new RangeError(`fees cannot be negative: ${fen} fen`);
  const digits = fen.toString().padStart(DECIMALS + 1, '0');
  return wanYuan(`${digits.slice(0, -DECIMALS)}.${digits.slice(-DECIMALS)}`);
}

/** The sum in fen, for adding up reports of several organs without rounding. */
export function fenOf(sum: WanYuan): bigint {
  const [whole = '0', decimals = ''] = sum.split('.');
  return BigInt(whole + decimals.padEnd(DECIMALS, '0'));
}

/**
 * The sum as a JSON number, as the exchange format prints it; the digits survive because fees have at most
 * 15 significant digits in practice. For output only: never calculate with it.
 */
export const wanYuanAsNumber = (sum: WanYuan): number => Number(sum);

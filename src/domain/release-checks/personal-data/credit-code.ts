import { isCreditCode } from '../../disclosures/index-number.ts';
import { matchesOf, type Rule } from '../match.ts';

const CODE = /(?<![0-9A-Za-z])(?:1[1239]|5[1239]|9[123]|Y1)\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Za-z])/g;

/**
 * Unified social credit codes (统一社会信用代码). Those of organs and firms are public; that of an individual
 * business (92…) leads to its owner, and a wrong one is a slip of the pen.
 */
export const creditCodes: Rule = (text) =>
  matchesOf(text, CODE, ({ index, 0: code }) => {
    const place = { at: index, end: index + code.length };
    if (isCreditCode(code))
      return code.startsWith('92') ? { code: 'individual-credit-code', ...place } : null;
    return /信用代码/.test(text.cueBefore(index)) ? { code: 'credit-code-wrong', ...place } : null;
  });

import { isCitizenNumber } from '../../domain/access-requests/title.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';

const NUMBERS = /(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/g;
const MOBILES = /(?<!\d)1[3-9]\d{9}(?!\d)/g;
const MAILS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** The words with identity numbers, mobile numbers and e-mail addresses struck out. */
export const withoutPersonalData = (text: string): string =>
  text
    .replaceAll(NUMBERS, '［证件号码］')
    .replaceAll(MOBILES, '［电话号码］')
    .replaceAll(MAILS, '［电子邮箱］');

/** Whether texts may go before the public: no identity number or mobile number of anybody stands in them. */
export function checkPublicText(texts: readonly string[]): Result<null> {
  const text = texts.join('\n');
  const identity = text.match(NUMBERS)?.some((it) => isCitizenNumber(it)) ?? false;
  if (identity || text.search(MOBILES) >= 0)
    return refuse(
      'personal-data',
      `要公开的内容中含有${identity ? '公民身份号码' : '手机号码'}，请删除后再提交`,
      '《条例》第十五条',
    );
  return ok(null);
}

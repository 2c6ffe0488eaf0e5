import { matchesOf, type Rule } from '../match.ts';

const EMAIL =
  /(?<![A-Za-z0-9._%+-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,40} ?[@＠] ?(?:vip\.)?(?:qq|163|126|139|189|sina|sohu|foxmail|gmail|hotmail|outlook|live|yeah|aliyun|icloud|tom|21cn|188|wo|yahoo|msn)(?:\.com|\.net|\.cn){1,2}/gi;

/** E-mail of providers where anybody has a box; an organ's own domain is public. */
export const privateEmails: Rule = (text) =>
  text.text.includes('@')
    ? matchesOf(text, EMAIL, ({ index, 0: address }) => ({
        code: 'private-email',
        at: index,
        end: index + address.length,
      }))
    : [];

const QQ = /(?:QQ|qq|扣扣) ?(?:号码?|账号)?[:： \t]{0,2}(\d{5,11})(?!\d)/g;
const WECHAT =
  /(?:微信|WeChat|wechat)(?:账?号|ID|id)?(?:\(同[^()]{0,6}\))?[:： \t]{1,2}([A-Za-z][A-Za-z0-9_-]{5,19})(?![A-Za-z0-9])/g;

/** Personal accounts of WeChat and QQ; groups and public accounts (公众号、QQ群) are not. */
export const socialAccounts: Rule = (text) =>
  [QQ, WECHAT].flatMap((pattern) =>
    matchesOf(text, pattern, ({ index, 0: all, 1: account = '' }) => ({
      code: 'social-account',
      at: index + all.length - account.length,
      end: index + all.length,
    })),
  );

const PLATE =
  /(?<![A-Za-z0-9])[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][ ·•.-]?(?:[DF][A-HJ-NP-Z0-9]\d{4}|\d{5}[DF]|[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9学警挂港澳])(?![A-Za-z0-9])/g;

/** Number plates of vehicles (机动车号牌, GA 36); at least two digits, so that words in capitals are none. */
export const vehiclePlates: Rule = (text) =>
  matchesOf(text, PLATE, ({ index, 0: plate }) =>
    /\d.*\d/.test(plate) ? { code: 'vehicle-plate', at: index, end: index + plate.length } : null,
  );

const DAY =
  '((?:19|20)\\d{2} ?(?:年|-|/|\\.) ?(?:1[0-2]|0?[1-9]) ?(?:月|-|/|\\.) ?(?:3[01]|[12]\\d|0?[1-9]) ?日?)';
const BEHIND_CUE = new RegExp(
  `(?:出生日期|出生年月日|出生年月|出生时间|生日|生于|出生于|出生)[:： \\t]{0,3}${DAY}(?!\\d)`,
  'g',
);
const BEFORE_CUE = new RegExp(`${DAY} ?(?:出生|生(?=[,;。)]|$))`, 'g');
const CELL_DAY = new RegExp(`(?<=\\t|\\u2029)${DAY}(?=$|[\\t\\n\\u2029])`, 'g');

/** Birthdays down to the day (出生日期); a month, as in notices of appointments, is not. */
export const birthDates: Rule = (text) => {
  if (!/出生|生日|生于|生[,;。)，；）]/.test(text.text)) return [];
  return [
    ...[BEHIND_CUE, BEFORE_CUE].flatMap((pattern) =>
      matchesOf(text, pattern, ({ index, 0: all, 1: day = '' }) => {
        const at = index + all.indexOf(day);
        return { code: 'birth-date', at, end: at + day.length };
      }),
    ),
    ...matchesOf(text, CELL_DAY, ({ index, 0: day }) =>
      /出生|生日/.test(text.cueBefore(index, 1))
        ? { code: 'birth-date', at: index, end: index + day.length }
        : null,
    ),
  ];
};

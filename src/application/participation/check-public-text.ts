import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import { checkRelease } from '../../domain/release-checks/check-release.ts';
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

/**
 * Whether texts may go before the public: nothing in them that the checks before publication stop, such as personal
 * data or marks of secrecy. The refusal names the first place, masked.
 */
export function checkPublicText(texts: readonly string[], today: PlainDate): Result<null> {
  const segments = texts.flatMap((text, part) =>
    text.split('\n').map((line, index) => ({ where: `第${part + 1}部分第${index + 1}段`, text: line })),
  );
  const findings = checkRelease([{ part: 'body', segments }], null, { today, words: null });
  const stopped = findings.find((it) => it.severity === 'block');
  if (!stopped) return ok(null);
  return refuse(
    'release-check',
    `要公开的内容没有通过公开前检查：${stopped.message}（${stopped.place.excerpt}），请修改后再提交`,
    stopped.article,
  );
}

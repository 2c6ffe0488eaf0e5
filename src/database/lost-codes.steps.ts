import type { TestApp } from '../../tests/factories/app.ts';
import type { TestOrgan } from '../../tests/factories/organ.ts';
import { granted } from '../../tests/factories/result.ts';
import { askForCode } from '../application/query-codes/ask-for-code.ts';
import { judgeAsks } from '../application/query-codes/judge-asks.ts';
import { createMailSender } from '../messaging/mail-sender.ts';
import { NO_MESSAGES } from '../messaging/messages.ts';

/** A way out that is there and never used: notices are written, nothing is sent. */
export const UNUSED_MAIL = {
  ...NO_MESSAGES,
  email: createMailSender({ host: '127.0.0.1', port: 9, security: 'none', auth: null }, 'a@organ.example'),
};

/** In each organ a letter with a new query code to post, and an ask nobody has judged yet. */
export async function lostCodes(app: TestApp, organs: readonly TestOrgan[]): Promise<void> {
  const ask = async ({ agency }: TestOrgan) => {
    const number = `${agency.code.toUpperCase()}-2025-00001`;
    granted(await askForCode(app, agency, { number, way: 'post', contact: '13800000000' }, '192.0.2.1'));
  };
  for (const organ of organs) await ask(organ);
  await judgeAsks(app);
  for (const organ of organs) await ask(organ);
}

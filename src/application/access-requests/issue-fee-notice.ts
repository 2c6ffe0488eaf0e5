import { feeOf } from '../../domain/access-requests/fee-tariff.ts';
import { feePaymentEnd } from '../../domain/access-requests/other-periods.ts';
import { composeFeeNotice } from '../../domain/letters/compose-fee-notice.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import type { ActionInput } from './action-commands.ts';
import type { ActionContext, Prepared } from './action-context.ts';
import { feeSteps } from './fee-steps.ts';
import { letterFrame } from './letter-frame.ts';

/** 收费通知书 (L12): by item or by page, never both; the amount is computed, never typed (国办函〔2020〕109号). */
export async function issueFeeNotice(
  context: ActionContext,
  input: ActionInput<'notice-fee'>,
): Promise<Result<Prepared<'notice-fee'>>> {
  const { app, agency, loaded } = context;
  const { basis, count, grounds, wayToPay } = input;
  const { yuan } = feeOf(basis === 'by-item' ? { by: 'item', item: count } : { by: 'page', pages: count });
  if (yuan === 0)
    return refuse(
      'fee-free',
      '未超过免费的数量（每月10件以内、每件30页以内），不得收费',
      '国办函〔2020〕109号',
    );
  const frame = letterFrame(agency, loaded);
  const letter = await context.issue((signed) =>
    composeFeeNotice({
      frame: { ...frame, ...signed },
      standard: basis === 'by-item' ? 'per-request' : 'per-page',
      grounds,
      steps: feeSteps(basis, count),
      amountYuan: yuan,
      wayToPay,
      dueOn: feePaymentEnd(app.today(), loaded.calendar).lastOn,
      servedOnline: false,
    }),
  );
  return letter.ok ? ok({ command: { basis, count }, note: { note: grounds, ...letter.value } }) : letter;
}

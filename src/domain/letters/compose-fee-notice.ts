import { inChinese, type PlainDate } from '../calendar/plain-date.ts';
import type { Result } from '../shared/refusal.ts';
import { composeProcedure } from './compose-procedure.ts';
import { type LetterData, type LetterFrame, printedFrame } from './letter.ts';
import { absentForRemedy, absentInFrame, isBlank } from './letter-completeness.ts';
import {
  heading,
  items,
  REGULATION_INTRODUCED,
  receivedSentence,
  sentence,
  text,
  youOf,
} from './letter-wording.ts';

const FEE_RULES_NUMBER = '国办函〔2020〕109号';

/** One step of the tariff: how many pieces or pages of it, at how many yuan each. */
export type FeeStep = { readonly label: string; readonly quantity: number; readonly yuanEach: number };

export type FeeNoticeInput = {
  readonly frame: LetterFrame;
  /** 按件 or 按量; one of them for a request, never both. */
  readonly standard: 'per-request' | 'per-page';
  /** Why the request clearly exceeds what is reasonable (art. 42). */
  readonly grounds: string;
  readonly steps: readonly FeeStep[];
  /** In yuan; must be the sum of the steps. */
  readonly amountYuan: number;
  readonly wayToPay: string;
  /** Last day of the 20 working days where the day of receipt is known, else `null`. */
  readonly dueOn: PlainDate | null;
  readonly servedOnline: boolean;
};

/** L12 收费通知书 (art. 42; 国办函〔2020〕109号): basis, standard, amount, way to pay, period, consequence. */
export function composeFeeNotice(input: FeeNoticeInput): Result<LetterData> {
  const { frame, steps, amountYuan } = input;
  const sum = steps.reduce((total, step) => total + step.quantity * step.yuanEach, 0);
  return composeProcedure({
    kind: 'L12',
    printed: printedFrame(frame),
    absent: {
      ...absentInFrame(frame),
      'fee-grounds': isBlank(input.grounds),
      'fee-standard': steps.length === 0,
      'fee-amount': amountYuan <= 0 || (steps.length > 0 && sum !== amountYuan),
      'way-to-pay': isBlank(input.wayToPay),
      ...absentForRemedy(frame.agency, input.servedOnline),
    },
    body: () => paragraphsOf(input),
  });
}

function paragraphsOf({ frame, standard, grounds, steps, amountYuan, wayToPay, dueOn }: FeeNoticeInput) {
  const you = youOf(frame);
  const [per, unit] = standard === 'per-request' ? ['按件', '件'] : ['按量', '页'];
  const until = dueOn ? `，即${inChinese(dueOn)}前（含当日）` : '';
  return [
    text(`${receivedSentence(frame)}经审查，本机关决定收取信息处理费，现将有关事项通知如下：`),
    heading('一、收费依据'),
    text(
      `${REGULATION_INTRODUCED}第四十二条，《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（${FEE_RULES_NUMBER}）。${sentence(grounds)}`,
    ),
    heading('二、收费标准和数额'),
    text(`本件${per}计收，适用标准如下：`),
    ...items(steps.map((step) => stepText(step, unit))),
    text(`应缴纳信息处理费共计人民币${amountYuan}元。`),
    heading('三、缴纳方式和期限'),
    text(`请${you}自收到本通知书次日起20个工作日内${until}缴纳。${sentence(wayToPay)}`),
    heading('四、有关事项'),
    text(
      `${you}按期缴费的，答复期限自完成缴费次日起重新计算。${you}逾期未缴费的，视为放弃申请，本机关不再处理该政府信息公开申请。`,
    ),
  ];
}

const stepText = ({ label, quantity, yuanEach }: FeeStep, unit: string): string =>
  `${label}：${quantity}${unit}×${yuanEach}元/${unit}＝${quantity * yuanEach}元。`;

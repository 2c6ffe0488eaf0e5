import { inChinese, type PlainDate } from '../calendar/plain-date.ts';
import type { Result } from '../shared/refusal.ts';
import { composeProcedure } from './compose-procedure.ts';
import { type LetterData, type LetterFrame, printedFrame } from './letter.ts';
import { absentInFrame, isBlank } from './letter-completeness.ts';
import {
  heading,
  items,
  REGULATION_INTRODUCED,
  receivedSentence,
  sentence,
  text,
  youOf,
} from './letter-wording.ts';

export type ReasonsRequestInput = {
  readonly frame: LetterFrame;
  /** Counted, never guessed: how many requests within which days, and how many of them are alike. */
  readonly volume: {
    readonly from: PlainDate;
    readonly to: PlainDate;
    readonly requests: number;
    /** 内容相同或者相近的; 0 where none is. */
    readonly alike: number;
    /** What else shows that it is beyond measure, such as one request for the files of many years; may be blank. */
    readonly facts?: string;
  };
  /** 要求说明的事项. */
  readonly matters: readonly string[];
  readonly dueOn: PlainDate;
  readonly wayToAnswer: string;
};

/** L04 说明理由告知书 (art. 35). The period of reply goes on meanwhile: the Regulation gives no pause for it. */
export function composeReasonsRequest(input: ReasonsRequestInput): Result<LetterData> {
  const { frame, volume, matters, dueOn } = input;
  return composeProcedure({
    kind: 'L04',
    printed: printedFrame(frame),
    absent: {
      ...absentInFrame(frame),
      'counted-volume': !isCounted(volume),
      'matters-to-explain': matters.length === 0 || matters.some(isBlank),
      'way-to-explain': isBlank(input.wayToAnswer),
      'explanation-period': dueOn <= (frame.signedOn ?? frame.receivedOn),
    },
    body: () => bodyOf(input),
  });
}

const isCounted = ({ from, to, requests, alike, facts }: ReasonsRequestInput['volume']): boolean =>
  from <= to &&
  Number.isInteger(requests) &&
  (requests > 1 || (requests === 1 && !isBlank(facts))) &&
  Number.isInteger(alike) &&
  alike >= 0 &&
  alike <= requests;

function bodyOf({ frame, volume, matters, dueOn, wayToAnswer }: ReasonsRequestInput) {
  const you = youOf(frame);
  const alike = volume.alike > 0 ? `，其中内容相同或者相近的${volume.alike}件` : '';
  return [
    text(receivedSentence(frame)),
    heading('一、申请数量、频次情况'),
    text(
      `经统计，${inChinese(volume.from)}至${inChinese(volume.to)}，${you}向本机关提出政府信息公开申请共${volume.requests}件${alike}。${isBlank(volume.facts) ? '' : sentence(volume.facts ?? '')}申请公开政府信息的数量、频次明显超过合理范围。`,
    ),
    heading('二、需要说明的事项'),
    text(`根据${REGULATION_INTRODUCED}第三十五条的规定，请${you}就以下事项说明理由：`),
    ...items(matters.map(sentence)),
    heading('三、说明的期限和方式'),
    text(`请${you}于${inChinese(dueOn)}前（含当日）提交书面说明。${sentence(wayToAnswer)}`),
    heading('四、有关事项'),
    text(
      `根据《条例》第三十五条的规定，本机关认为${you}的申请理由不合理的，将告知${you}不予处理；认为申请理由合理，但是无法在《条例》第三十三条规定的期限内答复的，可以确定延迟答复的合理期限并告知${you}。`,
    ),
  ];
}

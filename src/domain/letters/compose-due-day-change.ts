import type { ToldDay } from '../access-requests/calendar-move.ts';
import { inChinese } from '../calendar/plain-date.ts';
import { type Result, refuse } from '../shared/refusal.ts';
import { composeProcedure } from './compose-procedure.ts';
import { type LetterData, type LetterFrame, printedFrame } from './letter.ts';
import { absentInFrame, isBlank } from './letter-completeness.ts';
import { receivedSentence, sentence, text, youOf } from './letter-wording.ts';

const ARTICLE = '《条例》第三十三条';

export type DueDayChangeInput = {
  readonly frame: LetterFrame;
  /** Days an earlier letter named and that are no longer true; at least one. */
  readonly told: readonly ToldDay[];
  /** Title and number of the notice that moved them, such as 《…的通知》（国办发明电〔2026〕7号）. */
  readonly notice: string;
  /** What the handler adds; may be empty. */
  readonly remark: string;
};

/**
 * L16 期限变化告知书: a day named in an earlier letter has moved because the statutory working days have. It decides
 * nothing, so it carries no remedy. A day moved earlier binds the organ only; a period of the applicant never does.
 */
export function composeDueDayChange(input: DueDayChangeInput): Result<LetterData> {
  const { frame, told, notice, remark } = input;
  if (told.length === 0 || told.some((it) => it.toldOn === it.nowOn))
    return refuse('no-told-day-moved', '此前文书写明的日期没有变化，不需要另行告知', ARTICLE);
  return composeProcedure({
    kind: 'L16',
    printed: printedFrame(frame),
    absent: { ...absentInFrame(frame), 'moving-notice': isBlank(notice) },
    body: () => [
      text(receivedSentence(frame)),
      text(`因国务院办公厅节假日安排变动（${notice}），工作日的计算相应变化，现告知如下：`),
      ...told.map((it) => text(changeText(it, frame))),
      ...(remark.trim() === '' ? [] : [text(sentence(remark))]),
      text('特此告知。'),
    ],
  });
}

function changeText({ what, toldOn, nowOn, letterNumber }: ToldDay, frame: LetterFrame): string {
  const named = `本机关${letterNumber}文书`;
  const days = `由${inChinese(toldOn)}变为${inChinese(nowOn)}`;
  return what === 'reply'
    ? `${named}告知的答复期限届满日${days}，本机关将在该日前（含当日）答复${youOf(frame)}。`
    : `${named}告知的缴费期限届满日${days}，请${youOf(frame)}在该日前（含当日）缴纳。`;
}

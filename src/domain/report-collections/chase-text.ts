import type { PlainDate } from '../calendar/plain-date.ts';

/** What a letter to a member says of its collection. */
export type LetterContext = {
  readonly year: number;
  readonly dueOn: PlainDate;
  /** The office that collects (汇总单位) and how it is reached. */
  readonly office: string;
  readonly telephone: string;
};

const day = (on: PlainDate): string => {
  const [year, month, date] = on.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

const closing = ({ office, telephone }: LetterContext): string =>
  `\n\n联系单位：${office}\n联系电话：${telephone}\n`;

type Owed = {
  readonly isLate: boolean;
  /** It was handed in and returned: it is to be handed in again. */
  readonly isReturned?: boolean;
};

/** The reminder to hand a report in (催报); `name` empty for the text to copy. */
export function chaseText(
  context: LetterContext,
  name: string,
  { isLate, isReturned = false }: Owed,
): string {
  const { year, dueOn } = context;
  const when = isLate ? `应于${day(dueOn)}前报送，现已逾期` : `请于${day(dueOn)}前报送`;
  if (isReturned)
    return `${name}：\n\n贵单位报送的${year}年政府信息公开工作年度报告已退回修改，尚未重新报送；报告${when}。请在报送网址查看核对结果，修改后尽快重新报送。${closing(context)}`;
  return `${name === '' ? '各报送单位' : name}：\n\n${year}年政府信息公开工作年度报告${when}。根据《中华人民共和国政府信息公开条例》第四十九条、第五十条，请尽快报送；已经报送的，请忽略本通知。${closing(context)}`;
}

/** The letter with a member's link and code. */
export const linkText = (
  context: LetterContext,
  name: string,
  { url, code }: { readonly url: string; readonly code: string },
): string =>
  `${name}：\n\n请于${day(context.dueOn)}前，在下列网址报送${context.year}年政府信息公开工作年度报告：\n\n${url}\n访问码：${code}\n\n打开网址、输入访问码，即可上传报告（网页、Word、Excel、PDF、文本均可）；系统当场读出数据、核对勾稽关系，确认无误后报送。网址和访问码仅供本单位使用，请勿转发。${closing(context)}`;

/** The news that the day was changed, with why. */
export const dueDayText = (context: LetterContext, name: string, reason: string): string =>
  `${name}：\n\n${context.year}年政府信息公开工作年度报告的报送期限调整为${day(context.dueOn)}。\n\n调整理由：${reason}\n\n请在此前报送；已经报送的，请忽略本通知。${closing(context)}`;

/** The news that a report was returned, with why. */
export const returnText = (context: LetterContext, name: string, reason: string): string =>
  `${name}：\n\n贵单位报送的${context.year}年政府信息公开工作年度报告已退回修改：\n\n${reason}\n\n请在报送网址查看核对结果，修改后重新报送。${closing(context)}`;

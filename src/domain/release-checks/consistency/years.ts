import { type Match, matchesOf } from '../match.ts';
import type { ReadText } from '../read-text.ts';

const TITLE_YEAR = /((?:19|20)\d\d) ?年度?([\u4e00-\u9fff]{4,})/;
/** Letters of the subject that must follow the other year too. */
const SUBJECT = 6;

/**
 * The year of the title's subject told otherwise in the text: 2024年政府信息公开工作年度报告 under a title of 2025
 * is last year's wording left standing. Comparisons (比2023年、2024年以来) name another subject.
 */
export function yearsUnlikeTitle(title: string, text: ReadText): readonly Match[] {
  const [, year, subject = ''] = TITLE_YEAR.exec(title) ?? [];
  if (year === undefined) return [];
  const words = subject.slice(0, SUBJECT);
  const pattern = new RegExp(
    `(?<!\\d)(?<!较|比|同比|对比|与|和|《|自|按照|根据|落实)((?:19|20)\\d\\d) ?年度?${words}`,
    'g',
  );
  return matchesOf(text, pattern, ({ index, 0: all, 1: other }) =>
    other === year
      ? null
      : {
          code: 'year-differs',
          at: index,
          end: index + all.length,
          note: `标题为${year}年，此处为${other}年`,
        },
  );
}

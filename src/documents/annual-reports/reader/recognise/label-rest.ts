import { TABLE_3_ROWS } from '../../../../domain/annual-reports/table-3-rows.data.ts';
import { wordsOf } from '../pages/normalised-words.ts';

/** What may stand between any label and its numbers: words of the group a row begins, or of its unit. */
const ALWAYS = '三本年度办理结果件';
const TABLE_3_LABELS = new Map<string, string>([
  ...TABLE_3_ROWS.map((row) => [row.key, wordsOf(`${row.label}${row.group ?? ''}`)] as const),
  ['other_row', '六其他处理情况'],
]);
/** More characters than this that are not the label's own are another label. */
const MOST_FOREIGN = 1;
const SIGNS = /[\ue000-\ue004\d]/g;

/**
 * Whether the words between the beginning of a row's label and the first numbers behind it belong to another row: one
 * the form does not have, whose numbers are not those of a row left blank before it. `label`: what was found of it.
 */
export function isAnotherLabel(between: string, key: string, label: string): boolean {
  const allowed = [...ALWAYS, ...(TABLE_3_LABELS.get(key) ?? '')];
  const take = (sign: string): boolean => {
    const at = allowed.indexOf(sign);
    if (at >= 0) allowed.splice(at, 1);
    return at >= 0;
  };
  for (const sign of label) take(sign);
  return [...between.replace(SIGNS, '')].filter((sign) => !take(sign)).length > MOST_FOREIGN;
}

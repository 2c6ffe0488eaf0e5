import { type Result, refuse } from '../shared/refusal.ts';
import type { ReplyFacts } from './reply-facts.ts';

type BannedWording = { readonly pattern: RegExp; readonly why: string };

/** Words a reply must not rest on: rules that were repealed, and limits the Regulation does not have. */
const BANNED: readonly BannedWording[] = [
  {
    pattern: /三需要|生产、?生活、?科研等?(?:自身)?(?:特殊)?需要|自身特殊需要/,
    why: '“生产、生活、科研等特殊需要”的条件已在2019年修订时删除',
  },
  {
    pattern: /(?:仅限|只限|限于|只包括)(?:上述|下列|以下|这)?[三四]类/,
    why: '《条例》第十六条的列举带有“等”字，没有“仅限三类”“仅限四类”的规定',
  },
  {
    pattern: /一事一申请/,
    why: '《条例》没有“一事一申请”的规定，不能作为不予处理的理由',
  },
  {
    pattern: /国务院令第492号/,
    why: '国务院令第492号公布的条例已经修订，应当引用国务院令第711号',
  },
  {
    pattern: /上一级(?:行政)?主管(?:部门|机关)(?:或者?|、)(?:本级|同级)人民政府/,
    why: '2024年起行政复议向本级人民政府申请，救济告知由系统生成，不必另写',
  },
];

/** All the staff wrote, however deep it stands. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(wordsIn) : [];
}

/** A refusal with `banned-wording` that says which words and why not, or `null`. */
export function bannedWording(facts: ReplyFacts): Result<never> | null {
  const words = wordsIn(facts);
  const found = BANNED.flatMap(({ pattern, why }) => {
    const hit = words.map((it) => pattern.exec(it)?.[0]).find(Boolean);
    return hit ? [`“${hit}”（${why}）`] : [];
  });
  return found.length > 0 ? refuse('banned-wording', `答复中有不得使用的表述：${found.join('；')}。`) : null;
}

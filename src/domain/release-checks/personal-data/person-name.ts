import { type Match, matchesOf, type Rule } from '../match.ts';
import type { ReadText } from '../read-text.ts';
import { COMMON_SURNAMES, DOUBLE_SURNAMES, OTHER_SURNAMES } from './surnames.data.ts';

/** Roles in which a person is nobody's official; the second list is of persons the law protects most. */
const PRIVATE_ROLES =
  '姓名|申请人|当事人|户主|被处罚人|被执行人|患者|病人|学生|监护人|家长|死者|受害人|被害人|伤者|举报人|投诉人|信访人|来信人|受助人|救助对象|低保对象|特困人员|残疾人|受益人|收款人|持卡人|承租人|业主|证人|第三人|利害关系人|家属|配偶|子女|父亲|母亲|丈夫|妻子';
const PROTECTED = /(?:患者|病人|学生|监护人|死者|受害人|被害人|伤者|举报人|投诉人|信访人|来信人|证人)$/;
/** What a given name is written with: Han characters that are no little words behind a name. */
const GIVEN = '[[\\u4e00-\\u9fff]--[某等和与及的系于因在住向男女]]';
const DOUBLE = DOUBLE_SURNAMES.join('|');
const ANY_SURNAME = `(?:${DOUBLE}|[${COMMON_SURNAMES}${OTHER_SURNAMES}])`;
/** What may follow a name at once. */
const AFTER =
  '(?=$|[^\\u4e00-\\u9fff]|[等和与及的系于因在住向男女]|身份证|性别|电话|手机|出生|家庭|一家|提出|反映|死亡)';
const PARTED = new RegExp(
  `(${PRIVATE_ROLES})(?:\\([^\\(\\)\\n\\u2029]{0,8}\\))?[:： \\t]{1,3}(${ANY_SURNAME} ?${GIVEN}(?: ?${GIVEN})?)${AFTER}`,
  'gv',
);
const JOINED = new RegExp(
  `(${PRIVATE_ROLES})((?:${DOUBLE}|[${COMMON_SURNAMES}])${GIVEN}{1,2}?)${AFTER}`,
  'gv',
);
/** What ends so is an organisation, a place or no name. */
const NO_NAME =
  /[某等局厅部委院校司厂站所处科室组会社县市区乡镇村街店馆队行人者员]$|某|填写|签名|签字|如下|情况|名称|类型|简介|公示/;

/** Whether another piece of personal data stands in the same segment close by. */
const NEAR = 80;

const isName = (name: string): boolean => !NO_NAME.test(name.replaceAll(' ', ''));

function named(pattern: RegExp): Rule {
  return (text) =>
    matchesOf(text, pattern, ({ index, 0: all, 1: role = '', 2: name = '' }) => {
      if (!isName(name)) return null;
      const at = index + all.length - name.length;
      const weight = role === '姓名' ? 'hint' : 'warning';
      return {
        code: 'person-name',
        at,
        end: at + name.length,
        severity: PROTECTED.test(role) ? 'block' : weight,
      };
    });
}

const CELL_NAME = new RegExp(
  `(?<=\\t|\\u2029)${ANY_SURNAME} ?${GIVEN}(?: ?${GIVEN})?(?=$|[\\t\\n\\u2029])`,
  'gv',
);
const HEADING = new RegExp(`^(?:.{0,4})(?:${PRIVATE_ROLES})(?:姓名)?$`);

/** Names that fill a cell of a column headed 姓名, 户主 and the like. */
const namesInCells: Rule = (text) =>
  text.source.segments.some(({ where }) => where.includes('表'))
    ? matchesOf(text, CELL_NAME, ({ index, 0: name }) => {
        const heading = (text.cueBefore(index, 1).split('\t')[0] ?? '').trim();
        if (!HEADING.test(heading) || !isName(name)) return null;
        return { code: 'person-name', at: index, end: index + name.length };
      })
    : [];

/** Names of private persons behind words that call them so; `person-name` alone is a hint or a warning. */
export const personNames: Rule = (text) => {
  const seen = new Set<number>();
  return [named(PARTED), named(JOINED), namesInCells]
    .flatMap((rule) => rule(text))
    .filter(({ at }) => !seen.has(at) && seen.add(at));
};

/** Personal data beside which a name becomes a block: together they are somebody. */
const SEVERE: ReadonlySet<string> = new Set([
  'identity-number',
  'identity-number-doubtful',
  'mobile-number',
  'bank-card',
  'travel-document',
  'personal-number',
  'home-address',
]);

/** The matches with every name raised to a block that stands near an identity number, a telephone or a home. */
export function raiseNames(text: ReadText, matches: readonly Match[]): readonly Match[] {
  const severe = matches.filter(({ code }) => SEVERE.has(code)).sort((a, b) => a.at - b.at);
  if (severe.length === 0) return matches;
  const isNear = (at: number): boolean => {
    let low = 0;
    let high = severe.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((severe[middle]?.at ?? 0) < at - NEAR) low = middle + 1;
      else high = middle;
    }
    const next = severe[low];
    return next !== undefined && next.at <= at + NEAR && text.segmentAt(next.at) === text.segmentAt(at);
  };
  return matches.map((match) =>
    match.code === 'person-name' && isNear(match.at) ? { ...match, severity: 'block' } : match,
  );
}

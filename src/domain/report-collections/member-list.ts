import { agencyKey } from '../annual-reports/roll-up.ts';
import { isCreditCode } from '../disclosures/index-number.ts';
import { emailOf } from '../notices/destinations.ts';

/** A member as a list or a form names it. */
export type ListedMember = {
  readonly name: string;
  readonly creditCode: string | null;
  readonly email: string | null;
  readonly telephone: string | null;
  /** Whether it may make rules 规章 (《立法法》第九十一条、第九十三条); `null`: judged by its name. */
  readonly rulePower: boolean | null;
};

export type ReadMemberList = {
  readonly rows: readonly ListedMember[];
  /** What could not be taken, with its row counted from 1. */
  readonly problems: readonly { readonly row: number; readonly message: string }[];
};

/** Headings a column may have. */
const HEADINGS: Readonly<Record<keyof ListedMember, RegExp>> = {
  name: /^(?:报送)?(?:单位|机关|部门)(?:名称|全称)?$|^名称$/,
  creditCode: /信用代码|机构代码/,
  email: /邮箱|电子邮件|e-?mail/i,
  telephone: /电话|手机|联系方式/,
  rulePower: /规章/,
};
const FIELDS = Object.keys(HEADINGS) as (keyof ListedMember)[];

type Columns = Readonly<Partial<Record<keyof ListedMember, number>>>;

const textOf = (cell: unknown): string => (cell === null || cell === undefined ? '' : String(cell)).trim();

function columnsOf(row: readonly unknown[]): Columns | null {
  const heads = row.map((it) => textOf(it).replace(/[\s*＊]/g, ''));
  const found = FIELDS.flatMap((field) => {
    const at = heads.findIndex((head) => HEADINGS[field].test(head));
    return at === -1 ? [] : [[field, at] as const];
  });
  const columns: Columns = Object.fromEntries(found);
  return columns.name === undefined ? null : columns;
}

/** Whether a word of the column 规章制定权 says so. */
const powerOf = (text: string): boolean | null => {
  if (/^(?:是|有|1|√|yes)$/i.test(text)) return true;
  return /^(?:否|无|0|×|no)$/i.test(text) ? false : null;
};

function faultOf(
  { name, creditCode, email }: ListedMember,
  typed: { readonly email: string },
): string | null {
  if (name.length > 100) return '单位名称不能超过100个字';
  if (creditCode !== null && !isCreditCode(creditCode)) return '统一社会信用代码应为18位且校验位正确，请核对';
  return typed.email !== '' && email === null ? '电子邮箱的格式不正确，请核对' : null;
}

/**
 * The members a list names: a row of headings and a row each, or, without headings, names alone in the first column.
 * One organ stands once; rows without a name are passed over.
 */
export function readMemberList(rows: readonly (readonly unknown[])[]): ReadMemberList {
  const headed = rows.findIndex((row) => columnsOf(row) !== null);
  const columns: Columns = (headed === -1 ? null : columnsOf(rows[headed] ?? [])) ?? { name: 0 };
  const members = new Map<string, ListedMember>();
  const problems: { row: number; message: string }[] = [];
  rows.forEach((row, index) => {
    if (index <= headed) return;
    const at = (field: keyof ListedMember): string =>
      columns[field] === undefined ? '' : textOf(row[columns[field]]);
    const name = at('name').replace(/\s/g, '');
    if (name === '') return;
    const member: ListedMember = {
      name,
      creditCode: at('creditCode') || null,
      email: emailOf(at('email')),
      telephone: at('telephone').slice(0, 40) || null,
      rulePower: powerOf(at('rulePower')),
    };
    const fault = members.has(agencyKey(name))
      ? `“${name}”在名单中出现了两次`
      : faultOf(member, { email: at('email') });
    if (fault === null) members.set(agencyKey(name), member);
    else problems.push({ row: index + 1, message: fault });
  });
  return { rows: [...members.values()], problems };
}
